-- CreateTable
CREATE TABLE "Hiding" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "organizationSlug" TEXT NOT NULL,
    "fact" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "hiddenBy" TEXT NOT NULL,
    "hiddenAt" DATETIME NOT NULL,
    "seenBy" TEXT,
    "seenAt" DATETIME,
    "shownBy" TEXT,
    "shownAt" DATETIME,
    CONSTRAINT "Hiding_second_person" CHECK ("seenBy" <> "hiddenBy" AND "shownBy" <> "hiddenBy")
);

-- CreateTable
CREATE TABLE "PhoneCall" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "serviceSlug" TEXT NOT NULL,
    "keeperId" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "result" TEXT NOT NULL,
    "note" TEXT,
    "again" TEXT
);

-- CreateIndex
CREATE INDEX "Hiding_shownAt_idx" ON "Hiding"("shownAt");

-- CreateIndex
CREATE INDEX "PhoneCall_serviceSlug_at_idx" ON "PhoneCall"("serviceSlug", "at");
