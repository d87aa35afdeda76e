import { CalendarDays, Carrot, CookingPot, LogIn, Sprout, UserRound } from "lucide-react";
import { NavLink } from "./nav-link.tsx";
import { WordMark } from "./word-mark.tsx";

const ICON = "size-5.5";

/** Where one can go. `signedIn` decides which places there are. */
export function SiteHeader({ signedIn }: { readonly signedIn: boolean }) {
  return (
    <header className="no-print border-b border-rule">
      <div className="page flex min-h-16 items-center justify-between gap-6">
        <WordMark />
        <nav
          aria-label="Main"
          className="fixed inset-x-0 bottom-0 z-30 flex justify-around border-t border-rule bg-sheet px-1 pb-[env(safe-area-inset-bottom)] sm:static sm:gap-1 sm:border-0 sm:bg-transparent sm:p-0"
        >
          {signedIn && (
            <NavLink href="/week" icon={<CalendarDays className={ICON} aria-hidden="true" />}>
              Week
            </NavLink>
          )}
          <NavLink href="/foods" icon={<Carrot className={ICON} aria-hidden="true" />}>
            Foods
          </NavLink>
          <NavLink href="/nutrients" icon={<Sprout className={ICON} aria-hidden="true" />}>
            Nutrients
          </NavLink>
          {signedIn ? (
            <>
              <NavLink href="/recipes" icon={<CookingPot className={ICON} aria-hidden="true" />}>
                Recipes
              </NavLink>
              <NavLink href="/settings" icon={<UserRound className={ICON} aria-hidden="true" />}>
                Settings
              </NavLink>
            </>
          ) : (
            <NavLink href="/sign-in" icon={<LogIn className={ICON} aria-hidden="true" />}>
              Sign in
            </NavLink>
          )}
        </nav>
      </div>
    </header>
  );
}
