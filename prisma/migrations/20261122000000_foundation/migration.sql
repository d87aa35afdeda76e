-- Typo-tolerant search, unaccented matching and e-mail addresses compared without regard to case. All three are
-- trusted extensions: the owner of the database may add them without being a superuser.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS citext;

-- CreateTable
CREATE TABLE "users" (
    "id" UUID NOT NULL,
    "email" CITEXT NOT NULL,
    "email_verified" TIMESTAMPTZ,
    "name" TEXT,
    "image" TEXT,
    "password_hash" TEXT,
    "is_demo" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "users_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "accounts" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "type" TEXT NOT NULL,
    "provider" TEXT NOT NULL,
    "provider_account_id" TEXT NOT NULL,
    "refresh_token" TEXT,
    "access_token" TEXT,
    "expires_at" INTEGER,
    "token_type" TEXT,
    "scope" TEXT,
    "id_token" TEXT,
    "session_state" TEXT,

    CONSTRAINT "accounts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "auth_sessions" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "user_agent" TEXT,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_seen_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "auth_sessions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verification_tokens" (
    "identifier" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "expires" TIMESTAMPTZ NOT NULL
);

-- CreateTable
CREATE TABLE "one_time_tokens" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "token_hash" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "used_at" TIMESTAMPTZ,

    CONSTRAINT "one_time_tokens_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limits" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL,
    "expire" TIMESTAMPTZ,

    CONSTRAINT "rate_limits_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "catalogue_releases" (
    "id" SERIAL NOT NULL,
    "source" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "checksum" TEXT NOT NULL,
    "foods" INTEGER NOT NULL,
    "imported_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "catalogue_releases_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "foods" (
    "key" CHAR(5) NOT NULL,
    "release_id" INTEGER NOT NULL,
    "description" TEXT NOT NULL,
    "short_description" TEXT NOT NULL,
    "common_name" TEXT,
    "manufacturer" TEXT,
    "scientific_name" TEXT,
    "group_code" CHAR(4) NOT NULL,
    "in_survey" BOOLEAN NOT NULL,
    "refuse_percent" DOUBLE PRECISION,
    "refuse_description" TEXT,
    "completeness" DOUBLE PRECISION NOT NULL,
    "facts" TEXT[],
    "plan_eligible" BOOLEAN NOT NULL,
    "plan_exclusion" TEXT,
    "search_text" TEXT NOT NULL,
    "water_g" DOUBLE PRECISION,
    "energy_kcal" DOUBLE PRECISION,
    "protein_g" DOUBLE PRECISION,
    "fat_g" DOUBLE PRECISION,
    "ash_g" DOUBLE PRECISION,
    "carbohydrate_g" DOUBLE PRECISION,
    "fibre_g" DOUBLE PRECISION,
    "sugars_g" DOUBLE PRECISION,
    "calcium_mg" DOUBLE PRECISION,
    "iron_mg" DOUBLE PRECISION,
    "magnesium_mg" DOUBLE PRECISION,
    "phosphorus_mg" DOUBLE PRECISION,
    "potassium_mg" DOUBLE PRECISION,
    "sodium_mg" DOUBLE PRECISION,
    "zinc_mg" DOUBLE PRECISION,
    "copper_mg" DOUBLE PRECISION,
    "manganese_mg" DOUBLE PRECISION,
    "selenium_ug" DOUBLE PRECISION,
    "vitamin_c_mg" DOUBLE PRECISION,
    "thiamin_mg" DOUBLE PRECISION,
    "riboflavin_mg" DOUBLE PRECISION,
    "niacin_mg" DOUBLE PRECISION,
    "pantothenic_acid_mg" DOUBLE PRECISION,
    "vitamin_b6_mg" DOUBLE PRECISION,
    "folate_total_ug" DOUBLE PRECISION,
    "folic_acid_ug" DOUBLE PRECISION,
    "food_folate_ug" DOUBLE PRECISION,
    "folate_dfe_ug" DOUBLE PRECISION,
    "choline_mg" DOUBLE PRECISION,
    "vitamin_b12_ug" DOUBLE PRECISION,
    "vitamin_a_iu" DOUBLE PRECISION,
    "vitamin_a_rae_ug" DOUBLE PRECISION,
    "retinol_ug" DOUBLE PRECISION,
    "alpha_carotene_ug" DOUBLE PRECISION,
    "beta_carotene_ug" DOUBLE PRECISION,
    "beta_cryptoxanthin_ug" DOUBLE PRECISION,
    "lycopene_ug" DOUBLE PRECISION,
    "lutein_zeaxanthin_ug" DOUBLE PRECISION,
    "vitamin_e_mg" DOUBLE PRECISION,
    "vitamin_d_ug" DOUBLE PRECISION,
    "vitamin_d_iu" DOUBLE PRECISION,
    "vitamin_k_ug" DOUBLE PRECISION,
    "saturated_fat_g" DOUBLE PRECISION,
    "monounsaturated_fat_g" DOUBLE PRECISION,
    "polyunsaturated_fat_g" DOUBLE PRECISION,
    "cholesterol_mg" DOUBLE PRECISION,

    CONSTRAINT "foods_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "food_measures" (
    "food_key" CHAR(5) NOT NULL,
    "position" INTEGER NOT NULL,
    "amount" DOUBLE PRECISION NOT NULL,
    "unit" TEXT NOT NULL,
    "grams" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "food_measures_pkey" PRIMARY KEY ("food_key","position")
);

