-- CreateTable
CREATE TABLE "soreness_entries" (
    "user_id" UUID NOT NULL,
    "date" DATE NOT NULL,
    "soreness" SMALLINT NOT NULL,
    "areas" TEXT[],
    "kinds" TEXT[],
    "sleep" TEXT,
    "training" TEXT,
    "at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "soreness_entries_pkey" PRIMARY KEY ("user_id","date")
);

-- AddForeignKey
ALTER TABLE "soreness_entries" ADD CONSTRAINT "soreness_entries_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;
