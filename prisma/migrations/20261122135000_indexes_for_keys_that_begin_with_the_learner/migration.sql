-- waymark: outside a transaction
-- The keys to come: each begins with the learner, so that all of theirs lies together, and could lie on one node.

DROP INDEX CONCURRENTLY IF EXISTS "BurstAnswer_learner_key";
CREATE UNIQUE INDEX CONCURRENTLY "BurstAnswer_learner_key" ON "BurstAnswer"("userId", "id");

DROP INDEX CONCURRENTLY IF EXISTS "CorrectionDismissal_learner_key";
CREATE UNIQUE INDEX CONCURRENTLY "CorrectionDismissal_learner_key" ON "CorrectionDismissal"("userId", "id");

DROP INDEX CONCURRENTLY IF EXISTS "Enrollment_learner_key";
CREATE UNIQUE INDEX CONCURRENTLY "Enrollment_learner_key" ON "Enrollment"("userId", "id");

DROP INDEX CONCURRENTLY IF EXISTS "EvidencePicture_learner_key";
CREATE UNIQUE INDEX CONCURRENTLY "EvidencePicture_learner_key" ON "EvidencePicture"("userId", "id");

DROP INDEX CONCURRENTLY IF EXISTS "MentorLink_learner_key";
CREATE UNIQUE INDEX CONCURRENTLY "MentorLink_learner_key" ON "MentorLink"("userId", "id");

DROP INDEX CONCURRENTLY IF EXISTS "Pause_learner_key";
CREATE UNIQUE INDEX CONCURRENTLY "Pause_learner_key" ON "Pause"("userId", "id");

DROP INDEX CONCURRENTLY IF EXISTS "PlannedSwitch_learner_key";
CREATE UNIQUE INDEX CONCURRENTLY "PlannedSwitch_learner_key" ON "PlannedSwitch"("userId", "id");

DROP INDEX CONCURRENTLY IF EXISTS "PortfolioReport_learner_key";
CREATE UNIQUE INDEX CONCURRENTLY "PortfolioReport_learner_key" ON "PortfolioReport"("userId", "id");

DROP INDEX CONCURRENTLY IF EXISTS "Reminder_learner_key";
CREATE UNIQUE INDEX CONCURRENTLY "Reminder_learner_key" ON "Reminder"("userId", "id");

DROP INDEX CONCURRENTLY IF EXISTS "Review_learner_key";
CREATE UNIQUE INDEX CONCURRENTLY "Review_learner_key" ON "Review"("userId", "id");

DROP INDEX CONCURRENTLY IF EXISTS "SwitchReflection_learner_key";
CREATE UNIQUE INDEX CONCURRENTLY "SwitchReflection_learner_key" ON "SwitchReflection"("userId", "enrollmentId");

DROP INDEX CONCURRENTLY IF EXISTS "WeeklyGoal_learner_key";
CREATE UNIQUE INDEX CONCURRENTLY "WeeklyGoal_learner_key" ON "WeeklyGoal"("userId", "id");

DROP INDEX CONCURRENTLY IF EXISTS "WorkLog_learner_key";
CREATE UNIQUE INDEX CONCURRENTLY "WorkLog_learner_key" ON "WorkLog"("userId", "id");
