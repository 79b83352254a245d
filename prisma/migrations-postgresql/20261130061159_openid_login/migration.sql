-- CreateTable
CREATE TABLE "OpenIdLogin" (
    "issuer" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "keeperId" TEXT NOT NULL,
    "since" TIMESTAMP(3) NOT NULL,
    "usedAt" TIMESTAMP(3),

    CONSTRAINT "OpenIdLogin_pkey" PRIMARY KEY ("issuer","subject")
);

-- CreateIndex
CREATE INDEX "OpenIdLogin_keeperId_idx" ON "OpenIdLogin"("keeperId");
