-- CreateTable
CREATE TABLE "Hiding" (
    "id" TEXT NOT NULL,
    "organizationSlug" TEXT NOT NULL,
    "fact" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "hiddenBy" TEXT NOT NULL,
    "hiddenAt" TIMESTAMP(3) NOT NULL,
    "seenBy" TEXT,
    "seenAt" TIMESTAMP(3),
    "shownBy" TEXT,
    "shownAt" TIMESTAMP(3),

    CONSTRAINT "Hiding_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "Hiding_second_person" CHECK ("seenBy" <> "hiddenBy" AND "shownBy" <> "hiddenBy")
);

-- CreateTable
CREATE TABLE "PhoneCall" (
    "id" TEXT NOT NULL,
    "serviceSlug" TEXT NOT NULL,
    "keeperId" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "result" TEXT NOT NULL,
    "note" TEXT,
    "again" TEXT,

    CONSTRAINT "PhoneCall_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Hiding_shownAt_idx" ON "Hiding"("shownAt");

-- CreateIndex
CREATE INDEX "PhoneCall_serviceSlug_at_idx" ON "PhoneCall"("serviceSlug", "at");
