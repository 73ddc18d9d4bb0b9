-- CreateIndex
CREATE INDEX "AppliedOperation_userId_at_idx" ON "AppliedOperation"("userId", "at");
