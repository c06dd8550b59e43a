import type { Logger } from 'pino';
import type { LoadGate } from './load-gate.ts';

const TICK_MS = 20;
const REPORT_EVERY_MS = 5_000;

/** Lets the gate see how late timers are, and tells the operator, now and then, how many requests it refused. */
export const watchLoad = (gate: LoadGate, logger: Logger): { stop(): void } => {
  let reportedAt = Number.NEGATIVE_INFINITY;
  let reported = 0;
  const timer = setInterval(() => {
    const now = performance.now();
    gate.tick(now, now + TICK_MS);
    if (gate.refused === reported || now - reportedAt < REPORT_EVERY_MS) return;
    logger.warn({ refused: gate.refused - reported, inProgress: gate.inProgress, limit: gate.limit }, 'overloaded: requests are refused');
    reported = gate.refused;
    reportedAt = now;
  }, TICK_MS).unref();
  return { stop: () => clearInterval(timer) };
};
