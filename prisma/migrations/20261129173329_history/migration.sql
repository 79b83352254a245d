-- CreateTable
CREATE TABLE "Revision" (
    "seq" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "organizationSlug" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "proposalId" TEXT,
    "at" DATETIME NOT NULL,
    CONSTRAINT "Revision_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal" ("id") ON DELETE RESTRICT ON UPDATE RESTRICT
);

-- CreateTable
CREATE TABLE "Proposal" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "organizationSlug" TEXT NOT NULL,
    "baseSeq" INTEGER,
    "content" TEXT NOT NULL,
    "why" TEXT NOT NULL,
    "proposedBy" TEXT NOT NULL,
    "proposedAt" DATETIME NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'open',
    "decidedBy" TEXT,
    "decidedAt" DATETIME,
    "reason" TEXT,
    CONSTRAINT "Proposal_state" CHECK ("state" IN ('open', 'approved', 'refused', 'withdrawn')),
    CONSTRAINT "Proposal_decided" CHECK (("state" IN ('approved', 'refused')) = ("decidedBy" IS NOT NULL)),
    CONSTRAINT "Proposal_second_person" CHECK ("decidedBy" <> "proposedBy")
);

-- CreateTable
CREATE TABLE "LogEntry" (
    "seq" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "at" DATETIME NOT NULL,
    "keeperId" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    "previous" TEXT NOT NULL,
    "hash" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Keeper" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "role" TEXT NOT NULL,
    "organizationSlug" TEXT,
    "name" TEXT,
    "mail" TEXT,
    "since" DATETIME NOT NULL,
    "leftAt" DATETIME,
    CONSTRAINT "Keeper_role" CHECK ("role" IN ('member', 'editor', 'administrator')),
    CONSTRAINT "Keeper_of_whom" CHECK (("role" = 'member') = ("organizationSlug" IS NOT NULL))
);

-- CreateIndex
CREATE UNIQUE INDEX "Revision_proposalId_key" ON "Revision"("proposalId");

-- CreateIndex
CREATE INDEX "Revision_organizationSlug_seq_idx" ON "Revision"("organizationSlug", "seq");

-- CreateIndex
CREATE INDEX "Proposal_state_proposedAt_idx" ON "Proposal"("state", "proposedAt");

-- CreateIndex
CREATE UNIQUE INDEX "LogEntry_hash_key" ON "LogEntry"("hash");

-- Written by hand: what Prisma knows nothing of. src/store/database/guards.ts names all of it.
CREATE TRIGGER "Revision_no_update" BEFORE UPDATE ON "Revision" BEGIN
    SELECT RAISE(ABORT, 'A revision is never changed.');
END;
CREATE TRIGGER "Revision_no_delete" BEFORE DELETE ON "Revision" BEGIN
    SELECT RAISE(ABORT, 'A revision is never changed.');
END;
CREATE TRIGGER "LogEntry_no_update" BEFORE UPDATE ON "LogEntry" BEGIN
    SELECT RAISE(ABORT, 'What was done stays in the log.');
END;
CREATE TRIGGER "LogEntry_no_delete" BEFORE DELETE ON "LogEntry" BEGIN
    SELECT RAISE(ABORT, 'What was done stays in the log.');
END;
CREATE TRIGGER "Proposal_no_delete" BEFORE DELETE ON "Proposal" BEGIN
    SELECT RAISE(ABORT, 'A proposal is decided, never deleted.');
END;
CREATE TRIGGER "Proposal_only_decided" BEFORE UPDATE ON "Proposal"
WHEN OLD."state" <> 'open' OR NEW."id" <> OLD."id" OR NEW."organizationSlug" <> OLD."organizationSlug" OR NEW."baseSeq" IS NOT OLD."baseSeq"
    OR NEW."content" <> OLD."content" OR NEW."why" <> OLD."why" OR NEW."proposedBy" <> OLD."proposedBy" OR NEW."proposedAt" <> OLD."proposedAt" BEGIN
    SELECT RAISE(ABORT, 'A proposal is decided once, and else never changed.');
END;
