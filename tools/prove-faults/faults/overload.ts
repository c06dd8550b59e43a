import { ms, scaled, type Fault } from '../fault.ts';
import type { Answer } from '../platform/gateway.ts';
import { ENTERPRISES, LAST_VISIT, nameOf } from '../platform/graph.ts';
import { askAtRate, percentile, runClients, type Load } from '../platform/load.ts';
import { codesOf } from '../read-answer.ts';

const LISTS = 16;
/** It costs the gateway as much as Qinqing's dossier, and little those who ask and are asked: it is the gateway that has too much to do. */
const OPERATION = `{ ${Array.from({ length: LISTS }, (_, index) => `list${index}: enterprises { id name openVisits lastVisit openAppeals }`).join(' ')} }`;
const list = Array.from({ length: ENTERPRISES }, (_, index) => ({ id: `e${index}`, name: nameOf(index), openVisits: index, lastVisit: LAST_VISIT, openAppeals: index }));
const WHOLE = JSON.stringify(Object.fromEntries(Array.from({ length: LISTS }, (_, index) => [`list${index}`, list])));
const CLIENTS = 64;
const FACTOR = 3;
const ROUNDS = 4;
const LEAST_GOODPUT = 0.9;

const isWhole = ({ status, text }: Answer): boolean => status === 200 && text.includes(WHOLE);
const isRefusal = (answer: Answer): boolean => answer.status === 503 || answer.status === 429 || codesOf(answer).includes('RATE_LIMITED');
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

export const overload: Fault = {
  name: 'overload',
  what: '三倍于承载能力的负载 · three times the load that it can carry',
  aim: 'goodput ≥ 90 % of the peak, the rest refused at once with RATE_LIMITED or 503, no crash',
  /** Without a refusal there was no overload, and nothing is shown. The peak is measured in turn with the overload, so that whatever else the machine does meets both. */
  inflict: ({ withGateway }, size) =>
    withGateway(async (gateway) => {
      const durationMs = scaled(10_000, size, 800);
      const ask = (): Promise<Answer> => gateway.ask(OPERATION);
      if (!isWhole(await ask())) throw new Error('the operation itself is refused');
      const measurePeak = async (): Promise<number> => {
        const endsAt = performance.now() + durationMs;
        return (await runClients(CLIENTS, ask, () => performance.now() > endsAt)).perSecond;
      };
      await measurePeak(); // warms it up
      const peaks: number[] = [];
      const loads: Load[] = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        const peakNow = await measurePeak();
        peaks.push(peakNow);
        loads.push(await askAtRate(ask, peakNow * FACTOR, durationMs));
      }
      const answers = loads.flatMap((load) => load.answers);
      const broken = loads.flatMap((load) => load.broken);
      const refused = answers.filter(isRefusal);
      const wrong = answers.filter((answer) => !isWhole(answer) && !isRefusal(answer)).length + broken.length;
      const peak = mean(peaks);
      const goodput = mean(loads.map((load) => (load.perSecond * load.answers.filter(isWhole).length) / Math.max(load.answers.length, 1)));
      return {
        isHeld: wrong === 0 && refused.length > 0 && goodput >= LEAST_GOODPUT * peak && isWhole(await ask()),
        seen: `peak ${Math.round(peak)}/s; of ${answers.length + broken.length} requests ${answers.filter(isWhole).length} answered (${Math.round(goodput)}/s, ${Math.round((100 * goodput) / peak)} %), ${refused.length} refused (median ${ms(percentile(refused.map(({ tookMs }) => tookMs), 0.5))}), ${wrong} otherwise`,
      };
    }, { isAlone: true }),
};
