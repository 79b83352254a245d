-- CreateTable
CREATE TABLE "RetiredService" (
    "slug" TEXT NOT NULL PRIMARY KEY,
    "organizationSlug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "closed" BOOLEAN NOT NULL,
    "nowSlug" TEXT,
    CONSTRAINT "RetiredService_organizationSlug_fkey" FOREIGN KEY ("organizationSlug") REFERENCES "Organization" ("slug") ON DELETE RESTRICT ON UPDATE CASCADE
);
