-- CreateTable
CREATE TABLE "week_proofs" (
    "plan_id" UUID NOT NULL,
    "meals" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "proof" JSONB,
    "since" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "week_proofs_pkey" PRIMARY KEY ("plan_id")
);

-- AddForeignKey
ALTER TABLE "week_proofs" ADD CONSTRAINT "week_proofs_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "week_plans"("id") ON DELETE CASCADE ON UPDATE CASCADE;
