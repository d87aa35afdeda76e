import {
  BookOpen,
  CalendarDays,
  Carrot,
  CookingPot,
  Dumbbell,
  LogIn,
  ShoppingBasket,
  UserRound,
} from "lucide-react";
import { NavLink } from "./nav-link.tsx";
import { WordMark } from "./word-mark.tsx";

const ICON = "size-5.5";

/** Foods, nutrients and what one feels are read in the guide, wherever their addresses are. */
const IN_GUIDE = ["/nutrients", "/sore", "/diary", "/about"];
const IN_GUIDE_WITH_FOODS = [...IN_GUIDE, "/foods"];

/** Where one can go. `signedIn` decides which places there are; six of them still fit under a thumb at 320 pixels. */
export function SiteHeader({ signedIn }: { readonly signedIn: boolean }) {
  return (
    <header className="no-print border-b border-rule">
      <div className="page flex min-h-16 items-center justify-between gap-4 md:gap-6">
        <WordMark />
        <nav
          aria-label="Main"
          className="fixed inset-x-0 bottom-0 z-30 flex justify-around border-t border-rule bg-sheet px-0.5 pb-[env(safe-area-inset-bottom)] sm:static sm:border-0 sm:bg-transparent sm:p-0 md:gap-1"
        >
          {signedIn ? (
            <>
              <NavLink href="/week" icon={<CalendarDays className={ICON} aria-hidden="true" />}>
                Week
              </NavLink>
              <NavLink
                href="/shopping"
                also={["/pantry"]}
                icon={<ShoppingBasket className={ICON} aria-hidden="true" />}
              >
                Shopping
              </NavLink>
              <NavLink href="/training" icon={<Dumbbell className={ICON} aria-hidden="true" />}>
                Training
              </NavLink>
              <NavLink href="/recipes" icon={<CookingPot className={ICON} aria-hidden="true" />}>
                Recipes
              </NavLink>
              <NavLink
                href="/guide"
                also={IN_GUIDE_WITH_FOODS}
                icon={<BookOpen className={ICON} aria-hidden="true" />}
              >
                Guide
              </NavLink>
              <NavLink href="/settings" icon={<UserRound className={ICON} aria-hidden="true" />}>
                Settings
              </NavLink>
            </>
          ) : (
            <>
              <NavLink href="/guide" also={IN_GUIDE} icon={<BookOpen className={ICON} aria-hidden="true" />}>
                Guide
              </NavLink>
              <NavLink href="/recipes" icon={<CookingPot className={ICON} aria-hidden="true" />}>
                Recipes
              </NavLink>
              <NavLink href="/foods" icon={<Carrot className={ICON} aria-hidden="true" />}>
                Foods
              </NavLink>
              <NavLink href="/sign-in" icon={<LogIn className={ICON} aria-hidden="true" />}>
                Sign in
              </NavLink>
            </>
          )}
        </nav>
      </div>
    </header>
  );
}
