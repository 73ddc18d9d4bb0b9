-- A switch without a reason used to empty the one that was written when leaving. The events still know it.
UPDATE "Enrollment"
SET "switchReason" = "Event".data ->> 'reason'
FROM "Event"
WHERE "Event"."userId" = "Enrollment"."userId"
  AND "Event".type = 'left'
  AND "Event".data ->> 'enrollment' = "Enrollment".id::text
  AND "Event".data ->> 'reason' <> ''
  AND "Enrollment"."endedAs" = 'left'
  AND "Enrollment"."switchReason" = '';
