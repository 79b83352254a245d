-- CreateTable
CREATE TABLE "OpenIdLogin" (
    "issuer" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "keeperId" TEXT NOT NULL,
    "since" DATETIME NOT NULL,
    "usedAt" DATETIME,

    PRIMARY KEY ("issuer", "subject")
);

-- CreateIndex
CREATE INDEX "OpenIdLogin_keeperId_idx" ON "OpenIdLogin"("keeperId");
