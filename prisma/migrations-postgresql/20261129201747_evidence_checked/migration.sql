-- AlterTable
ALTER TABLE "Evidence" ADD COLUMN     "checked" TEXT,
ADD COLUMN     "checkedBy" TEXT;
