-- AlterTable
ALTER TABLE "DirectoryVersion" ADD COLUMN "hash" TEXT;
