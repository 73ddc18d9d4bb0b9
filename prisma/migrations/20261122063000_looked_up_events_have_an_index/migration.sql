-- CreateIndex
CREATE INDEX "event_looked_up" ON "Event"("userId", "at") WHERE (type IN ('uncompleted', 'step-unticked', 'roadmap-accepted', 'switched', 'committed', 'left', 'trial-started', 'switch-planned', 'trial-ended', 'planned-switch-settled'));
