// Pure. Can every meal be given a recipe within the rules on repeats? A question of maximum flow: recipes give servings,
// meals take one each (Ford and Fulkerson 1956; by Hall's theorem the meals a failed search reaches are those that
// together lack recipes).
import { isDinner, type PlanProblem } from "./problem.ts";

/** Meals that together lack recipes, as cells. */
export interface Shortage {
  readonly cells: readonly number[];
  /** How many of them can be filled at best. */
  readonly fillable: number;
}

/**
 * Null when every meal can be filled. A recipe serves at most `mostUses` of one eater's meals, `mostDinnerUses` of them
 * dinners (more where left-overs are wanted and it keeps), and one of a day's meals; that a dinner may not repeat the same
 * day's lunch, and on which day a left-over comes, is left to the search. Where several eat, each is looked at alone.
 */
export function findShortage(problem: PlanProblem): Shortage | null {
  for (let eater = 0; eater < problem.eaters.length; eater++) {
    const cells = problem.cells.flatMap((cell, at) => (cell.eaters.includes(eater) ? [at] : []));
    const shortage = shortageIn(problem, cells);
    if (shortage) return shortage;
  }
  return null;
}

function shortageIn(problem: PlanProblem, cells: readonly number[]): Shortage | null {
  const network = new Network();
  // A meal with more recipes to choose from than there are meals can always be filled last.
  const hard = cells.filter((cell) => problem.locked[cell] || problem.options[cell]!.length <= cells.length);
  for (const cell of hard) {
    const locked = problem.locked[cell];
    for (const candidate of locked
      ? [locked.candidate]
      : problem.options[cell]!.map((option) => option.candidate))
      offer(network, problem, candidate, cell);
    network.link(`meal ${cell}`, SINK, 1);
  }
  const filled = new Set(hard.filter((cell) => network.push(`meal ${cell}`)));
  const empty = hard.find((cell) => !filled.has(cell));
  if (empty === undefined) return null;
  const tight = network.reaching(`meal ${empty}`);
  const short = hard.filter((cell) => tight.has(`meal ${cell}`));
  return { cells: short, fillable: short.filter((cell) => filled.has(cell)).length };
}

/** How many dinners one recipe may serve: as many as any meals where what is left of it may be eaten another day. */
export const mostDinners = (problem: PlanProblem, candidate: number): number =>
  problem.kitchen.leftovers > 0 && problem.candidates[candidate]!.keepsDays > 0
    ? problem.mostUses
    : problem.mostDinnerUses;

const SOURCE = "source";
const SINK = "sink";

function offer(network: Network, problem: PlanProblem, candidate: number, cell: number): void {
  const dinner = isDinner(problem, cell);
  const recipe = `recipe ${candidate}`;
  const share = dinner ? `${recipe} dinners` : `${recipe} day ${problem.cells[cell]!.day}`;
  network.link(SOURCE, recipe, problem.mostUses);
  network.link(recipe, share, dinner ? mostDinners(problem, candidate) : 1);
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
