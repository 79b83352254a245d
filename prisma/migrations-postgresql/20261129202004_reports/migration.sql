-- CreateTable
CREATE TABLE "Report" (
    "id" TEXT NOT NULL,
    "serviceSlug" TEXT,
    "fact" TEXT NOT NULL,
    "text" TEXT,
    "at" TIMESTAMP(3) NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'open',
    "handledBy" TEXT,
    "handledAt" TIMESTAMP(3),
    "outcome" TEXT,

    CONSTRAINT "Report_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "Report_state" CHECK ("state" IN ('open', 'handled')),
    CONSTRAINT "Report_handled" CHECK (("state" = 'handled') = ("handledBy" IS NOT NULL AND "handledAt" IS NOT NULL AND "outcome" IS NOT NULL)),
    CONSTRAINT "Report_outcome" CHECK ("outcome" IN ('changed', 'right-already', 'not-for-us'))
);

-- CreateTable
CREATE TABLE "SharedKey" (
    "name" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "SharedKey_pkey" PRIMARY KEY ("name")
);

-- CreateIndex
CREATE INDEX "Report_state_at_idx" ON "Report"("state", "at");
