-- CreateTable
CREATE TABLE "FirstSeen" (
    "subject" TEXT NOT NULL PRIMARY KEY,
    "hash" TEXT NOT NULL,
    "at" DATETIME NOT NULL
);
