-- AlterTable
ALTER TABLE "StepTick" ADD COLUMN     "prior" BOOLEAN NOT NULL DEFAULT false;
