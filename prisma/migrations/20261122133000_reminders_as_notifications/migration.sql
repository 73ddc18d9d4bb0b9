-- CreateTable
CREATE TABLE "PushBrowser" (
    "userId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "endpoint" TEXT NOT NULL,
    "p256dh" TEXT NOT NULL,
    "auth" TEXT NOT NULL,
    "serverKey" TEXT NOT NULL,
    "userAgent" TEXT NOT NULL,
    "sessionId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "PushBrowser_pkey" PRIMARY KEY ("userId","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "PushBrowser_endpoint_key" ON "PushBrowser"("endpoint");

-- AddForeignKey
ALTER TABLE "PushBrowser" ADD CONSTRAINT "PushBrowser_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Reminders that wait to be shown by browsers. The worker itself puts one back that a push service does not take yet; what is tried again
-- here is one whose worker died: it says every few seconds that it is under way. Times in seconds.
SELECT pgboss.create_queue('push', '{"policy": "standard", "retryLimit": 5, "retryDelay": 2, "retryBackoff": true,
  "retryDelayMax": 60, "expireInSeconds": 120, "heartbeatSeconds": 15, "retentionSeconds": 1209600, "deleteAfterSeconds": 3600}');
