-- AlterTable
ALTER TABLE "SalaryClaim" ADD COLUMN     "experience" TEXT;

-- AlterTable
ALTER TABLE "Source" ADD COLUMN     "dated" TEXT;
