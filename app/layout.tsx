import "@fontsource-variable/fraunces/opsz.css";
import "@fontsource-variable/source-sans-3/wght.css";
import "./globals.css";
import type { Metadata, Viewport } from "next";
import { cookies, headers } from "next/headers";
import type { ReactNode } from "react";
import { CspNonce } from "#components/layout/csp-nonce.tsx";
import { OfflineKeeper } from "#components/layout/offline-keeper.tsx";
import { Providers } from "#components/layout/providers.tsx";
import { SiteFooter } from "#components/layout/site-footer.tsx";
import { SiteHeader } from "#components/layout/site-header.tsx";
import { readTheme, THEME_COOKIE } from "#components/layout/theme.ts";
import { ReminderInbox } from "#components/reminders/reminder-inbox.tsx";
import { SkipLink } from "#components/ui/skip-link.tsx";
import { ToastRegion } from "#components/ui/toast.tsx";
import { env, inDevelopment } from "#lib/env.ts";
import { currentUser } from "#lib/server/current-user.ts";
import { requestLocale } from "#lib/server/request-locale.ts";

export const generateMetadata = (): Metadata => ({
  // Known only while running; canonical addresses follow it.
  metadataBase: new URL(env.APP_URL),
  title: { default: "Replenish", template: "%s · Replenish" },
  description: "Choose the nutrients you care about and get a week of meals, with the arithmetic shown.",
  applicationName: "Replenish",
  appleWebApp: { capable: true, title: "Replenish", statusBarStyle: "default" },
  formatDetection: { telephone: false, address: false, email: false },
});

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#faf6ec" },
    { media: "(prefers-color-scheme: dark)", color: "#0f1c17" },
  ],
};

export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  // Reading the request makes every page dynamic, which the nonce of the content security policy needs.
  const [request, jar, user, locale] = await Promise.all([
    headers(),
    cookies(),
    currentUser(),
    requestLocale(),
  ]);
  const nonce = request.get("x-nonce") ?? undefined;
  const theme = readTheme(jar.get(THEME_COOKIE)?.value);
  return (
    <html lang="en" data-theme={theme === "auto" ? undefined : theme}>
      <head>{nonce && <CspNonce nonce={nonce} />}</head>
      <body>
        <Providers locale={locale}>
          <SkipLink />
          <OfflineKeeper userId={user?.id ?? null} locale={locale} keeps={!inDevelopment()} />
          <SiteHeader signedIn={user !== null} />
          <main id="content" tabIndex={-1} className="page min-h-[60dvh]">
            {children}
          </main>
          <SiteFooter theme={theme} />
          {user && <ReminderInbox locale={locale} />}
          <ToastRegion />
        </Providers>
      </body>
    </html>
  );
}
