// Pure. Passwords of ten characters or more that guessers try first, and shapes that are as weak as they are long.

/** Written by hand from the patterns that head every published list of leaked passwords; shorter ones fail on length. */
const COMMON = new Set(
  `1234567890 0123456789 12345678910 123456789a 1234567891 0987654321 9876543210 123456789q 1q2w3e4r5t
  1q2w3e4r5t6y 1qaz2wsx3edc qwertyuiop qwertyuiop123 qwerty1234 qwerty12345 qwerty123456 qwerty1234567890 qwertyqwerty
  asdfghjkl1 asdfghjklz zxcvbnm123 zxcvbnm1234 password12 password123 password1234 password12345 password123456
  password1! password123! passwordpassword passw0rd123 p@ssw0rd123 p@ssword123 p@ssw0rd1234 mypassword mypassword1
  iloveyou12 iloveyou123 iloveyou1234 iloveyou123456 iloveyouso iloveyousomuch letmein123 letmein1234 welcome123
  welcome1234 welcome123! welcome12345 admin12345 admin123456 administrator administrator1 changeme123 changeme1234
  football123 baseball123 basketball basketball1 superman123 batman1234 starwars123 pokemon1234 liverpool1 liverpool123
  manchester manchester1 chelsea123 arsenal123 princess123 princess1234 sunshine123 sunshine1234 chocolate1 chocolate123
  butterfly1 butterfly123 strawberry strawberry1 cheesecake watermelon watermelon1 michael123 michelle123 charlie123
  jordan1234 jennifer123 elizabeth1 elizabeth123 alexander1 alexander123 christopher christopher1 abcdefghij abcdefghijk
  abcdefghijklmnop abc1234567 abcd123456 abcd1234567 abcde12345 abcdef123456 aa12345678 a123456789 a1234567890 q1w2e3r4t5
  q1w2e3r4t5y6 q1w2e3r4t5y6u7i8 zaq12wsxcde3 google1234 computer123 internet123 samsung123 monkey1234 dragon1234
  shadow1234 master1234 trustno1234 whatever123 september1 september123 summer2024! winter2024! spring2024! autumn2024!
  secret1234 secretpassword nutrition1 replenish1 replenish123`.split(/\s+/),
);

/** "aaaaaaaaaa", "abababababab", "123123123123": a piece of at most four characters, over and over. */
const REPEATED = /^(.{1,4})\1+$/u;

export function isCommonPassword(password: string): boolean {
  const folded = password.normalize("NFKC").toLowerCase();
  return COMMON.has(folded) || REPEATED.test(folded) || isRun(folded);
}

/** Characters that only ever step by one: "abcdefghijkl", "9876543210". */
function isRun(text: string): boolean {
  const codes = Array.from(text, (character) => character.codePointAt(0) ?? 0);
  const steps = codes.slice(1).map((code, index) => code - (codes[index] ?? 0));
  return steps.every((step) => step === 1) || steps.every((step) => step === -1);
}
