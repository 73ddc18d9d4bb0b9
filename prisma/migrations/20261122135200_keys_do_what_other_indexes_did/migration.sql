-- waymark: outside a transaction
ALTER TABLE "PlannedSwitch" VALIDATE CONSTRAINT "PlannedSwitch_userId_enrollmentId_fkey";
ALTER TABLE "SwitchReflection" VALIDATE CONSTRAINT "SwitchReflection_userId_enrollmentId_fkey";

-- What the keys do now.
DROP INDEX CONCURRENTLY IF EXISTS "BurstAnswer_userId_idx";
DROP INDEX CONCURRENTLY IF EXISTS "CorrectionDismissal_userId_idx";
DROP INDEX CONCURRENTLY IF EXISTS "Pause_userId_idx";
DROP INDEX CONCURRENTLY IF EXISTS "PortfolioReport_userId_idx";
DROP INDEX CONCURRENTLY IF EXISTS "Review_userId_milestoneId_idx";
DROP INDEX CONCURRENTLY IF EXISTS "SwitchReflection_userId_idx";
DROP INDEX CONCURRENTLY IF EXISTS "WeeklyGoal_userId_at_idx";
DROP INDEX CONCURRENTLY IF EXISTS "WorkLog_userId_idx";
