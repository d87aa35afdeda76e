import { recipeOf } from "#lib/domain/explanation/planned-week.ts";
import { mealAmount, mealsOfDay } from "#lib/domain/explanation/totals.ts";
import type { FluidPrompt } from "#lib/domain/hydration/fluid-prompts.ts";
import type { SessionPlan } from "#lib/domain/hydration/session-plan.ts";
import { hydrationRules } from "#lib/domain/hydration/who-may.ts";
import type { Profile } from "#lib/domain/people/profile.ts";
import { daysBetween, type IsoDate, isoWeekday } from "#lib/domain/shared/calendar.ts";
import { addMinutes, HOUR_MS, type Instant, instant, wallClockAt } from "#lib/domain/shared/wall-clock.ts";
import type { WeighIn } from "#lib/domain/training/diary.ts";
import { dishInSentence } from "#lib/domain/training/dish-words.ts";
import { drinkPrompts, silentUntil } from "#lib/domain/training/drink-prompts.ts";
import { FUELS, fuelSentence, mealSentences, type NearMeal } from "#lib/domain/training/fuel.ts";
import type { Occurrence } from "#lib/domain/training/session.ts";
import type { TrainingSettings } from "#lib/domain/training/settings.ts";
import { NotFound } from "#lib/errors.ts";
import { eatenBy } from "./eaten-by.ts";
import type { SavedWeek, WeekStore } from "./plan-ports.ts";
import type { DrinkFoods } from "./training-diary.ts";
import { plannedSessions, sweaterOf } from "./training-plans.ts";
import type { TrainingPorts } from "./training-ports.ts";

export interface ViewSessionPorts extends TrainingPorts {
  readonly weeks: Pick<WeekStore, "findFrom">;
  readonly foods: DrinkFoods;
}

export interface SessionView {
  readonly profile: Profile;
  readonly settings: TrainingSettings;
  readonly occurrence: Occurrence;
  readonly plan: SessionPlan;
  /** Paced with everything else that day, as reminders would ask. */
  readonly prompts: readonly FluidPrompt[];
  readonly weighIn: WeighIn | null;
  readonly silentUntil: Instant | null;
  readonly hideWeight: boolean;
  /** From the saved week; null when none is saved for that day. */
  readonly meals: readonly string[] | null;
  readonly during: readonly string[];
  readonly after: readonly string[];
}

const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;

/** The page of one session. @throws NotFound when there is none that day. */
export async function viewSession(
  ports: ViewSessionPorts,
  userId: string,
  sessionId: string,
  on: IsoDate,
  now: Instant,
): Promise<SessionView> {
  const profile = await ports.profiles.find(userId);
  const session = await ports.sessions.find(userId, sessionId);
  if (!profile || !session) throw new NotFound("session");
  // It may have been moved far from its own day.
  const moved = session.exceptions.find((each) => each.on === on);
  const date = (moved?.kind === "changed" ? moved.to.date : undefined) ?? on;
  const noon = Date.parse(`${date}T12:00:00Z`);
  const scene = await plannedSessions(
    ports,
    userId,
    instant(noon - 48 * HOUR_MS),
    instant(noon + 48 * HOUR_MS),
  );
  const planned = scene?.sessions.find(
    ({ occurrence }) => occurrence.sessionId === sessionId && occurrence.on === on,
  );
  if (!scene || !planned) throw new NotFound("session");
  const { occurrence, plan } = planned;
  const zone = profile.timeZone;
  const day = wallClockAt(occurrence.startsAt, zone).date;
  const person = sweaterOf(profile, day);
  const prompts = drinkPrompts(
    { ...scene, zone },
    addMinutes(occurrence.startsAt, -300),
    addMinutes(occurrence.endsAt, 24 * 60),
  ).filter((prompt) => prompt.occurrence === occurrence.id);
  const told = { sodium: false, potassium: false };
  if (plan.kind === "numbers") {
    told.sodium = plan.losses.sodium !== null;
    told.potassium = plan.losses.potassium !== null;
  }
  const [meals, fuels] = await Promise.all([
    mealsNear(ports.weeks, userId, day),
    plan.kind === "numbers" ? fuelsFor(ports.foods, profile) : [],
  ]);
  const silence = silentUntil(scene.weighIns);
  return {
    profile,
    settings: scene.settings,
    occurrence,
    plan,
    prompts,
    weighIn: scene.weighIns.find((weighIn) => weighIn.occurrence === occurrence.id) ?? null,
    silentUntil: silence !== null && silence > now ? silence : null,
    hideWeight: hydrationRules(person).hideWeight,
    meals: meals && (plan.kind === "numbers" ? mealSentences(plan.losses, meals) : []),
    during:
      plan.kind === "numbers" && plan.carbohydrate.perHour
        ? fuels.filter(({ fuel }) => fuel.moment === "during").map((food) => fuelSentence(food, told))
        : [],
    after: fuels.filter(({ fuel }) => fuel.moment === "after").map((food) => fuelSentence(food, told)),
  };
}

async function mealsNear(
  weeks: Pick<WeekStore, "findFrom">,
  userId: string,
  date: IsoDate,
): Promise<readonly NearMeal[] | null> {
  const saved = (await weeks.findFrom(userId, date)).find((each) => holds(each, date));
  if (!saved) return null;
  const { week } = saved;
  const weekday = WEEKDAYS[isoWeekday(date) - 1]!;
  return mealsOfDay(week, daysBetween(week.basis.startDate, date)).map((meal) => ({
    weekday,
    name: dishInSentence(recipeOf(week, meal).name),
    brings: {
      potassium: mealAmount(week, meal, "potassium"),
      magnesium: mealAmount(week, meal, "magnesium"),
      sodium: mealAmount(week, meal, "sodium"),
    },
  }));
}

const holds = ({ week: { basis } }: SavedWeek, date: IsoDate): boolean => {
  const day = daysBetween(basis.startDate, date);
  return day >= 0 && day < basis.days;
};

/** The everyday foods for training that this person eats. */
async function fuelsFor(foods: DrinkFoods, profile: Profile) {
  const keys = FUELS.map(({ key }) => key);
  const eaten = await eatenBy(foods, profile, keys);
  return FUELS.flatMap((fuel) => {
    const food = eaten.get(fuel.key);
    return food ? [{ fuel, per100g: food.per100g }] : [];
  });
}
