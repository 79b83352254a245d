-- CreateTable
CREATE TABLE "Report" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "serviceSlug" TEXT,
    "fact" TEXT NOT NULL,
    "text" TEXT,
    "at" DATETIME NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'open',
    "handledBy" TEXT,
    "handledAt" DATETIME,
    "outcome" TEXT,
    CONSTRAINT "Report_state" CHECK ("state" IN ('open', 'handled')),
    CONSTRAINT "Report_handled" CHECK (("state" = 'handled') = ("handledBy" IS NOT NULL AND "handledAt" IS NOT NULL AND "outcome" IS NOT NULL)),
    CONSTRAINT "Report_outcome" CHECK ("outcome" IN ('changed', 'right-already', 'not-for-us'))
);

-- CreateTable
CREATE TABLE "SharedKey" (
    "name" TEXT NOT NULL PRIMARY KEY,
    "key" TEXT NOT NULL,
    "at" DATETIME NOT NULL
);

-- CreateIndex
CREATE INDEX "Report_state_at_idx" ON "Report"("state", "at");
