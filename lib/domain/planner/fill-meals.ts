// Pure. Can every meal be given a recipe within the rules on repeats? A question of maximum flow: recipes give servings,
// meals take one each (Ford and Fulkerson 1956; by Hall's theorem the meals a failed search reaches are those that
// together lack recipes).
import type { PlanProblem } from "./problem.ts";

/** Meals that together lack recipes, as cells. */
export interface Shortage {
  readonly cells: readonly number[];
  /** How many of them can be filled at best. */
  readonly fillable: number;
}

/**
 * Null when every meal can be filled. A recipe serves at most `mostUses` meals, `mostDinnerUses` of them dinners, and
 * one of a day's other meals; that a dinner may not repeat the same day's lunch is left to the search.
 */
export function findShortage(problem: PlanProblem): Shortage | null {
  const network = new Network();
  // A meal with more recipes to choose from than there are meals can always be filled last.
  const easy = problem.options.map(
    (options, cell) => !problem.locked[cell] && options.length > problem.options.length,
  );
  problem.options.forEach((options, cell) => {
    if (easy[cell]) return;
    const locked = problem.locked[cell];
    for (const candidate of locked ? [locked.candidate] : options.map((option) => option.candidate))
      offer(network, problem, candidate, cell);
    network.link(`meal ${cell}`, SINK, 1);
  });
  const filled = easy.map((isEasy, cell) => isEasy || network.push(`meal ${cell}`));
  const empty = filled.indexOf(false);
  if (empty < 0) return null;
  const tight = network.reaching(`meal ${empty}`);
  const cells = filled.flatMap((_, cell) => (tight.has(`meal ${cell}`) ? [cell] : []));
  return { cells, fillable: cells.filter((cell) => filled[cell]).length };
}

const SOURCE = "source";
const SINK = "sink";

function offer(network: Network, problem: PlanProblem, candidate: number, cell: number): void {
  const perDay = problem.occasions.length;
  const isDinner = problem.occasions[cell % perDay]!.slot === "dinner";
  const recipe = `recipe ${candidate}`;
  const share = isDinner ? `${recipe} dinners` : `${recipe} day ${Math.floor(cell / perDay)}`;
  network.link(SOURCE, recipe, problem.mostUses);
  network.link(recipe, share, isDinner ? problem.mostDinnerUses : 1);
  network.link(share, `meal ${cell}`, 1);
}

/** Nodes by name, with what may still flow along each link, both ways. */
class Network {
  private readonly left = new Map<string, Map<string, number>>();

  /** Adds a link; a link that is there already stays as it is. */
  link(from: string, to: string, capacity: number): void {
    if (this.linksOf(from).has(to)) return;
    this.linksOf(from).set(to, capacity);
    if (!this.linksOf(to).has(from)) this.linksOf(to).set(from, 0);
  }

  /** Sends one more unit from the source to `meal` and on to the sink; false when there is no way. */
  push(meal: string): boolean {
    const onward = this.search(meal);
    if (!onward.has(SOURCE)) return false;
    for (let at = SOURCE; at !== meal; ) {
      const next = onward.get(at)!;
      this.send(at, next);
      at = next;
    }
    this.send(meal, SINK);
    return true;
  }

  /** Nodes from which `meal` could still be reached. */
  reaching(meal: string): ReadonlySet<string> {
    return new Set(this.search(meal).keys());
  }

  /** Backwards from `meal`, up to the source: for each node that can reach it, the next node on the way. */
  private search(meal: string): Map<string, string> {
    const next = new Map([[meal, meal]]);
    const queue = [meal];
    for (let node = queue.shift(); node !== undefined && !next.has(SOURCE); node = queue.shift())
      for (const before of this.linksOf(node).keys()) {
        if (before === SINK || next.has(before) || !(this.linksOf(before).get(node)! > 0)) continue;
        next.set(before, node);
        queue.push(before);
      }
    return next;
  }

  private send(from: string, to: string): void {
    this.linksOf(from).set(to, this.linksOf(from).get(to)! - 1);
    this.linksOf(to).set(from, this.linksOf(to).get(from)! + 1);
  }

  private linksOf(node: string): Map<string, number> {
    const links = this.left.get(node) ?? new Map<string, number>();
    this.left.set(node, links);
    return links;
  }
}
