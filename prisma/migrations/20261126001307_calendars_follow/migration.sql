-- AlterTable
ALTER TABLE "training_sessions" DROP COLUMN "own_fields";
