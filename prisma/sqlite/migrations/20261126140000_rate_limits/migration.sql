-- CreateTable
CREATE TABLE "RateLimit" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "wholeAtMs" BIGINT NOT NULL
);

-- CreateTable
CREATE TABLE "SignInLock" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "wrongCount" INTEGER NOT NULL,
    "lockedUntilMs" BIGINT NOT NULL
);

-- CreateIndex
CREATE INDEX "RateLimit_wholeAtMs_idx" ON "RateLimit"("wholeAtMs");

-- CreateIndex
CREATE INDEX "SignInLock_lockedUntilMs_idx" ON "SignInLock"("lockedUntilMs");
