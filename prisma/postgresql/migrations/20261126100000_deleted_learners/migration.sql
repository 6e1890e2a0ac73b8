-- CreateTable
CREATE TABLE "DeletedLearner" (
    "hash" TEXT NOT NULL,
    "deletedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "DeletedLearner_pkey" PRIMARY KEY ("hash")
);
