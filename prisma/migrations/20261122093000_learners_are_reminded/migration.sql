-- CreateTable
CREATE TABLE "ReminderChoices" (
    "userId" UUID NOT NULL,
    "kinds" TEXT[],
    "hour" INTEGER NOT NULL,
    "lookWeekday" INTEGER NOT NULL,
    "lookHour" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ReminderChoices_pkey" PRIMARY KEY ("userId")
);

-- CreateTable
CREATE TABLE "Reminder" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "about" TEXT NOT NULL,
    "milestoneId" TEXT,
    "stepId" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "on" DATE NOT NULL,
    "answer" TEXT,
    "answeredOn" DATE,

    CONSTRAINT "Reminder_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReminderLook" (
    "userId" UUID NOT NULL,
    "lookAt" TIMESTAMPTZ(3),
    "isResting" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "ReminderLook_pkey" PRIMARY KEY ("userId")
);

-- CreateIndex
CREATE UNIQUE INDEX "Reminder_userId_on_key" ON "Reminder"("userId", "on");

-- CreateIndex
CREATE INDEX "ReminderLook_lookAt_idx" ON "ReminderLook"("lookAt");

-- AddForeignKey
ALTER TABLE "ReminderChoices" ADD CONSTRAINT "ReminderChoices_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reminder" ADD CONSTRAINT "Reminder_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReminderLook" ADD CONSTRAINT "ReminderLook_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Choices stand in the record, so they move its revision (docs/decisions/037).
CREATE TRIGGER "ReminderChoices_inserted" AFTER INSERT ON "ReminderChoices" REFERENCING NEW TABLE AS touched
  FOR EACH STATEMENT EXECUTE FUNCTION "move_revision"();
CREATE TRIGGER "ReminderChoices_updated" AFTER UPDATE ON "ReminderChoices" REFERENCING NEW TABLE AS touched
  FOR EACH STATEMENT EXECUTE FUNCTION "move_revision"();
CREATE TRIGGER "ReminderChoices_deleted" AFTER DELETE ON "ReminderChoices" REFERENCING OLD TABLE AS touched
  FOR EACH STATEMENT EXECUTE FUNCTION "move_revision"();

-- Whoever chooses is looked at, at once.
CREATE FUNCTION "look_at_chooser"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "ReminderLook" ("userId", "lookAt") VALUES (NEW."userId", 'epoch')
  ON CONFLICT ("userId") DO UPDATE SET "lookAt" = 'epoch', "isResting" = false;
  RETURN NULL;
END $$;

CREATE TRIGGER "ReminderChoices_looked_at" AFTER INSERT OR UPDATE ON "ReminderChoices"
  FOR EACH ROW EXECUTE FUNCTION "look_at_chooser"();

-- Every change of a record is written with an event: those on which it depends when a reminder is due have the learner looked at anew.
CREATE FUNCTION "look_again"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "ReminderLook" l SET "lookAt" = 'epoch', "isResting" = false FROM touched t
  WHERE l."userId" = t."userId" AND (l."isResting" OR t."type" IN (
    'goal-set', 'time-zone-set', 'paused', 'pause-changed', 'pause-removed', 'committed', 'switched', 'left', 'path-completed',
    'trial-started', 'switch-planned', 'planned-switch-settled', 'record-imported', 'reminder-answered'));
  RETURN NULL;
END $$;

CREATE TRIGGER "Event_looked_at" AFTER INSERT ON "Event" REFERENCING NEW TABLE AS touched
  FOR EACH STATEMENT EXECUTE FUNCTION "look_again"();

-- A mail under way says every few seconds that it is: one whose worker died is taken up again by another within half a minute.
UPDATE pgboss.queue SET heartbeat_seconds = 15 WHERE name = 'mail';
