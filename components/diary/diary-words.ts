// Pure. What a diary shows, in sentences. What goes together is told as that, never as a reason.
import { SORENESS_WORDS } from "#lib/domain/diary/entry.ts";
import type { Episode } from "#lib/domain/diary/episodes.ts";
import type { Pair, Together } from "#lib/domain/diary/together.ts";

const WORDS: Readonly<Record<Pair["id"], { first: string; others: string; topic: string }>> = {
  training: {
    first: "in the three days after training",
    others: "on other days",
    topic: "training",
  },
  sleep: { first: "after a bad night", others: "after better nights", topic: "sleep" },
  coverage: {
    first: "on days when your plan brought less than nine tenths of your priorities",
    others: "on days when it brought them",
    topic: "what your plans bring",
  },
};

const one = (mean: number, locale: string) =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: 1, minimumFractionDigits: 1 }).format(mean);

export function pairSentence({ id, first, others, differs }: Pair, locale: string): string {
  const words = WORDS[id];
  const figures = `${one(first.mean, locale)} of 4 ${words.first} (${first.days} days), ${one(others.mean, locale)} ${words.others} (${others.days} days)`;
  return differs ? `Your soreness was ${figures}.` : `Hardly any difference: ${figures}.`;
}

export function wantingSentence({ entries, wanting }: Together): string {
  return `Too few days to compare anything: ${entries} so far, ${wanting} more are needed.`;
}

export function tooFewSentence(ids: readonly Pair["id"][]): string | null {
  if (ids.length === 0) return null;
  const topics = new Intl.ListFormat("en-GB").format(ids.map((id) => WORDS[id].topic));
  return `Too few days of each kind to say anything about ${topics}.`;
}

export function episodeSentence({ days, worst, after, pattern }: Episode): string {
  const length = days === 1 ? "one day" : `${days} days`;
  const much = SORENESS_WORDS[worst];
  if (pattern === "ordinary")
    return `Sore for ${length}, at most ${much}, after training: the ordinary pattern.`;
  if (pattern === "open")
    return `Sore for ${length}, at most ${much}, without training before it: not the pattern of exercise.`;
  return after === null
    ? `Sore for ${length}, at most ${much}, without training before it: too long.`
    : `Sore for ${length}, at most ${much}: longer than ordinary soreness after training lasts.`;
}
