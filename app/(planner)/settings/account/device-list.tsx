import { AccountForm } from "#app/(auth)/account-form.tsx";
import { deviceName } from "#lib/domain/account/device-name.ts";
import { requestLocale } from "#lib/server/request-locale.ts";
import type { Device } from "#lib/use-cases/account-ports.ts";
import { signOutDevice } from "./actions.ts";

interface DeviceListProps {
  readonly devices: readonly Device[];
  /** The session of the device that asks. */
  readonly present: string;
}

/** The signed-in devices, each with a way to sign it out. */
export async function DeviceList({ devices, present }: DeviceListProps) {
  const day = new Intl.DateTimeFormat(await requestLocale(), { dateStyle: "medium", timeZone: "UTC" });
  const presentFirst = devices.toSorted((a, b) => Number(b.id === present) - Number(a.id === present));
  return (
    <ul className="divide-y divide-rule border-y border-rule">
      {presentFirst.map((device) => (
        <li key={device.id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3">
          <div>
            <p className="font-semibold">
              {deviceName(device.userAgent)}
              {device.id === present && <span className="font-normal text-soft"> (this device)</span>}
            </p>
            <p className="text-sm text-soft">
              Signed in {day.format(device.createdAt)}, last seen {day.format(device.lastSeenAt)}
            </p>
          </div>
          {device.id !== present && (
            <AccountForm
              action={signOutDevice}
              hidden={{ sessionId: device.id }}
              submit="Sign out"
              about={deviceName(device.userAgent)}
              variant="quiet"
            />
          )}
        </li>
      ))}
    </ul>
  );
}
