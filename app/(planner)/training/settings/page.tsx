import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { saveTrainingSettingsAction } from "#app/(planner)/training/settings/actions.ts";
import { PageHeading } from "#components/layout/page-heading.tsx";
import { SettingsForm } from "#components/training/settings-form.tsx";
import { hydrationRules } from "#lib/domain/hydration/who-may.ts";
import { training, weatherIsSetUp } from "#lib/server/composition-training.ts";
import { requireUser } from "#lib/server/current-user.ts";
import { todayOf } from "#lib/server/today-of.ts";
import { sweaterOf } from "#lib/use-cases/training-plans.ts";

export const metadata: Metadata = { title: "How you train and drink" };

const ML_PER_FL_OZ = 29.5735;

export default async function TrainingSettingsPage() {
  const user = await requireUser();
  const [profile, settings, today] = await Promise.all([
    training().profiles.find(user.id),
    training().settings.find(user.id),
    todayOf(user.id),
  ]);
  if (!profile) redirect("/welcome");
  const size = (ml: number) =>
    profile.units === "us" ? String(Math.round((ml / ML_PER_FL_OZ) * 10) / 10) : String(ml);
  const yes = (value: boolean) => (value ? "yes" : "");
  return (
    <>
      <PageHeading crumbs={[{ href: "/training", label: "Training" }]} title="How you train and drink" />
      <SettingsForm
        action={saveTrainingSettingsAction}
        units={profile.units}
        weather={weatherIsSetUp()}
        hideEnergy={hydrationRules(sweaterOf(profile, today)).hideWeight}
        stored={{
          ...Object.fromEntries(settings.bottles.map((ml, place) => [`bottle${place}`, size(ml)])),
          saltiness: settings.saltiness,
          painkillers: yes(settings.painkillers),
          slowFinish: yes(settings.slowFinish),
          higherCap: yes(settings.higherCap),
          sleepFrom: settings.sleepFrom,
          sleepTo: settings.sleepTo,
          energy: settings.energy,
          everydayActivity: settings.everydayActivity ?? "",
          latitude: settings.place ? String(settings.place.latitude) : "",
          longitude: settings.place ? String(settings.place.longitude) : "",
        }}
      />
    </>
  );
}
