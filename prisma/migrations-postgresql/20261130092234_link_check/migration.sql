-- CreateTable
CREATE TABLE "LinkCheck" (
    "address" TEXT NOT NULL,
    "lookedAt" TIMESTAMP(3) NOT NULL,
    "finding" TEXT NOT NULL,
    "status" INTEGER,
    "leadsTo" TEXT,
    "forGood" BOOLEAN NOT NULL,
    "failingSince" TIMESTAMP(3),
    "failedAt" TIMESTAMP(3),
    "failingDays" INTEGER NOT NULL,

    CONSTRAINT "LinkCheck_pkey" PRIMARY KEY ("address")
);
