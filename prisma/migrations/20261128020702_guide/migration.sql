-- AlterTable
ALTER TABLE "Location" ADD COLUMN "accessibility" TEXT;

-- CreateTable
CREATE TABLE "ServiceSearchWord" (
    "serviceSlug" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "words" TEXT NOT NULL,

    PRIMARY KEY ("serviceSlug", "order"),
    CONSTRAINT "ServiceSearchWord_serviceSlug_fkey" FOREIGN KEY ("serviceSlug") REFERENCES "Service" ("slug") ON DELETE RESTRICT ON UPDATE CASCADE
);
