-- Nothing is read or written here: the table becomes the first part of a new one of the same name, in a moment (docs/decisions/049).
CREATE SCHEMA "parts";

DROP TRIGGER "Event_inserted" ON "Event";
DROP TRIGGER "Event_updated" ON "Event";
DROP TRIGGER "Event_deleted" ON "Event";
DROP TRIGGER "Event_looked_at" ON "Event";
ALTER TABLE "Event" DROP CONSTRAINT "Event_pkey";
ALTER TABLE "Event" ADD CONSTRAINT "Event_learner_key" PRIMARY KEY USING INDEX "Event_learner_key";
ALTER TABLE "Event" SET SCHEMA "parts";
-- squawk-ignore renaming-table
ALTER TABLE "parts"."Event" RENAME TO "Event_first";

CREATE TABLE "Event" (
  LIKE "parts"."Event_first" INCLUDING DEFAULTS,
  CONSTRAINT "Event_pkey" PRIMARY KEY ("userId", "at", "id")
) PARTITION BY RANGE ("at");
CREATE INDEX "event_looked_up" ON "Event"("userId", "at") WHERE (type IN ('uncompleted', 'step-unticked', 'roadmap-accepted', 'switched', 'committed', 'left', 'trial-started', 'switch-planned', 'trial-ended', 'planned-switch-settled'));
ALTER TABLE "Event" ADD CONSTRAINT "Event_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What its check says is what the part is for, so it is not looked through again.
DO $$
BEGIN
  EXECUTE (SELECT format('ALTER TABLE "Event" ATTACH PARTITION "parts"."Event_first" FOR VALUES FROM (MINVALUE) TO (%L)',
      substring(pg_get_constraintdef(oid) from $bound$'([^']+)'$bound$))
    FROM pg_constraint WHERE conrelid = '"parts"."Event_first"'::regclass AND conname = 'Event_until');
END $$;
ALTER TABLE "parts"."Event_first" DROP CONSTRAINT "Event_until";

-- Whatever no part is for: an event is never refused. Rows in it are moved when the part for them is made.
CREATE TABLE "parts"."Event_other" PARTITION OF "Event" DEFAULT;

-- Makes the parts of this year and the next where they are missing. The app may not make tables: it asks this, which runs as the owner
-- (docs/decisions/031) and takes nothing from whoever asks. Returns how many it made.
CREATE FUNCTION "make_room_for_events"() RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s' SET timezone = 'UTC' AS $$
DECLARE
  first_of_year timestamptz;
  part text;
  made integer := 0;
BEGIN
  -- Another asks at this moment: it makes them.
  IF NOT pg_try_advisory_xact_lock(72707372) THEN
    RETURN 0;
  END IF;
  FOR first_of_year IN
    SELECT generate_series(date_trunc('year', now()), date_trunc('year', now()) + interval '1 year', interval '1 year')
  LOOP
    part := 'Event_' || extract(year FROM first_of_year);
    CONTINUE WHEN to_regclass(format('parts.%I', part)) IS NOT NULL OR first_of_year < (
      SELECT substring(pg_get_expr(relpartbound, oid) from $bound$TO \('([^']+)'\)$bound$)::timestamptz
        FROM pg_class WHERE oid = 'parts."Event_first"'::regclass);
    EXECUTE format('CREATE TABLE parts.%I (LIKE public."Event" INCLUDING DEFAULTS)', part);
    -- Nobody writes to what no part is for until this is done.
    LOCK TABLE parts."Event_other" IN ACCESS EXCLUSIVE MODE;
    EXECUTE format('WITH moved AS (DELETE FROM parts."Event_other" WHERE at >= %L AND at < %L RETURNING *)
      INSERT INTO parts.%I SELECT * FROM moved', first_of_year, first_of_year + interval '1 year', part);
    EXECUTE format('ALTER TABLE public."Event" ATTACH PARTITION parts.%I FOR VALUES FROM (%L) TO (%L)',
      part, first_of_year, first_of_year + interval '1 year');
    made := made + 1;
  END LOOP;
  RETURN made;
END $$;

SELECT "make_room_for_events"();

-- As they were, on the whole.
CREATE TRIGGER "Event_inserted" AFTER INSERT ON "Event" REFERENCING NEW TABLE AS touched
  FOR EACH STATEMENT EXECUTE FUNCTION "move_revision"();
CREATE TRIGGER "Event_updated" AFTER UPDATE ON "Event" REFERENCING NEW TABLE AS touched
  FOR EACH STATEMENT EXECUTE FUNCTION "move_revision"();
CREATE TRIGGER "Event_deleted" AFTER DELETE ON "Event" REFERENCING OLD TABLE AS touched
  FOR EACH STATEMENT EXECUTE FUNCTION "move_revision"();
CREATE TRIGGER "Event_looked_at" AFTER INSERT ON "Event" REFERENCING NEW TABLE AS touched
  FOR EACH STATEMENT EXECUTE FUNCTION "look_again"();
