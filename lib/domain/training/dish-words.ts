// Pure. A dish's name inside a sentence.

/** Names of places and people keep their capital. */
const PROPER =
  /^(Armenian|Bahian|Bircher|Caribbean|Cheddar|Chinese|Creole|French|Goan|Greek|Imam|Indian|Italian|Japanese|Korean|Kung|Mexican|Moroccan|Nordic|Peruvian|Sichuan|Spanish|Thai|Turkish|Venetian)\b/;

/** "potato and yogurt bowl", but "Greek salad", and "BLT". */
export const dishInSentence = (name: string): string =>
  PROPER.test(name) || /^[A-Z]{2}/.test(name) ? name : name.slice(0, 1).toLowerCase() + name.slice(1);
