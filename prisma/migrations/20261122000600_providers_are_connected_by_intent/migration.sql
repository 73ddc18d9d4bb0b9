-- AlterTable
ALTER TABLE "Session" ADD COLUMN     "connectHash" BYTEA,
ADD COLUMN     "connectUntil" TIMESTAMPTZ(3);
