-- AlterTable
ALTER TABLE "Evidence" ADD COLUMN "checked" TEXT;
ALTER TABLE "Evidence" ADD COLUMN "checkedBy" TEXT;
