-- waymark: outside a transaction
-- The key to come, which begins with the learner and has the moment in it, by which events are parted (docs/decisions/049).
DROP INDEX CONCURRENTLY IF EXISTS "Event_learner_key";
CREATE UNIQUE INDEX CONCURRENTLY "Event_learner_key" ON "Event"("userId", "at", "id");

-- All that is there is older than the next year, and is known to be, so that nobody has to wait while it is looked through.
ALTER TABLE "Event" DROP CONSTRAINT IF EXISTS "Event_until";
DO $$ BEGIN EXECUTE format('ALTER TABLE "Event" ADD CONSTRAINT "Event_until" CHECK ("at" < %L) NOT VALID', (SELECT date_trunc('year', greatest(max("at"), now()) AT TIME ZONE 'UTC') + interval '1 year' FROM "Event") AT TIME ZONE 'UTC'); END $$;
ALTER TABLE "Event" VALIDATE CONSTRAINT "Event_until";
