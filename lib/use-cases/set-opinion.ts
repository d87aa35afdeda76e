import { NotFound } from "#lib/errors.ts";
import type { Opinion, OpinionStore } from "./recipe-ports.ts";

interface SetOpinionPorts {
  readonly opinions: OpinionStore;
  /** A recipe of ours, or one of this person's own. */
  find(userId: string | null, id: string): Promise<unknown>;
}

/** @throws NotFound when there is no such recipe for this person. */
export async function setOpinion(
  { opinions, find }: SetOpinionPorts,
  userId: string,
  recipeId: string,
  opinion: Opinion | null,
): Promise<void> {
  if (opinion !== null && !(await find(userId, recipeId))) throw new NotFound("recipe");
  await opinions.set(userId, recipeId, opinion);
}
