import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { AccountForm } from "#app/(auth)/account-form.tsx";
import { PageHeading } from "#components/layout/page-heading.tsx";
import { Section } from "#components/layout/section.tsx";
import { zoneText } from "#components/people/about-values.ts";
import { CalendarLink } from "#components/reminders/calendar-link.tsx";
import { PushSwitch } from "#components/reminders/push-switch.tsx";
import { ReminderForm } from "#components/reminders/reminder-form.tsx";
import { reminderValues } from "#components/reminders/reminder-values.ts";
import { timeIn } from "#components/reminders/reminder-words.ts";
import { LinkButton } from "#components/ui/button.tsx";
import type { Kind } from "#lib/domain/reminders/kinds.ts";
import type { Instant } from "#lib/domain/shared/wall-clock.ts";
import { pushKey, reminders, sendsMail } from "#lib/server/composition-reminders.ts";
import { requireUser } from "#lib/server/current-user.ts";
import { requestLocale } from "#lib/server/request-locale.ts";
import { makeFeed, removeDevice, revokeFeed, saveReminders, sendTest, silence } from "./actions.ts";

export const metadata: Metadata = { title: "Reminders" };

const DRINKING: readonly Kind[] = ["preload", "sip", "recovery", "fluid"];

export default async function ReminderSettings() {
  const [user, locale] = await Promise.all([requireUser(), requestLocale()]);
  const screen = await reminders().settings(user.id);
  if (!screen) redirect("/welcome");
  const { preferences, devices, silentUntil, feedMadeAt, zone, drinking, weight } = screen;
  const key = pushKey();
  const day = (at: Instant) =>
    new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: zone }).format(at);
  const time = timeIn(zone, locale);
  return (
    <>
      <PageHeading
        title="Reminders"
        lead="At your own times, never while you sleep, never two within a quarter of an hour."
        crumbs={[{ label: "Settings", href: "/settings" }, { label: "Reminders" }]}
        actions={<LinkButton href="/settings/reminders/ledger">What was sent</LinkButton>}
      />
      <ReminderForm
        action={saveReminders}
        stored={reminderValues(preferences)}
        without={[...(drinking ? [] : DRINKING), ...(weight ? [] : (["weigh"] as const))]}
        note={
          drinking
            ? null
            : "You get no reminders to drink: for you that is a matter of thirst, and of what your clinician says."
        }
        zone={zoneText(zone)}
        channelNotes={[
          ...(key && devices.length === 0
            ? ["Notifications need a browser in which you turned them on, below."]
            : []),
          ...(key ? [] : ["This installation sends no notifications; its operator can set that up."]),
          ...(sendsMail()
            ? ["E-mail goes to your confirmed address."]
            : ["This installation sends no mail; its operator can set that up."]),
        ]}
      />
      {key && (
        <Section
          title="Notifications"
          note="Each browser is turned on by itself, and stops when it is signed out."
        >
          <PushSwitch publicKey={key} />
          {devices.length > 0 && (
            <ul className="mt-6 divide-y divide-rule border-y border-rule">
              {devices.map(({ id, name, createdAt, lastTakenAt, sessionId }) => (
                <li key={id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3">
                  <div>
                    <p className="font-semibold">
                      {name}
                      {sessionId === user.sessionId && (
                        <span className="font-normal text-soft"> (this device)</span>
                      )}
                    </p>
                    <p className="text-sm text-soft">
                      Since {day(createdAt)}
                      {lastTakenAt ? `, last reached ${day(lastTakenAt)}` : ", not used yet"}
                    </p>
                  </div>
                  <AccountForm
                    action={removeDevice}
                    hidden={{ device: id }}
                    submit="Turn off"
                    about={name}
                    variant="quiet"
                  />
                </li>
              ))}
            </ul>
          )}
        </Section>
      )}
      <Section title="Try it" note="Sent at once by your first way, whatever the hour.">
        <AccountForm
          action={sendTest}
          submit="Send me one now"
          pending="Sending…"
          variant="quiet"
          done="It is on its way. What becomes of it stands under “What was sent”."
        />
      </Section>
      <Section title="Silence" note="Everything else stays as it is.">
        {silentUntil ? (
          <div className="space-y-3">
            <p>
              Silent until {day(silentUntil)}, {time(silentUntil)}.
            </p>
            <AccountForm
              action={silence}
              hidden={{ silence: "off" }}
              submit="Remind me again"
              variant="quiet"
            />
          </div>
        ) : (
          <div className="flex flex-wrap gap-3">
            <AccountForm
              action={silence}
              hidden={{ silence: "threeHours" }}
              submit="For three hours"
              variant="quiet"
            />
            <AccountForm
              action={silence}
              hidden={{ silence: "tomorrow" }}
              submit="Until tomorrow"
              variant="quiet"
            />
          </div>
        )}
      </Section>
      <Section title="Calendar" note="The same reminders in your own calendar, each with an alarm.">
        <CalendarLink make={makeFeed} revoke={revokeFeed} since={feedMadeAt && `since ${day(feedMadeAt)}`} />
      </Section>
    </>
  );
}
