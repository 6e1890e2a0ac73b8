-- CreateTable
CREATE TABLE "Reminder" (
    "learnerId" TEXT NOT NULL PRIMARY KEY,
    "checkAtMs" BIGINT,
    "sentAtMs" BIGINT,
    "ignoredCount" INTEGER NOT NULL DEFAULT 0,
    "stoppedAtMs" BIGINT,
    CONSTRAINT "Reminder_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PushSubscription" (
    "learnerId" TEXT NOT NULL,
    "endpoint" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,

    PRIMARY KEY ("learnerId", "endpoint"),
    CONSTRAINT "PushSubscription_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PushKey" (
    "singleton" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT DEFAULT 1,
    "jwk" TEXT NOT NULL
);

-- CreateIndex
CREATE INDEX "Reminder_checkAtMs_idx" ON "Reminder"("checkAtMs");

-- CreateIndex
CREATE INDEX "PushSubscription_endpoint_idx" ON "PushSubscription"("endpoint");
