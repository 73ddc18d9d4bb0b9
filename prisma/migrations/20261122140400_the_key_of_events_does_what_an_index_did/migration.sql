-- waymark: outside a transaction
DROP INDEX CONCURRENTLY IF EXISTS "parts"."Event_userId_at_idx";
