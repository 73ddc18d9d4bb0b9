-- It stood on the first part alone: on the whole, it goes to every part, and to those that are made later.
DROP TRIGGER "Event_append_only" ON "parts"."Event_first";
CREATE TRIGGER "Event_append_only" BEFORE UPDATE ON "Event"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
