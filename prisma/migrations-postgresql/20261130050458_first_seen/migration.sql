-- CreateTable
CREATE TABLE "FirstSeen" (
    "subject" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "FirstSeen_pkey" PRIMARY KEY ("subject")
);
