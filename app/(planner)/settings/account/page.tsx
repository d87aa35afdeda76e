import type { Metadata } from "next";
import { AccountForm } from "#app/(auth)/account-form.tsx";
import { signOut } from "#app/(auth)/sign-out/actions.ts";
import { PageHeading } from "#components/layout/page-heading.tsx";
import { Section } from "#components/layout/section.tsx";
import { buttonStyle } from "#components/ui/button-style.ts";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { PASSWORD_MIN } from "#lib/domain/account/password-rules.ts";
import { account } from "#lib/server/composition-account.ts";
import { requireUser } from "#lib/server/current-user.ts";
import { changePassword, deleteAccount, signOutEverywhere } from "./actions.ts";
import { DeviceList } from "./device-list.tsx";

export const metadata: Metadata = { title: "Account" };

export default async function AccountPage() {
  const user = await requireUser();
  const [devices, hasPassword] = await Promise.all([
    account().devices(user.id),
    account().hasPassword(user.id),
  ]);
  return (
    <>
      <PageHeading
        title="Account"
        lead={
          <>
            You are signed in as <strong className="font-semibold text-ink">{user.email}</strong>.
          </>
        }
        crumbs={[{ label: "Settings", href: "/settings" }, { label: "Account" }]}
        actions={
          <form action={signOut}>
            <SubmitButton variant="quiet" pendingLabel="Signing out…">
              Sign out
            </SubmitButton>
          </form>
        }
      />
      <Section
        title={hasPassword ? "Change password" : "Set a password"}
        note="All other devices are signed out when it changes."
      >
        <div className="max-w-md">
          <AccountForm
            action={changePassword}
            submit={hasPassword ? "Change password" : "Set password"}
            pending="Changing…"
            done="Your password is changed, and all other devices are signed out."
            fields={[
              ...(hasPassword
                ? [
                    {
                      name: "currentPassword",
                      label: "Current password",
                      type: "password" as const,
                      autoComplete: "current-password",
                    },
                  ]
                : []),
              {
                name: "newPassword",
                label: "New password",
                type: "password",
                autoComplete: "new-password",
                hint: `At least ${PASSWORD_MIN} characters.`,
              },
            ]}
          />
        </div>
      </Section>
      <Section title="Signed-in devices" note="A device you sign out here loses its access at once.">
        <DeviceList devices={devices} present={user.sessionId} />
        <div className="mt-5">
          <AccountForm action={signOutEverywhere} submit="Sign out everywhere" variant="quiet" />
        </div>
      </Section>
      <Section title="Your data" note="Profile, weeks, devices: everything kept about you.">
        <a href="/settings/account/export" download className={buttonStyle("quiet")}>
          Download as JSON
        </a>
      </Section>
      <Section title="Delete account">
        <div className="max-w-md space-y-5">
          <p>Your profile, your weeks and everything else is erased at once, and cannot be brought back.</p>
          <AccountForm
            action={deleteAccount}
            submit="Delete my account"
            pending="Deleting…"
            variant="danger"
            fields={[
              hasPassword
                ? {
                    name: "proof",
                    label: "Your password",
                    type: "password",
                    autoComplete: "current-password",
                  }
                : {
                    name: "proof",
                    label: "Your e-mail address, to be sure",
                    type: "email",
                    autoComplete: "off",
                  },
            ]}
          />
        </div>
      </Section>
    </>
  );
}
