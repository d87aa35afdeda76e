// Pure. Names of foods as plain words, so that "Cherry Tomatoes" and "cherry tomato" are the same.

/** Lower-case words, accents dropped, plurals cut: "Tomatoes" → "tomato", "Anchovies" → "anchovy". */
export function nameWords(text: string): string[] {
  const plain = text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return (plain.match(/[a-z]+/g) ?? []).map(singular);
}

function singular(word: string): string {
  if (word.length < 4) return word;
  if (/ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/ves$/.test(word))
    return /(olives|chives|cloves|endives)$/.test(word) ? word.slice(0, -1) : `${word.slice(0, -3)}f`;
  if (/(ch|sh|x|ss|o)es$/.test(word)) return word.slice(0, -2);
  if (/[^su]s$/.test(word)) return word.slice(0, -1);
  return word;
}
