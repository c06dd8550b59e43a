import { ms, scaled, type Fault } from '../fault.ts';
import type { Answer } from '../platform/gateway.ts';
import { OPERATION } from '../platform/graph.ts';
import { askAtRate, percentile, runClients } from '../platform/load.ts';
import { codesOf, isWhole } from '../read-answer.ts';

const CLIENTS = 64;
const FACTOR = 3;

const isRefusal = (answer: Answer): boolean => answer.status === 503 || answer.status === 429 || codesOf(answer).includes('RATE_LIMITED');

export const overload: Fault = {
  name: 'overload',
  what: '三倍于承载能力的负载 · three times the load that it can carry',
  aim: 'goodput ≥ 90 % of the peak, the rest refused at once with RATE_LIMITED or 503, no crash',
  /** Without a refusal there was no overload, and nothing is shown. */
  inflict: ({ withGateway }, size) =>
    withGateway(async (gateway) => {
      const durationMs = scaled(15_000, size, 800);
      const runFor = async (): Promise<number> => {
        const endsAt = performance.now() + durationMs;
        const load = await runClients(CLIENTS, () => gateway.ask(OPERATION), () => performance.now() > endsAt);
        return load.perSecond;
      };
      await runFor();
      const peak = await runFor();
      await askAtRate(() => gateway.ask(OPERATION), peak * FACTOR, durationMs / 2);
      const load = await askAtRate(() => gateway.ask(OPERATION), peak * FACTOR, durationMs);
      const whole = load.answers.filter(isWhole);
      const refused = load.answers.filter((answer) => !isWhole(answer) && isRefusal(answer));
      const wrong = load.answers.length - whole.length - refused.length + load.broken.length;
      const goodput = (load.perSecond * whole.length) / Math.max(load.answers.length, 1);
      return {
        isHeld: wrong === 0 && refused.length > 0 && goodput >= 0.9 * peak && isWhole(await gateway.ask(OPERATION)),
        seen: `peak ${Math.round(peak)}/s; of ${load.answers.length + load.broken.length} requests ${whole.length} answered (${Math.round(goodput)}/s, ${Math.round((100 * goodput) / peak)} %), ${refused.length} refused (median ${ms(percentile(refused.map(({ tookMs }) => tookMs), 0.5))}), ${wrong} otherwise`,
      };
    }),
};
