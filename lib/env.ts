import { z } from "zod";

/** A setting left empty, as in a copied .env.example, counts as not given. */
const optional = <S extends z.ZodType>(schema: S) =>
  z.preprocess((value) => (value === "" ? undefined : value), schema.optional());

const webAddress = z
  .url({ protocol: /^https?$/, error: "must be an address starting with http:// or https://" })
  .transform((url) => new URL(url).origin);

const shape = z
  .object({
    DATABASE_URL: z
      .string({ error: "is missing: the PostgreSQL database, postgresql://user:password@host/name" })
      .regex(/^postgres(ql)?:\/\/[^/]/, "must be an address like postgresql://user:password@host:5432/name"),
    APP_URL: z
      .string({ error: "is missing: the address people open the app at, like https://meals.example.org" })
      .pipe(webAddress),
    NEXTAUTH_SECRET: z
      .string({ error: "is missing: at least 32 random characters, e.g. from `openssl rand -base64 32`" })
      .min(32, "is too short: at least 32 random characters"),
    /** "true" when a reverse proxy in front writes X-Forwarded-For; else that header is not believed. */
    TRUST_PROXY: optional(z.stringbool({ error: "must be true or false" })),
    SMTP_URL: optional(z.url({ protocol: /^smtps?$/, error: "must start with smtp:// or smtps://" })),
    MAIL_FROM: optional(z.string()),
    VAPID_PUBLIC_KEY: optional(
      z.base64url("must be a key as `npx web-push generate-vapid-keys` makes it").length(87),
    ),
    VAPID_PRIVATE_KEY: optional(
      z.base64url("must be a key as `npx web-push generate-vapid-keys` makes it").length(43),
    ),
    VAPID_SUBJECT: optional(
      z.string().regex(/^(mailto:.+@.+|https:\/\/.+)$/, "must start with mailto: or https://"),
    ),
    /** Push services besides the known ones: their origins, with spaces between. */
    PUSH_SERVICES: optional(
      z
        .string()
        .transform((text) => text.split(/[\s,]+/).filter(Boolean))
        .pipe(z.array(webAddress)),
    ),
    /** A weather service that answers like Open-Meteo's forecast; without it people type the weather. */
    WEATHER_URL: optional(z.url({ protocol: /^https?$/, error: "must be the weather service's address" })),
    OIDC_ISSUER: optional(z.url({ protocol: /^https?$/, error: "must be the issuer's address" })),
    OIDC_CLIENT_ID: optional(z.string()),
    OIDC_CLIENT_SECRET: optional(z.string()),
    OIDC_NAME: optional(z.string()),
  })
  .superRefine((settings, context) => {
    const missing = (name: string, because: string) =>
      context.addIssue({
        code: "custom",
        path: [name],
        message: `is missing: needed because ${because} is set`,
      });
    if (settings.SMTP_URL && !settings.MAIL_FROM) missing("MAIL_FROM", "SMTP_URL");
    if (settings.VAPID_PUBLIC_KEY && !settings.VAPID_PRIVATE_KEY)
      missing("VAPID_PRIVATE_KEY", "VAPID_PUBLIC_KEY");
    if (settings.VAPID_PRIVATE_KEY && !settings.VAPID_PUBLIC_KEY)
      missing("VAPID_PUBLIC_KEY", "VAPID_PRIVATE_KEY");
    if (settings.OIDC_ISSUER && !settings.OIDC_CLIENT_ID) missing("OIDC_CLIENT_ID", "OIDC_ISSUER");
    if (settings.OIDC_ISSUER && !settings.OIDC_CLIENT_SECRET) missing("OIDC_CLIENT_SECRET", "OIDC_ISSUER");
  });

export type Env = z.output<typeof shape>;

const LEVELS = ["debug", "info", "warn", "error", "silent"];

/** How much is logged. Apart from the rest, since what goes wrong with the rest is logged too. */
export const logLevel = (): string => LEVELS.find((level) => level === process.env.LOG_LEVEL) ?? "info";

/** The app runs with hot reload: nothing is kept on devices then. */
export const inDevelopment = (): boolean => process.env.NODE_ENV === "development";

/** Where the build that is being served lies. */
export const buildDirectory = (): string => process.env.NEXT_DIST_DIR || ".next";

/** Parses settings. Throws one error that names every setting that is missing or wrong, never its value. */
export function parseEnv(source: Readonly<Record<string, string | undefined>>): Env {
  const parsed = shape.safeParse(source);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(({ path, message }) => `  ${path.join(".")} ${message}`);
  throw new Error(`These settings need attention (see .env.example):\n${faults.join("\n")}`);
}

let parsed: Env | undefined;

function settings(): Env {
  if (!parsed) {
    parsed = parseEnv(process.env);
    // next-auth takes its own address from here and nowhere else.
    process.env.NEXTAUTH_URL = parsed.APP_URL;
  }
  return parsed;
}

/** The settings, parsed at the first look: building the app needs none. */
export const env: Env = new Proxy({} as Env, { get: (_target, name) => settings()[name as keyof Env] });
