-- CreateTable
CREATE TABLE "training_sessions" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "sport" TEXT NOT NULL,
    "date" DATE NOT NULL,
    "time" TEXT NOT NULL,
    "zone" TEXT,
    "minutes" INTEGER NOT NULL,
    "met" DOUBLE PRECISION NOT NULL,
    "indoors" BOOLEAN NOT NULL,
    "temperature" DOUBLE PRECISION,
    "humidity" DOUBLE PRECISION,
    "saltiness" TEXT,
    "rule" TEXT,
    "exceptions" JSONB NOT NULL DEFAULT '[]',
    "feed_id" UUID,
    "feed_uid" TEXT,
    "own_fields" TEXT[],
    "deleted_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "training_sessions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "calendar_feeds" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "host" TEXT NOT NULL,
    "sealed" TEXT NOT NULL,
    "take_all" BOOLEAN NOT NULL,
    "last_read_at" TIMESTAMPTZ,
    "last_error" TEXT,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "calendar_feeds_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "weigh_ins" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "logged_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "occurrence" TEXT,
    "minutes" INTEGER NOT NULL,
    "before_kg" DOUBLE PRECISION NOT NULL,
    "after_kg" DOUBLE PRECISION NOT NULL,
    "drunk_litres" DOUBLE PRECISION NOT NULL,
    "eaten_grams" DOUBLE PRECISION NOT NULL,
    "urine_litres" DOUBLE PRECISION NOT NULL,
    "sport" TEXT NOT NULL,
    "met" DOUBLE PRECISION NOT NULL,
    "temperature" DOUBLE PRECISION,
    "humidity" DOUBLE PRECISION,
    "band" TEXT NOT NULL,
    "sweat_rate" DOUBLE PRECISION,

    CONSTRAINT "weigh_ins_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "drinks" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "name" TEXT NOT NULL,
    "millilitres" DOUBLE PRECISION NOT NULL,
    "sodium_mg" DOUBLE PRECISION,
    "potassium_mg" DOUBLE PRECISION,
    "food_key" CHAR(5),

    CONSTRAINT "drinks_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "training_settings" (
    "user_id" UUID NOT NULL,
    "saltiness" TEXT NOT NULL DEFAULT 'unknown',
    "higher_cap" BOOLEAN NOT NULL DEFAULT false,
    "painkillers" BOOLEAN NOT NULL DEFAULT false,
    "slow_finish" BOOLEAN NOT NULL DEFAULT false,
    "bottles" INTEGER[] DEFAULT ARRAY[250, 500]::INTEGER[],
    "energy" TEXT NOT NULL DEFAULT 'steady',
    "everyday_activity" TEXT,
    "sleep_from" TEXT NOT NULL DEFAULT '22:30',
    "sleep_to" TEXT NOT NULL DEFAULT '06:30',
    "latitude" DOUBLE PRECISION,
    "longitude" DOUBLE PRECISION,

    CONSTRAINT "training_settings_pkey" PRIMARY KEY ("user_id")
);

-- CreateIndex
CREATE INDEX "training_sessions_user_id_idx" ON "training_sessions"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "training_sessions_feed_id_feed_uid_key" ON "training_sessions"("feed_id", "feed_uid");

-- CreateIndex
CREATE INDEX "calendar_feeds_user_id_idx" ON "calendar_feeds"("user_id");

-- CreateIndex
CREATE INDEX "weigh_ins_user_id_at_idx" ON "weigh_ins"("user_id", "at");

-- CreateIndex
CREATE INDEX "drinks_user_id_at_idx" ON "drinks"("user_id", "at");

-- AddForeignKey
ALTER TABLE "training_sessions" ADD CONSTRAINT "training_sessions_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training_sessions" ADD CONSTRAINT "training_sessions_feed_id_fkey" FOREIGN KEY ("feed_id") REFERENCES "calendar_feeds"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "calendar_feeds" ADD CONSTRAINT "calendar_feeds_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "weigh_ins" ADD CONSTRAINT "weigh_ins_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "drinks" ADD CONSTRAINT "drinks_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training_settings" ADD CONSTRAINT "training_settings_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;
