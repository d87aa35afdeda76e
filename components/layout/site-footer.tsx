import { Link } from "#components/ui/link.tsx";
import type { Theme } from "./theme.ts";
import { ThemeChoice } from "./theme-choice.tsx";

/** Where the figures come from and what they are not: said here once, for every page. */
export function SiteFooter({ theme }: { readonly theme: Theme }) {
  return (
    <footer className="no-print mt-20 border-t border-rule pb-24 text-sm text-soft sm:pb-10">
      <div className="page grid gap-6 pt-8 sm:grid-cols-[1fr_auto] sm:gap-12">
        <div className="measure space-y-2">
          <p>
            Food data: USDA National Nutrient Database for Standard Reference, Release 28 (2015), public
            domain. Targets: National Academies’ dietary reference intakes.{" "}
            <Link href="/about" className="link">
              How the figures are made
            </Link>
            .
          </p>
          <p>
            Replenish plans food. It does not diagnose, and it is no substitute for a doctor or dietitian.{" "}
            <Link href="/about#see-a-doctor" className="link">
              When to see a doctor
            </Link>
            .
          </p>
        </div>
        <ThemeChoice initial={theme} />
      </div>
    </footer>
  );
}
