import { expect, test } from "./fixtures.ts";
import { introduce, planWeek, signUp } from "./person.ts";

const isoDay = (daysAhead: number) => {
  const day = new Date(Date.now() + daysAhead * 86_400_000);
  return new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/Berlin" }).format(day);
};

test("a week of training: sessions in, the drinking plan beside the meals, water in two taps, a weigh-in", async ({
  page,
}) => {
  // Two weeks are planned on the way.
  test.setTimeout(480_000);
  await signUp(page);
  await introduce(page);

  // A run every Tuesday and Saturday, and one that took place yesterday.
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Training" }).click();
  await page.getByRole("link", { name: "Add a session" }).first().click();
  await page.getByLabel("Called").fill("Evening run");
  await page.getByLabel("Day", { exact: true }).fill(isoDay(0));
  await page.getByLabel("Starts").fill("18:00");
  await page.getByLabel("Lasts").fill("90");
  await page.getByRole("radio", { name: "Every week" }).check();
  for (const day of ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"])
    await page.getByRole("checkbox", { name: day }).check();
  await page.getByLabel("Temperature").fill("24");
  await page.getByLabel("Humidity").fill("500");
  await page.getByRole("button", { name: "Put it in" }).click();
  // What is wrong stands beside the field; nothing typed is lost.
  await expect(page.getByText("Type 0 to 100 %.").first()).toBeVisible();
  await expect(page.getByLabel("Called")).toHaveValue("Evening run");
  await page.getByLabel("Humidity").fill("50");
  await page.getByRole("button", { name: "Put it in" }).click();
  await expect(page).toHaveURL(/\/training\?week=/);
  await expect(page.getByRole("link", { name: /Evening run/ }).first()).toBeVisible();
  await page.goto("/training/new");
  await page.getByLabel("Called").fill("Track");
  await page.getByLabel("Day", { exact: true }).fill(isoDay(-1));
  await page.getByLabel("Starts").fill("07:00");
  await page.getByLabel("Lasts").fill("60");
  await page.getByRole("button", { name: "Put it in" }).click();
  await page.getByRole("link", { name: /Track/ }).first().click();

  // The plan of a session, and the scales afterwards.
  await expect(page.getByText(/An estimate from weight, effort and air/)).toBeVisible();
  await expect(page.getByText(/every 20 minutes/)).toBeVisible();
  await page.getByLabel("Weight before").fill("64.0");
  await page.getByLabel("Weight after").fill("63.4");
  await page.getByLabel("Drunk meanwhile").fill("300");
  await page.getByRole("button", { name: "Save weights" }).click();
  await expect(page.getByText(/You sweated 0.90 L an hour/)).toBeVisible();
  await expect(page.getByText(/Measured by your own sweat tests/)).toBeVisible();

  // Water: one tap to the page, one on the bottle; and back.
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Training" }).click();
  await page.getByRole("button", { name: "500 mL" }).click();
  await expect(page.getByText("500 mL of water noted.")).toBeVisible();
  await expect(page.getByText("Drunk today: 500 mL")).toBeVisible();
  // A drink with salts the same way.
  await page.getByRole("button", { name: "Orange juice, 250 mL" }).click();
  await expect(page.getByText("Drunk today: 750 mL")).toBeVisible();
  await expect(page.getByText(/In your drinks: .* of potassium/)).toBeVisible();
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  );
  expect(wide, "scrolls sideways").toBe(false);

  // Beside the meals: each day carries its session and what to drink.
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Week" }).click();
  await planWeek(page);
  const day = page.getByRole("region", { name: /day$/ }).last();
  await expect(day.getByRole("link", { name: /Evening run, 18:00/ })).toBeVisible();
  await expect(day.getByText(/every 20 min/)).toBeVisible();
  await day.getByRole("link", { name: /Evening run, 18:00/ }).click();
  await expect(page.getByText(/'s .* brings? .* potassium; your session costs about/)).toBeVisible();

  // Skipping one leaves the others, and can be taken back.
  await page.getByRole("button", { name: "Skip this one" }).click();
  await expect(page.getByText("“Evening run” is skipped this time.")).toBeVisible();
  await expect(page.getByText("No training")).not.toHaveCount(0);
  await page
    .getByRole("alertdialog", { name: /Evening run/ })
    .getByRole("button", { name: "Undo" })
    .click();
  await expect(page.getByText("No training")).toHaveCount(0);

  // Skipped for good (the first of the week shown lies in the week planned), its day's meals are adjusted from the week with one press.
  await page
    .getByRole("link", { name: /Evening run/ })
    .first()
    .click();
  await page.getByRole("button", { name: "Skip this one" }).click();
  await expect(page.getByText("“Evening run” is skipped this time.")).toBeVisible();
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Week" }).click();
  await expect(page.getByText(/^Your training on \w+day has changed$/)).toBeVisible();
  await page.getByRole("button", { name: /^Adjust \w+day’s meals$/ }).click();
  await expect(page.getByText(/^Your training on \w+day has changed$/)).toBeHidden({ timeout: 120_000 });
  await expect(page.getByRole("heading", { name: "The week at a glance" })).toBeVisible({ timeout: 90_000 });
  await expect(page.getByText(/^Your training on \w+day has changed$/)).toBeHidden();
});

test("heavier after training: the card, and nothing asks for a drink", async ({ page }) => {
  await signUp(page);
  await introduce(page);
  await page.goto("/training/new");
  await page.getByLabel("Called").fill("Slow marathon");
  await page.getByLabel("Day", { exact: true }).fill(isoDay(-1));
  await page.getByLabel("Starts").fill("08:00");
  await page.getByLabel("Lasts").fill("300");
  await page.getByRole("button", { name: "Put it in" }).click();
  await page
    .getByRole("link", { name: /Slow marathon/ })
    .first()
    .click();
  await expect(page.getByText("Thirst comes first")).toBeVisible();
  await page.getByLabel("Weight before").fill("64");
  await page.getByLabel("Weight after").fill("65");
  await page.getByLabel("Drunk meanwhile").fill("4000");
  await page.getByRole("button", { name: "Save weights" }).click();
  await expect(page.getByRole("alert").getByText(/drink no more water now/)).toBeVisible();
  await expect(page.getByText(/call the emergency number at once/)).toBeVisible();
  await page.goto("/training");
  await expect(page.getByText(/Nothing here asks you to drink before/)).toBeVisible();
});

test("a club's calendar file brings its sessions, and an address inside this house is not read", async ({
  page,
}) => {
  await signUp(page);
  await introduce(page);
  await page.goto("/training/calendars");
  const day = isoDay(1).replaceAll("-", "");
  const file = [
    ...["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Club//EN"],
    ...["BEGIN:VEVENT", "UID:one@club", "DTSTAMP:20260101T000000Z", "SUMMARY:Club run"],
    ...[`DTSTART;TZID=Europe/Berlin:${day}T180000`, `DTEND;TZID=Europe/Berlin:${day}T193000`, "END:VEVENT"],
    ...["BEGIN:VEVENT", "UID:two@club", "DTSTAMP:20260101T000000Z", "SUMMARY:Board meeting"],
    ...[`DTSTART;TZID=Europe/Berlin:${day}T200000`, `DTEND;TZID=Europe/Berlin:${day}T210000`, "END:VEVENT"],
    "END:VCALENDAR",
    "",
  ].join("\r\n");
  await page
    .getByLabel("Calendar file")
    .setInputFiles({ name: "club.ics", mimeType: "text/calendar", buffer: Buffer.from(file) });
  await page.getByRole("button", { name: "Take it in" }).click();
  await expect(page.getByText("One session came in.")).toBeVisible();

  await page.getByLabel("Address of the calendar").fill("http://127.0.0.1:5432/club.ics");
  await page.getByRole("button", { name: "Follow it" }).click();
  await expect(page.getByLabel("Address of the calendar")).toHaveAttribute("aria-invalid", "true");

  await page.goto(`/training?week=${isoDay(1)}`);
  await expect(page.getByRole("link", { name: /Club run/ })).toBeVisible();
  await expect(page.getByText("Board meeting")).toHaveCount(0);
});
