-- CreateEnum
CREATE TYPE "WhenDone" AS ENUM ('today', 'since', 'before');

-- CreateTable
CREATE TABLE "BurstAnswer" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "on" DATE NOT NULL,
    "as" "WhenDone" NOT NULL,
    "since" DATE,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "BurstAnswer_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "BurstAnswer_userId_idx" ON "BurstAnswer"("userId");

-- AddForeignKey
ALTER TABLE "BurstAnswer" ADD CONSTRAINT "BurstAnswer_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
