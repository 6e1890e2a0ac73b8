-- CreateTable
CREATE TABLE "Reminder" (
    "learnerId" TEXT NOT NULL,
    "checkAtMs" BIGINT,
    "sentAtMs" BIGINT,
    "ignoredCount" INTEGER NOT NULL DEFAULT 0,
    "stoppedAtMs" BIGINT,

    CONSTRAINT "Reminder_pkey" PRIMARY KEY ("learnerId")
);

-- CreateTable
CREATE TABLE "PushSubscription" (
    "learnerId" TEXT NOT NULL,
    "endpoint" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "PushSubscription_pkey" PRIMARY KEY ("learnerId","endpoint")
);

-- CreateTable
CREATE TABLE "PushKey" (
    "singleton" INTEGER NOT NULL DEFAULT 1,
    "jwk" TEXT NOT NULL,

    CONSTRAINT "PushKey_pkey" PRIMARY KEY ("singleton")
);

-- CreateIndex
CREATE INDEX "Reminder_checkAtMs_idx" ON "Reminder"("checkAtMs");

-- CreateIndex
CREATE INDEX "PushSubscription_endpoint_idx" ON "PushSubscription"("endpoint");

-- AddForeignKey
ALTER TABLE "Reminder" ADD CONSTRAINT "Reminder_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PushSubscription" ADD CONSTRAINT "PushSubscription_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
