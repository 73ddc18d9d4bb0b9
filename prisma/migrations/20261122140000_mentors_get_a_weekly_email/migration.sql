-- CreateTable
CREATE TABLE "MentorSummary" (
    "userId" UUID NOT NULL,
    "linkId" UUID NOT NULL,
    "id" UUID,
    "email" TEXT,
    "offeredAt" TIMESTAMPTZ(3) NOT NULL,
    "askedAt" TIMESTAMPTZ(3),
    "confirmedAt" TIMESTAMPTZ(3),
    "toldAt" TIMESTAMPTZ(3),
    "lookAt" TIMESTAMPTZ(3),

    CONSTRAINT "MentorSummary_pkey" PRIMARY KEY ("userId")
);

-- CreateIndex
CREATE UNIQUE INDEX "MentorSummary_id_key" ON "MentorSummary"("id");

-- CreateIndex
CREATE INDEX "MentorSummary_lookAt_idx" ON "MentorSummary"("lookAt");

-- AddForeignKey
ALTER TABLE "MentorSummary" ADD CONSTRAINT "MentorSummary_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- It ends with the link that it belongs to, whatever ends that.
CREATE FUNCTION "end_summary"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM "MentorSummary" WHERE "userId" = NEW."userId" AND "linkId" = NEW."id";
  RETURN NULL;
END $$;

CREATE TRIGGER "MentorLink_ends_summary" AFTER UPDATE OF "revokedAt" ON "MentorLink"
  FOR EACH ROW WHEN (NEW."revokedAt" IS NOT NULL) EXECUTE FUNCTION "end_summary"();
