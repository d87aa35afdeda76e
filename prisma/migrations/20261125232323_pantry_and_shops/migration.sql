-- CreateTable
CREATE TABLE "pantry_items" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "food_key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "grams" DOUBLE PRECISION,
    "use_by" DATE,
    "use_up" BOOLEAN NOT NULL DEFAULT false,
    "added_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "deleted_at" TIMESTAMPTZ,

    CONSTRAINT "pantry_items_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "staples_out" (
    "user_id" UUID NOT NULL,
    "food_key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "since" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "staples_out_pkey" PRIMARY KEY ("user_id","food_key")
);

-- CreateTable
CREATE TABLE "list_brought" (
    "list_id" UUID NOT NULL,
    "item_id" TEXT NOT NULL,
    "pantry_item_id" UUID,
    "staple_key" TEXT,
    "grams" DOUBLE PRECISION,
    "at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "list_brought_pkey" PRIMARY KEY ("list_id","item_id")
);

-- CreateTable
CREATE TABLE "cooked_meals" (
    "plan_id" UUID NOT NULL,
    "day" INTEGER NOT NULL,
    "slot" TEXT NOT NULL,
    "recipe_id" TEXT NOT NULL,
    "servings" DOUBLE PRECISION NOT NULL,
    "cooked_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "cooked_meals_pkey" PRIMARY KEY ("plan_id","day","slot","recipe_id")
);

-- CreateTable
CREATE TABLE "pantry_drawn" (
    "id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "day" INTEGER NOT NULL,
    "slot" TEXT NOT NULL,
    "recipe_id" TEXT NOT NULL,
    "pantry_item_id" UUID NOT NULL,
    "grams" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "pantry_drawn_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "shops" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "aisles" TEXT[],
    "used_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "shops_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "list_feeds" (
    "id" UUID NOT NULL,
    "list_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "list_feeds_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "pantry_items_user_id_idx" ON "pantry_items"("user_id");

-- CreateIndex
CREATE INDEX "pantry_drawn_plan_id_day_slot_recipe_id_idx" ON "pantry_drawn"("plan_id", "day", "slot", "recipe_id");

-- CreateIndex
CREATE INDEX "shops_user_id_idx" ON "shops"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "list_feeds_token_hash_key" ON "list_feeds"("token_hash");

-- CreateIndex
CREATE UNIQUE INDEX "list_feeds_list_id_user_id_key" ON "list_feeds"("list_id", "user_id");

-- AddForeignKey
ALTER TABLE "pantry_items" ADD CONSTRAINT "pantry_items_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "staples_out" ADD CONSTRAINT "staples_out_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "list_brought" ADD CONSTRAINT "list_brought_list_id_fkey" FOREIGN KEY ("list_id") REFERENCES "lists"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "list_brought" ADD CONSTRAINT "list_brought_pantry_item_id_fkey" FOREIGN KEY ("pantry_item_id") REFERENCES "pantry_items"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cooked_meals" ADD CONSTRAINT "cooked_meals_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "week_plans"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pantry_drawn" ADD CONSTRAINT "pantry_drawn_plan_id_day_slot_recipe_id_fkey" FOREIGN KEY ("plan_id", "day", "slot", "recipe_id") REFERENCES "cooked_meals"("plan_id", "day", "slot", "recipe_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pantry_drawn" ADD CONSTRAINT "pantry_drawn_pantry_item_id_fkey" FOREIGN KEY ("pantry_item_id") REFERENCES "pantry_items"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shops" ADD CONSTRAINT "shops_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "list_feeds" ADD CONSTRAINT "list_feeds_list_id_fkey" FOREIGN KEY ("list_id") REFERENCES "lists"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "list_feeds" ADD CONSTRAINT "list_feeds_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;
