-- CreateTable
CREATE TABLE "lists" (
    "id" UUID NOT NULL,
    "owner_id" UUID,
    "household_id" UUID,
    "created_by_id" UUID,
    "name" TEXT NOT NULL,
    "open_lines" INTEGER NOT NULL DEFAULT 0,
    "ticked_lines" INTEGER NOT NULL DEFAULT 0,
    "state" BYTEA NOT NULL,
    "state_seq" INTEGER NOT NULL DEFAULT 0,
    "last_seq" INTEGER NOT NULL DEFAULT 0,
    "archived_at" TIMESTAMPTZ,
    "deleted_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changed_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "lists_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "list_updates" (
    "list_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "id" UUID NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "list_updates_pkey" PRIMARY KEY ("list_id","seq")
);

-- CreateIndex
CREATE INDEX "lists_owner_id_idx" ON "lists"("owner_id");

-- CreateIndex
CREATE INDEX "lists_household_id_idx" ON "lists"("household_id");

-- CreateIndex
CREATE UNIQUE INDEX "list_updates_list_id_id_key" ON "list_updates"("list_id", "id");

-- AddForeignKey
ALTER TABLE "lists" ADD CONSTRAINT "lists_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lists" ADD CONSTRAINT "lists_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lists" ADD CONSTRAINT "lists_household_id_fkey" FOREIGN KEY ("household_id") REFERENCES "households"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "list_updates" ADD CONSTRAINT "list_updates_list_id_fkey" FOREIGN KEY ("list_id") REFERENCES "lists"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A list belongs to one person or to one household.
ALTER TABLE "lists" ADD CONSTRAINT "lists_have_one_owner" CHECK (num_nonnulls("owner_id", "household_id") = 1);
