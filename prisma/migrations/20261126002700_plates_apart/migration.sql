-- At a table of others the person who planned has no plate: there the portion is nothing, and the plates say who eats.
ALTER TABLE "planned_meals" DROP CONSTRAINT "planned_meals_portion_check";
ALTER TABLE "planned_meals" ADD CONSTRAINT "planned_meals_portion_check"
  CHECK (portion > 0 OR (at_table > 0 AND portion = 0 AND jsonb_array_length(plates) > 0));
