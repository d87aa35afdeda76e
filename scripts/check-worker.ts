// Exits 0 when the worker was alive a moment ago: the health check of its container.
import { database } from "#lib/store/client.ts";
import { lastBeat, WORKER } from "#lib/store/heartbeats.ts";

const FRESH_MS = 20_000;

const db = database();
const at = await lastBeat(db, WORKER);
await db.$disconnect();
process.exit(at && Date.now() - at.getTime() < FRESH_MS ? 0 : 1);
