-- AlterEnum
-- A type made anew, not ALTER TYPE ... ADD VALUE: a restore applies all migrations in one transaction, and before PostgreSQL 17
-- a value that was added in a transaction cannot be used in it.
ALTER TYPE "MailTokenPurpose" RENAME TO "MailTokenPurpose_old";
CREATE TYPE "MailTokenPurpose" AS ENUM ('confirm-email', 'reset-password', 'prove-again', 'sign-in');
ALTER TABLE "MailToken" ALTER COLUMN "purpose" TYPE "MailTokenPurpose" USING "purpose"::text::"MailTokenPurpose";
DROP TYPE "MailTokenPurpose_old";

-- CreateTable
CREATE TABLE "Identity" (
    "issuer" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "userId" UUID NOT NULL,
    "label" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Identity_pkey" PRIMARY KEY ("issuer","subject")
);

-- CreateIndex
CREATE UNIQUE INDEX "Identity_userId_issuer_key" ON "Identity"("userId", "issuer");

-- AddForeignKey
ALTER TABLE "Identity" ADD CONSTRAINT "Identity_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
