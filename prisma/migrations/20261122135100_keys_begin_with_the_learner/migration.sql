-- Nothing is read or written here: the indexes are there, and each key changes hands in a moment.

ALTER TABLE "PlannedSwitch" DROP CONSTRAINT "PlannedSwitch_enrollmentId_fkey";
ALTER TABLE "SwitchReflection" DROP CONSTRAINT "SwitchReflection_enrollmentId_fkey";

ALTER TABLE "BurstAnswer" DROP CONSTRAINT "BurstAnswer_pkey";
ALTER TABLE "BurstAnswer" ADD CONSTRAINT "BurstAnswer_pkey" PRIMARY KEY USING INDEX "BurstAnswer_learner_key";

ALTER TABLE "CorrectionDismissal" DROP CONSTRAINT "CorrectionDismissal_pkey";
ALTER TABLE "CorrectionDismissal" ADD CONSTRAINT "CorrectionDismissal_pkey" PRIMARY KEY USING INDEX "CorrectionDismissal_learner_key";

ALTER TABLE "Enrollment" DROP CONSTRAINT "Enrollment_pkey";
ALTER TABLE "Enrollment" ADD CONSTRAINT "Enrollment_pkey" PRIMARY KEY USING INDEX "Enrollment_learner_key";

ALTER TABLE "EvidencePicture" DROP CONSTRAINT "EvidencePicture_pkey";
ALTER TABLE "EvidencePicture" ADD CONSTRAINT "EvidencePicture_pkey" PRIMARY KEY USING INDEX "EvidencePicture_learner_key";

ALTER TABLE "MentorLink" DROP CONSTRAINT "MentorLink_pkey";
ALTER TABLE "MentorLink" ADD CONSTRAINT "MentorLink_pkey" PRIMARY KEY USING INDEX "MentorLink_learner_key";

ALTER TABLE "Pause" DROP CONSTRAINT "Pause_pkey";
ALTER TABLE "Pause" ADD CONSTRAINT "Pause_pkey" PRIMARY KEY USING INDEX "Pause_learner_key";

ALTER TABLE "PlannedSwitch" DROP CONSTRAINT "PlannedSwitch_pkey";
ALTER TABLE "PlannedSwitch" ADD CONSTRAINT "PlannedSwitch_pkey" PRIMARY KEY USING INDEX "PlannedSwitch_learner_key";

ALTER TABLE "PortfolioReport" DROP CONSTRAINT "PortfolioReport_pkey";
ALTER TABLE "PortfolioReport" ADD CONSTRAINT "PortfolioReport_pkey" PRIMARY KEY USING INDEX "PortfolioReport_learner_key";

ALTER TABLE "Reminder" DROP CONSTRAINT "Reminder_pkey";
ALTER TABLE "Reminder" ADD CONSTRAINT "Reminder_pkey" PRIMARY KEY USING INDEX "Reminder_learner_key";

ALTER TABLE "Review" DROP CONSTRAINT "Review_pkey";
ALTER TABLE "Review" ADD CONSTRAINT "Review_pkey" PRIMARY KEY USING INDEX "Review_learner_key";

ALTER TABLE "SwitchReflection" DROP CONSTRAINT "SwitchReflection_pkey";
ALTER TABLE "SwitchReflection" ADD CONSTRAINT "SwitchReflection_pkey" PRIMARY KEY USING INDEX "SwitchReflection_learner_key";

ALTER TABLE "WeeklyGoal" DROP CONSTRAINT "WeeklyGoal_pkey";
ALTER TABLE "WeeklyGoal" ADD CONSTRAINT "WeeklyGoal_pkey" PRIMARY KEY USING INDEX "WeeklyGoal_learner_key";

ALTER TABLE "WorkLog" DROP CONSTRAINT "WorkLog_pkey";
ALTER TABLE "WorkLog" ADD CONSTRAINT "WorkLog_pkey" PRIMARY KEY USING INDEX "WorkLog_learner_key";

-- What is there already is looked through by the next migration.
ALTER TABLE "PlannedSwitch" ADD CONSTRAINT "PlannedSwitch_userId_enrollmentId_fkey" FOREIGN KEY ("userId", "enrollmentId")
  REFERENCES "Enrollment"("userId", "id") ON DELETE CASCADE ON UPDATE CASCADE NOT VALID;
ALTER TABLE "SwitchReflection" ADD CONSTRAINT "SwitchReflection_userId_enrollmentId_fkey" FOREIGN KEY ("userId", "enrollmentId")
  REFERENCES "Enrollment"("userId", "id") ON DELETE CASCADE ON UPDATE CASCADE NOT VALID;
