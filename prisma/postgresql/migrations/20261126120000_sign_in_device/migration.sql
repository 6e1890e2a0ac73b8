-- AlterTable
ALTER TABLE "SignIn" ADD COLUMN "browser" TEXT;
ALTER TABLE "SignIn" ADD COLUMN "system" TEXT;
