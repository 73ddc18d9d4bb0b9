-- AlterTable
ALTER TABLE "AppliedOperation" ADD COLUMN     "asked" BYTEA;
