-- CreateTable
CREATE TABLE "RateLimit" (
    "key" TEXT NOT NULL,
    "wholeAtMs" BIGINT NOT NULL,

    CONSTRAINT "RateLimit_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "SignInLock" (
    "key" TEXT NOT NULL,
    "wrongCount" INTEGER NOT NULL,
    "lockedUntilMs" BIGINT NOT NULL,

    CONSTRAINT "SignInLock_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE INDEX "RateLimit_wholeAtMs_idx" ON "RateLimit"("wholeAtMs");

-- CreateIndex
CREATE INDEX "SignInLock_lockedUntilMs_idx" ON "SignInLock"("lockedUntilMs");
