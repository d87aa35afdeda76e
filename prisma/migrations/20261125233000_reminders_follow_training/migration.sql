-- Sessions, weights around them and how somebody trains are what reminders are made from.
CREATE TRIGGER reminders_outdated AFTER INSERT OR UPDATE OR DELETE ON "training_sessions"
  FOR EACH ROW EXECUTE FUNCTION reminders_outdated();
CREATE TRIGGER reminders_outdated AFTER INSERT OR UPDATE OR DELETE ON "weigh_ins"
  FOR EACH ROW EXECUTE FUNCTION reminders_outdated();
CREATE TRIGGER reminders_outdated AFTER INSERT OR UPDATE OR DELETE ON "training_settings"
  FOR EACH ROW EXECUTE FUNCTION reminders_outdated();
