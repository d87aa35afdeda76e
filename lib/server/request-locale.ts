import { headers } from "next/headers";

const FALLBACK = "en-GB";

/**
 * The words are English; the separators, and the order of dates, are the reader's region's: "de-DE" reads
 * English with "1.234,5". Takes the first entry of an Accept-Language header.
 */
export function englishOfRegion(acceptLanguage: string | null): string {
  const first = acceptLanguage?.split(",")[0]?.split(";")[0]?.trim();
  if (!first || first === "*") return FALLBACK;
  try {
    const { region } = new Intl.Locale(first).maximize();
    return region ? `en-${region}` : FALLBACK;
  } catch (error) {
    // A header anyone can send: what is no language tag is as good as none.
    if (error instanceof RangeError) return FALLBACK;
    throw error;
  }
}

export const requestLocale = async (): Promise<string> =>
  englishOfRegion((await headers()).get("accept-language"));
