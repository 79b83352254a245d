-- CreateTable
CREATE TABLE "LinkCheck" (
    "address" TEXT NOT NULL PRIMARY KEY,
    "lookedAt" DATETIME NOT NULL,
    "finding" TEXT NOT NULL,
    "status" INTEGER,
    "leadsTo" TEXT,
    "forGood" BOOLEAN NOT NULL,
    "failingSince" DATETIME,
    "failedAt" DATETIME,
    "failingDays" INTEGER NOT NULL
);
