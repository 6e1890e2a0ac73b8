-- AlterTable
ALTER TABLE "Term" ADD COLUMN "page" TEXT NOT NULL DEFAULT 'null';
