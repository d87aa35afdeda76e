// Time to answer of pages that anybody may open, one request after the other, against a built app.
export {};

const base = process.argv[2];
if (!base) throw new Error("Which app? Give its address.");

const PAGES = [
  "/",
  "/foods?q=spinach",
  "/api/v1/foods?q=bananna",
  "/foods/rank?nutrient=magnesium",
  "/nutrients/magnesium",
  "/recipes?nutrient=potassium",
  "/api/health",
];
const WARM_UP = 3;
const RUNS = 25;

const at = (sorted: readonly number[], share: number) =>
  sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN;

console.log("\nPages, milliseconds to the last byte");
console.log("median   p95  page");
for (const page of PAGES) {
  const times: number[] = [];
  for (let i = 0; i < WARM_UP + RUNS; i++) {
    const began = performance.now();
    const answer = await fetch(new URL(page, base));
    await answer.arrayBuffer();
    if (!answer.ok) throw new Error(`${page} answered ${answer.status}`);
    if (i >= WARM_UP) times.push(performance.now() - began);
  }
  times.sort((a, b) => a - b);
  console.log(`${at(times, 0.5).toFixed(1).padStart(6)} ${at(times, 0.95).toFixed(1).padStart(5)}  ${page}`);
}
