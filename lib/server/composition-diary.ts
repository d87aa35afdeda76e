// Wires the soreness diary for pages and actions.
import { database } from "#lib/store/client.ts";
import { sorenessStore } from "#lib/store/soreness-diary.ts";
import type { DiaryPorts } from "#lib/use-cases/diary-ports.ts";
import { planning } from "./composition-planning.ts";
import { training } from "./composition-training.ts";

export const diary = (): DiaryPorts => ({
  profiles: planning().profiles,
  weeks: planning().weeks,
  soreness: sorenessStore(database()),
  sessions: training().sessions,
});
