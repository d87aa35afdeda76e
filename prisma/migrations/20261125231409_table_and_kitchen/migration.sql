-- AlterTable
ALTER TABLE "planned_meals" DROP CONSTRAINT "planned_meals_pkey",
ADD COLUMN     "at_table" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "plates" JSONB NOT NULL DEFAULT '[]',
ADD CONSTRAINT "planned_meals_pkey" PRIMARY KEY ("plan_id", "day", "slot", "at_table");

-- AlterTable
ALTER TABLE "profiles" ADD COLUMN     "batch_days" INTEGER[] DEFAULT ARRAY[]::INTEGER[],
ADD COLUMN     "leftover_meals" INTEGER NOT NULL DEFAULT 2,
ADD COLUMN     "meals_of_day" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "minutes_per_day" JSONB NOT NULL DEFAULT '[null,null,null,null,null,null,null]';
