-- CreateTable
CREATE TABLE "Mail" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "keeperId" TEXT,
    "address" TEXT,
    "subject" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "tries" INTEGER NOT NULL DEFAULT 0,
    "dueAt" DATETIME NOT NULL,
    "problem" TEXT,
    "givenUpAt" DATETIME
);

-- CreateTable
CREATE TABLE "Review" (
    "organizationSlug" TEXT NOT NULL PRIMARY KEY,
    "reason" TEXT NOT NULL,
    "askedAt" DATETIME NOT NULL,
    "remindedAt" DATETIME,
    "endedAt" DATETIME,
    "stoppedAt" DATETIME
);

-- CreateTable
CREATE TABLE "Switch" (
    "name" TEXT NOT NULL PRIMARY KEY,
    "keeperId" TEXT NOT NULL,
    "at" DATETIME NOT NULL
);

-- CreateIndex
CREATE INDEX "Mail_givenUpAt_dueAt_idx" ON "Mail"("givenUpAt", "dueAt");
