import { redirect } from "next/navigation";
import { planning } from "#lib/server/composition-planning.ts";
import { requireUser } from "#lib/server/current-user.ts";
import { todayOf } from "#lib/server/today-of.ts";
import { currentWeekStart } from "#lib/use-cases/current-week.ts";

/** The week that holds today, or the next one, or a new one from today. */
export default async function WeekIndex() {
  const user = await requireUser();
  redirect(`/week/${await currentWeekStart(planning(), user.id, await todayOf(user.id))}`);
}
