-- CreateTable
CREATE TABLE "special_days" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "date" DATE NOT NULL,
    "label" TEXT NOT NULL,
    "energy" INTEGER NOT NULL DEFAULT 0,
    "minutes" INTEGER,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "special_days_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "table_guests" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "birth_date" DATE NOT NULL,
    "sex" TEXT NOT NULL,
    "height_cm" DOUBLE PRECISION NOT NULL,
    "weight_kg" DOUBLE PRECISION NOT NULL,
    "activity" TEXT NOT NULL,
    "diet" TEXT NOT NULL,
    "allergens" TEXT[],
    "presence" JSONB NOT NULL DEFAULT '{}',
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "table_guests_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "table_consents" (
    "user_id" UUID NOT NULL,
    "given_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "table_consents_pkey" PRIMARY KEY ("user_id")
);

-- CreateTable
CREATE TABLE "table_seats" (
    "user_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "presence" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "table_seats_pkey" PRIMARY KEY ("user_id","member_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "special_days_user_id_date_key" ON "special_days"("user_id", "date");

-- CreateIndex
CREATE INDEX "table_guests_user_id_idx" ON "table_guests"("user_id");

-- CreateIndex
CREATE INDEX "table_seats_member_id_idx" ON "table_seats"("member_id");

-- AddForeignKey
ALTER TABLE "special_days" ADD CONSTRAINT "special_days_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "table_guests" ADD CONSTRAINT "table_guests_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "table_consents" ADD CONSTRAINT "table_consents_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "table_seats" ADD CONSTRAINT "table_seats_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "table_seats" ADD CONSTRAINT "table_seats_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;
