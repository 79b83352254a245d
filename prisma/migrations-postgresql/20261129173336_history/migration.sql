-- CreateTable
CREATE TABLE "Revision" (
    "seq" INTEGER NOT NULL,
    "organizationSlug" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "proposalId" TEXT,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Revision_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "Proposal" (
    "id" TEXT NOT NULL,
    "organizationSlug" TEXT NOT NULL,
    "baseSeq" INTEGER,
    "content" TEXT NOT NULL,
    "why" TEXT NOT NULL,
    "proposedBy" TEXT NOT NULL,
    "proposedAt" TIMESTAMP(3) NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'open',
    "decidedBy" TEXT,
    "decidedAt" TIMESTAMP(3),
    "reason" TEXT,

    CONSTRAINT "Proposal_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "Proposal_state" CHECK ("state" IN ('open', 'approved', 'refused', 'withdrawn')),
    CONSTRAINT "Proposal_decided" CHECK (("state" IN ('approved', 'refused')) = ("decidedBy" IS NOT NULL)),
    CONSTRAINT "Proposal_second_person" CHECK ("decidedBy" <> "proposedBy")
);

-- CreateTable
CREATE TABLE "LogEntry" (
    "seq" INTEGER NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "keeperId" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    "previous" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "LogEntry_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "Keeper" (
    "id" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "organizationSlug" TEXT,
    "name" TEXT,
    "mail" TEXT,
    "since" TIMESTAMP(3) NOT NULL,
    "leftAt" TIMESTAMP(3),

    CONSTRAINT "Keeper_pkey" PRIMARY KEY ("id"),
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

-- AddForeignKey
ALTER TABLE "Revision" ADD CONSTRAINT "Revision_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- Written by hand: what Prisma knows nothing of. src/store/database/guards.ts names all of it.
CREATE FUNCTION "refuse"() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION '%', TG_ARGV[0]; END $$;
CREATE TRIGGER "Revision_no_update" BEFORE UPDATE ON "Revision" FOR EACH ROW EXECUTE FUNCTION "refuse"('A revision is never changed.');
CREATE TRIGGER "Revision_no_delete" BEFORE DELETE ON "Revision" FOR EACH ROW EXECUTE FUNCTION "refuse"('A revision is never changed.');
CREATE TRIGGER "Revision_no_truncate" BEFORE TRUNCATE ON "Revision" FOR EACH STATEMENT EXECUTE FUNCTION "refuse"('A revision is never changed.');
CREATE TRIGGER "LogEntry_no_update" BEFORE UPDATE ON "LogEntry" FOR EACH ROW EXECUTE FUNCTION "refuse"('What was done stays in the log.');
CREATE TRIGGER "LogEntry_no_delete" BEFORE DELETE ON "LogEntry" FOR EACH ROW EXECUTE FUNCTION "refuse"('What was done stays in the log.');
CREATE TRIGGER "LogEntry_no_truncate" BEFORE TRUNCATE ON "LogEntry" FOR EACH STATEMENT EXECUTE FUNCTION "refuse"('What was done stays in the log.');
CREATE TRIGGER "Proposal_no_delete" BEFORE DELETE ON "Proposal" FOR EACH ROW EXECUTE FUNCTION "refuse"('A proposal is decided, never deleted.');
CREATE TRIGGER "Proposal_no_truncate" BEFORE TRUNCATE ON "Proposal" FOR EACH STATEMENT EXECUTE FUNCTION "refuse"('A proposal is decided, never deleted.');
CREATE TRIGGER "Proposal_only_decided" BEFORE UPDATE ON "Proposal" FOR EACH ROW
WHEN (OLD."state" <> 'open' OR NEW."id" <> OLD."id" OR NEW."organizationSlug" <> OLD."organizationSlug" OR NEW."baseSeq" IS DISTINCT FROM OLD."baseSeq"
    OR NEW."content" <> OLD."content" OR NEW."why" <> OLD."why" OR NEW."proposedBy" <> OLD."proposedBy" OR NEW."proposedAt" <> OLD."proposedAt")
EXECUTE FUNCTION "refuse"('A proposal is decided once, and else never changed.');