-- CreateTable
CREATE TABLE "recipes" (
    "id" TEXT NOT NULL,
    "content_hash" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "slots" TEXT[],
    "cuisine" TEXT NOT NULL,
    "servings" INTEGER NOT NULL,
    "active_minutes" INTEGER NOT NULL,
    "total_minutes" INTEGER NOT NULL,
    "document" JSONB NOT NULL,
    "per_serving" JSONB NOT NULL,
    "facts" TEXT[],
    "retired_at" TIMESTAMPTZ,

    CONSTRAINT "recipes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "recipe_ingredients" (
    "recipe_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "food_key" CHAR(5) NOT NULL,
    "grams" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "recipe_ingredients_pkey" PRIMARY KEY ("recipe_id","position")
);

-- CreateTable
CREATE TABLE "profiles" (
    "user_id" UUID NOT NULL,
    "birth_date" DATE NOT NULL,
    "sex" TEXT NOT NULL,
    "reproductive_stage" TEXT NOT NULL DEFAULT 'none',
    "stage_since" DATE,
    "pre_pregnancy_weight_kg" DOUBLE PRECISION,
    "height_cm" DOUBLE PRECISION NOT NULL,
    "weight_kg" DOUBLE PRECISION NOT NULL,
    "activity" TEXT NOT NULL,
    "goal" TEXT NOT NULL DEFAULT 'maintain',
    "diet" TEXT NOT NULL,
    "allergens" TEXT[],
    "priorities" TEXT[],
    "cooking_minutes" JSONB NOT NULL,
    "slots" TEXT[],
    "units" TEXT NOT NULL DEFAULT 'metric',
    "time_zone" TEXT NOT NULL,
    "declarations" TEXT[],
    "updated_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "profiles_pkey" PRIMARY KEY ("user_id")
);

-- CreateTable
CREATE TABLE "disliked_foods" (
    "user_id" UUID NOT NULL,
    "food_key" CHAR(5) NOT NULL,

    CONSTRAINT "disliked_foods_pkey" PRIMARY KEY ("user_id","food_key")
);

-- CreateTable
CREATE TABLE "week_plans" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "start_date" DATE NOT NULL,
    "days" INTEGER NOT NULL,
    "basis" JSONB NOT NULL,
    "recipes" JSONB NOT NULL,
    "search" JSONB NOT NULL,
    "concerns" TEXT[],
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "week_plans_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "planned_meals" (
    "plan_id" UUID NOT NULL,
    "day" INTEGER NOT NULL,
    "slot" TEXT NOT NULL,
    "recipe_id" TEXT NOT NULL,
    "portion" DOUBLE PRECISION NOT NULL,
    "locked" BOOLEAN NOT NULL DEFAULT false,
    "rival" JSONB,

    CONSTRAINT "planned_meals_pkey" PRIMARY KEY ("plan_id","day","slot")
);

-- CreateTable
CREATE TABLE "plan_runs" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "start_date" DATE NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'queued',
    "request" JSONB NOT NULL,
    "progress" JSONB,
    "outcome" JSONB,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "started_at" TIMESTAMPTZ,
    "finished_at" TIMESTAMPTZ,

    CONSTRAINT "plan_runs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "heartbeats" (
    "process" TEXT NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "heartbeats_pkey" PRIMARY KEY ("process")
);

-- CreateIndex
CREATE UNIQUE INDEX "users_email_key" ON "users"("email");

-- CreateIndex
CREATE UNIQUE INDEX "accounts_provider_provider_account_id_key" ON "accounts"("provider", "provider_account_id");

-- CreateIndex
CREATE INDEX "auth_sessions_user_id_idx" ON "auth_sessions"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "verification_tokens_token_key" ON "verification_tokens"("token");

-- CreateIndex
CREATE UNIQUE INDEX "verification_tokens_identifier_token_key" ON "verification_tokens"("identifier", "token");

