-- AlterTable
-- Room on each page, so that a revision moves without a new entry in any index.
ALTER TABLE "User" ADD COLUMN     "revision" INTEGER NOT NULL DEFAULT 0,
  SET (fillfactor = 85);

-- Browsers hold answers that were numbered by the count of events until now.
UPDATE "User" u SET "revision" = 1 + (SELECT count(*) FROM "Event" e WHERE e."userId" = u."id");

-- The account itself: whatever changes in its row moves the revision.
CREATE FUNCTION "move_own_revision"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."revision" := OLD."revision" + 1;
  RETURN NEW;
END $$;

CREATE TRIGGER "User_moves_revision" BEFORE UPDATE ON "User"
  FOR EACH ROW EXECUTE FUNCTION "move_own_revision"();

-- The record: a statement moves the revision of every learner whose rows it touched, once in a transaction. Whoever reads sees
-- all of a transaction or nothing of it, so one that wrote the learner's row already has moved it.
CREATE FUNCTION "move_revision"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "User" u SET "revision" = u."revision"
  FROM (SELECT DISTINCT "userId" FROM touched) t
  WHERE u."id" = t."userId" AND u.xmin <> pg_current_xact_id()::xid;
  RETURN NULL;
END $$;

DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY[
    'BurstAnswer', 'Completion', 'CorrectionDismissal', 'Enrollment', 'Event', 'Evidence', 'Explanation', 'MentorLink', 'Note',
    'NoticeDismissal', 'Pause', 'PlannedSwitch', 'PutAside', 'Review', 'ReviewDelay', 'StepTick', 'SwitchReflection', 'Waiver',
    'WeeklyGoal', 'WorkLog'
  ] LOOP
    EXECUTE format('CREATE TRIGGER %I AFTER INSERT ON %I REFERENCING NEW TABLE AS touched
      FOR EACH STATEMENT EXECUTE FUNCTION "move_revision"()', name || '_inserted', name);
    EXECUTE format('CREATE TRIGGER %I AFTER UPDATE ON %I REFERENCING NEW TABLE AS touched
      FOR EACH STATEMENT EXECUTE FUNCTION "move_revision"()', name || '_updated', name);
    EXECUTE format('CREATE TRIGGER %I AFTER DELETE ON %I REFERENCING OLD TABLE AS touched
      FOR EACH STATEMENT EXECUTE FUNCTION "move_revision"()', name || '_deleted', name);
  END LOOP;
END $$;
