-- CreateTable
CREATE TABLE "Invitation" (
    "tokenHash" TEXT NOT NULL,
    "keeperId" TEXT NOT NULL,
    "invitedBy" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "usedAt" TIMESTAMP(3),

    CONSTRAINT "Invitation_pkey" PRIMARY KEY ("tokenHash")
);

-- CreateTable
CREATE TABLE "Passkey" (
    "id" TEXT NOT NULL,
    "keeperId" TEXT NOT NULL,
    "publicKey" BYTEA NOT NULL,
    "counter" INTEGER NOT NULL,
    "transports" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "since" TIMESTAMP(3) NOT NULL,
    "usedAt" TIMESTAMP(3),

    CONSTRAINT "Passkey_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "KeeperSession" (
    "tokenHash" TEXT NOT NULL,
    "keeperId" TEXT NOT NULL,
    "since" TIMESTAMP(3) NOT NULL,
    "seenAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "KeeperSession_pkey" PRIMARY KEY ("tokenHash")
);

-- CreateTable
CREATE TABLE "Ceremony" (
    "challenge" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "keeperId" TEXT,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Ceremony_pkey" PRIMARY KEY ("challenge")
);

-- CreateIndex
CREATE INDEX "Invitation_keeperId_idx" ON "Invitation"("keeperId");

-- CreateIndex
CREATE INDEX "Passkey_keeperId_idx" ON "Passkey"("keeperId");

-- CreateIndex
CREATE INDEX "KeeperSession_keeperId_idx" ON "KeeperSession"("keeperId");
