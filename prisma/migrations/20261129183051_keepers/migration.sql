-- CreateTable
CREATE TABLE "Invitation" (
    "tokenHash" TEXT NOT NULL PRIMARY KEY,
    "keeperId" TEXT NOT NULL,
    "invitedBy" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "usedAt" DATETIME
);

-- CreateTable
CREATE TABLE "Passkey" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "keeperId" TEXT NOT NULL,
    "publicKey" BLOB NOT NULL,
    "counter" INTEGER NOT NULL,
    "transports" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "since" DATETIME NOT NULL,
    "usedAt" DATETIME
);

-- CreateTable
CREATE TABLE "KeeperSession" (
    "tokenHash" TEXT NOT NULL PRIMARY KEY,
    "keeperId" TEXT NOT NULL,
    "since" DATETIME NOT NULL,
    "seenAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Ceremony" (
    "challenge" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "keeperId" TEXT,
    "at" DATETIME NOT NULL
);

-- CreateIndex
CREATE INDEX "Invitation_keeperId_idx" ON "Invitation"("keeperId");

-- CreateIndex
CREATE INDEX "Passkey_keeperId_idx" ON "Passkey"("keeperId");

-- CreateIndex
CREATE INDEX "KeeperSession_keeperId_idx" ON "KeeperSession"("keeperId");
