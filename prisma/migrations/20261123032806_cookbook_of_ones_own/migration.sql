-- CreateTable
CREATE TABLE "own_recipes" (
    "id" TEXT NOT NULL,
    "user_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "draft" JSONB NOT NULL,
    "document" JSONB NOT NULL,
    "per_serving" JSONB NOT NULL,
    "computed_with" TEXT NOT NULL,
    "complete" BOOLEAN NOT NULL,
    "shared_with_household" BOOLEAN NOT NULL DEFAULT false,
    "deleted_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "own_recipes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "recipe_opinions" (
    "user_id" UUID NOT NULL,
    "recipe_id" TEXT NOT NULL,
    "opinion" TEXT NOT NULL,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "recipe_opinions_pkey" PRIMARY KEY ("user_id","recipe_id")
);

-- CreateIndex
CREATE INDEX "own_recipes_user_id_idx" ON "own_recipes"("user_id");

-- AddForeignKey
ALTER TABLE "own_recipes" ADD CONSTRAINT "own_recipes_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recipe_opinions" ADD CONSTRAINT "recipe_opinions_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;
