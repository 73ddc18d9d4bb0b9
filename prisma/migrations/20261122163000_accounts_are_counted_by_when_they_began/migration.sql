-- waymark: outside a transaction
-- How many signed up lately is counted by it, however many accounts there are.
DROP INDEX CONCURRENTLY IF EXISTS "User_createdAt_idx";
CREATE INDEX CONCURRENTLY "User_createdAt_idx" ON "User"("createdAt");
