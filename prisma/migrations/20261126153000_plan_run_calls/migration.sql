-- Whoever waits for a plan hears how far it is, and whoever waits behind it that the queue has moved, in every web
-- process and without asking.
CREATE FUNCTION plan_run_called_out() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify(
    'plan_runs',
    json_build_object('id', NEW.id, 'status', NEW.status, 'progress', NEW.progress)::text
  );
  RETURN NULL;
END $$;

CREATE TRIGGER plan_run_called_out AFTER INSERT OR UPDATE OF "status", "progress" ON "plan_runs"
  FOR EACH ROW EXECUTE FUNCTION plan_run_called_out();
