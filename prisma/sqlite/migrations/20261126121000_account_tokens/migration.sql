-- DropTable
DROP TABLE "VerificationToken";
DROP TABLE "Session";

-- AlterTable
ALTER TABLE "User" DROP COLUMN "name";
ALTER TABLE "User" DROP COLUMN "image";
ALTER TABLE "Account" DROP COLUMN "type";
ALTER TABLE "Account" DROP COLUMN "refresh_token";
ALTER TABLE "Account" DROP COLUMN "access_token";
ALTER TABLE "Account" DROP COLUMN "expires_at";
ALTER TABLE "Account" DROP COLUMN "token_type";
ALTER TABLE "Account" DROP COLUMN "scope";
ALTER TABLE "Account" DROP COLUMN "id_token";
ALTER TABLE "Account" DROP COLUMN "session_state";

-- CreateIndex
CREATE INDEX "Account_userId_idx" ON "Account"("userId");

-- CreateTable
CREATE TABLE "AccountToken" (
    "hash" TEXT NOT NULL PRIMARY KEY,
    "userId" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "email" TEXT,
    "expiresAt" DATETIME NOT NULL,
    CONSTRAINT "AccountToken_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "AccountToken_userId_idx" ON "AccountToken"("userId");
