/** For transactions of background work: on a machine that is busy they wait rather than fail. Milliseconds. */
export const PATIENT = { maxWait: 20_000, timeout: 30_000 } as const;
