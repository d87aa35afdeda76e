-- CreateTable
CREATE TABLE "week_versions" (
    "plan_id" UUID NOT NULL,
    "revision" INTEGER NOT NULL,
    "basis" JSONB NOT NULL,
    "recipes" JSONB NOT NULL,
    "meals" JSONB NOT NULL,
    "search" JSONB NOT NULL,
    "concerns" TEXT[],
    "change" TEXT NOT NULL,
    "wishes" JSONB,
    "made_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "week_versions_pkey" PRIMARY KEY ("plan_id","revision")
);

-- AddForeignKey
ALTER TABLE "week_versions" ADD CONSTRAINT "week_versions_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "week_plans"("id") ON DELETE CASCADE ON UPDATE CASCADE;
