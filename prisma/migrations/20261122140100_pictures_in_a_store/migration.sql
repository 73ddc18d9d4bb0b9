-- The version before writes none without bytes and reads those that it wrote: there are others only once a store is configured.
-- squawk-ignore ban-drop-not-null
ALTER TABLE "EvidencePicture" ALTER COLUMN "bytes" DROP NOT NULL;

-- CreateTable
CREATE TABLE "GonePicture" (
    "id" UUID NOT NULL,
    "from" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "GonePicture_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "GonePicture_from_idx" ON "GonePicture"("from");

-- Whatever takes a row away, its account with it too: what the store has of it is to go.
CREATE FUNCTION "expect_picture_gone"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "GonePicture" ("id", "from") VALUES (OLD."id", now()) ON CONFLICT ("id") DO UPDATE SET "from" = now();
  RETURN NULL;
END $$;

CREATE TRIGGER "EvidencePicture_leaves_store" AFTER DELETE ON "EvidencePicture"
  FOR EACH ROW WHEN (OLD."bytes" IS NULL) EXECUTE FUNCTION "expect_picture_gone"();

-- A picture that has its row stays.
CREATE FUNCTION "keep_picture"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM "GonePicture" WHERE "id" = NEW."id";
  RETURN NULL;
END $$;

CREATE TRIGGER "EvidencePicture_stays_in_store" AFTER INSERT ON "EvidencePicture"
  FOR EACH ROW WHEN (NEW."bytes" IS NULL) EXECUTE FUNCTION "keep_picture"();
