-- CreateTable
CREATE TABLE "reminder_settings" (
    "user_id" UUID NOT NULL,
    "preferences" JSONB NOT NULL,
    "silent_until" TIMESTAMPTZ,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "planned_revision" INTEGER NOT NULL DEFAULT 0,
    "planned_until" TIMESTAMPTZ,
    "last_reminder" TEXT,
    "last_sent_at" TIMESTAMPTZ,
    "feed_token_hash" TEXT,
    "feed_made_at" TIMESTAMPTZ,
    "updated_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "reminder_settings_pkey" PRIMARY KEY ("user_id")
);

-- CreateTable
CREATE TABLE "push_subscriptions" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "session_id" UUID NOT NULL,
    "endpoint" TEXT NOT NULL,
    "p256dh" TEXT NOT NULL,
    "auth" TEXT NOT NULL,
    "user_agent" TEXT,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_taken_at" TIMESTAMPTZ,

    CONSTRAINT "push_subscriptions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reminder_deliveries" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "reminder" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "slot" TEXT NOT NULL,
    "due_at" TIMESTAMPTZ NOT NULL,
    "useful_until" TIMESTAMPTZ NOT NULL,
    "channel" TEXT NOT NULL,
    "origin" TEXT NOT NULL DEFAULT 'plan',
    "status" TEXT NOT NULL DEFAULT 'pending',
    "reason" TEXT,
    "try_at" TIMESTAMPTZ NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "claim" UUID,
    "claimed_until" TIMESTAMPTZ,
    "message" JSONB NOT NULL,
    "sent_at" TIMESTAMPTZ,
    "opened_at" TIMESTAMPTZ,
    "answer" TEXT,
    "answered_at" TIMESTAMPTZ,

    CONSTRAINT "reminder_deliveries_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "delivery_attempts" (
    "id" UUID NOT NULL,
    "delivery_id" UUID NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "target" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "status" INTEGER,

    CONSTRAINT "delivery_attempts_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "reminder_settings_feed_token_hash_key" ON "reminder_settings"("feed_token_hash");

-- CreateIndex
CREATE INDEX "reminder_settings_planned_until_idx" ON "reminder_settings"("planned_until");

-- CreateIndex
CREATE UNIQUE INDEX "push_subscriptions_endpoint_key" ON "push_subscriptions"("endpoint");

-- CreateIndex
CREATE INDEX "push_subscriptions_user_id_idx" ON "push_subscriptions"("user_id");

-- CreateIndex
CREATE INDEX "push_subscriptions_session_id_idx" ON "push_subscriptions"("session_id");

-- CreateIndex
CREATE INDEX "reminder_deliveries_user_id_due_at_idx" ON "reminder_deliveries"("user_id", "due_at");

-- CreateIndex
CREATE UNIQUE INDEX "reminder_deliveries_user_id_reminder_due_at_channel_key" ON "reminder_deliveries"("user_id", "reminder", "due_at", "channel");

-- CreateIndex
CREATE UNIQUE INDEX "reminder_deliveries_user_id_reminder_slot_channel_key" ON "reminder_deliveries"("user_id", "reminder", "slot", "channel");

-- CreateIndex
CREATE INDEX "delivery_attempts_delivery_id_idx" ON "delivery_attempts"("delivery_id");

-- AddForeignKey
ALTER TABLE "reminder_settings" ADD CONSTRAINT "reminder_settings_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "push_subscriptions" ADD CONSTRAINT "push_subscriptions_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "push_subscriptions" ADD CONSTRAINT "push_subscriptions_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "auth_sessions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reminder_deliveries" ADD CONSTRAINT "reminder_deliveries_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delivery_attempts" ADD CONSTRAINT "delivery_attempts_delivery_id_fkey" FOREIGN KEY ("delivery_id") REFERENCES "reminder_deliveries"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What is due next, and what a worker that died left behind: partial, so that the past costs nothing.
CREATE INDEX "reminder_deliveries_pending" ON "reminder_deliveries"("try_at") WHERE "status" = 'pending';
CREATE INDEX "reminder_deliveries_sending" ON "reminder_deliveries"("claimed_until") WHERE "status" = 'sending';

-- Whatever reminders are made from outdates a person's plan in the transaction that changes it: from its commit on
-- nothing that was planned before can be sent. The worker hears of it and plans anew.
CREATE FUNCTION reminders_outdated() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  person uuid := CASE WHEN TG_OP = 'DELETE' THEN OLD.user_id ELSE NEW.user_id END;
BEGIN
  UPDATE reminder_settings SET revision = revision + 1 WHERE user_id = person;
  IF FOUND THEN PERFORM pg_notify('reminders_outdated', ''); END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER reminders_outdated AFTER INSERT OR UPDATE OR DELETE ON "profiles"
  FOR EACH ROW EXECUTE FUNCTION reminders_outdated();
CREATE TRIGGER reminders_outdated AFTER INSERT OR UPDATE OR DELETE ON "week_plans"
  FOR EACH ROW EXECUTE FUNCTION reminders_outdated();

-- A delivery that an open page should show at once.
CREATE FUNCTION reminder_in_app() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('reminders_in_app', NEW.user_id::text);
  RETURN NULL;
END $$;

CREATE TRIGGER reminder_in_app AFTER UPDATE OF "status" ON "reminder_deliveries"
  FOR EACH ROW WHEN (NEW.channel = 'app' AND NEW.status = 'sent' AND OLD.status <> 'sent')
  EXECUTE FUNCTION reminder_in_app();