-- CreateIndex
CREATE UNIQUE INDEX "one_time_tokens_token_hash_key" ON "one_time_tokens"("token_hash");

-- CreateIndex
CREATE INDEX "one_time_tokens_user_id_idx" ON "one_time_tokens"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "catalogue_releases_checksum_key" ON "catalogue_releases"("checksum");

-- CreateIndex
CREATE INDEX "foods_group_code_idx" ON "foods"("group_code");

-- CreateIndex
CREATE INDEX "foods_search_text_trgm" ON "foods" USING GIN ("search_text" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "recipe_ingredients_food_key_idx" ON "recipe_ingredients"("food_key");

-- CreateIndex
CREATE UNIQUE INDEX "week_plans_user_id_start_date_key" ON "week_plans"("user_id", "start_date");

-- CreateIndex
CREATE INDEX "plan_runs_user_id_created_at_idx" ON "plan_runs"("user_id", "created_at");

-- AddForeignKey
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "auth_sessions" ADD CONSTRAINT "auth_sessions_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "one_time_tokens" ADD CONSTRAINT "one_time_tokens_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "foods" ADD CONSTRAINT "foods_release_id_fkey" FOREIGN KEY ("release_id") REFERENCES "catalogue_releases"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "food_measures" ADD CONSTRAINT "food_measures_food_key_fkey" FOREIGN KEY ("food_key") REFERENCES "foods"("key") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recipe_ingredients" ADD CONSTRAINT "recipe_ingredients_recipe_id_fkey" FOREIGN KEY ("recipe_id") REFERENCES "recipes"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recipe_ingredients" ADD CONSTRAINT "recipe_ingredients_food_key_fkey" FOREIGN KEY ("food_key") REFERENCES "foods"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "profiles" ADD CONSTRAINT "profiles_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "disliked_foods" ADD CONSTRAINT "disliked_foods_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "profiles"("user_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "disliked_foods" ADD CONSTRAINT "disliked_foods_food_key_fkey" FOREIGN KEY ("food_key") REFERENCES "foods"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "week_plans" ADD CONSTRAINT "week_plans_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "planned_meals" ADD CONSTRAINT "planned_meals_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "week_plans"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_runs" ADD CONSTRAINT "plan_runs_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Rules the rows must keep whoever writes them. Prisma's schema cannot state these; its diff leaves them alone.
ALTER TABLE "foods"
  ADD CONSTRAINT "foods_completeness_check" CHECK (completeness BETWEEN 0 AND 1),
  ADD CONSTRAINT "foods_refuse_percent_check" CHECK (refuse_percent BETWEEN 0 AND 100),
  ADD CONSTRAINT "foods_plan_exclusion_check" CHECK (plan_eligible = (plan_exclusion IS NULL));
ALTER TABLE "food_measures"
  ADD CONSTRAINT "food_measures_amount_check" CHECK (amount > 0),
  ADD CONSTRAINT "food_measures_grams_check" CHECK (grams > 0);
ALTER TABLE "recipes"
  ADD CONSTRAINT "recipes_servings_check" CHECK (servings > 0),
  ADD CONSTRAINT "recipes_minutes_check" CHECK (active_minutes >= 0 AND total_minutes >= active_minutes);
ALTER TABLE "recipe_ingredients"
  ADD CONSTRAINT "recipe_ingredients_grams_check" CHECK (grams > 0);
ALTER TABLE "profiles"
  ADD CONSTRAINT "profiles_sex_check" CHECK (sex IN ('female', 'male')),
  ADD CONSTRAINT "profiles_reproductive_stage_check" CHECK (reproductive_stage IN ('none', 'pregnant', 'lactating')),
  ADD CONSTRAINT "profiles_size_check" CHECK (height_cm > 0 AND weight_kg > 0),
  ADD CONSTRAINT "profiles_priorities_check" CHECK (cardinality(priorities) <= 6),
  ADD CONSTRAINT "profiles_units_check" CHECK (units IN ('metric', 'us'));
ALTER TABLE "week_plans"
  ADD CONSTRAINT "week_plans_days_check" CHECK (days BETWEEN 1 AND 14),
  ADD CONSTRAINT "week_plans_revision_check" CHECK (revision > 0);
ALTER TABLE "planned_meals"
  ADD CONSTRAINT "planned_meals_day_check" CHECK (day >= 0),
  ADD CONSTRAINT "planned_meals_portion_check" CHECK (portion > 0);
ALTER TABLE "plan_runs"
  ADD CONSTRAINT "plan_runs_status_check" CHECK (status IN ('queued', 'running', 'done', 'failed', 'cancelled', 'impossible'));
