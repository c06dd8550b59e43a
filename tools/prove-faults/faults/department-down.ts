import { applyEvenLoad, type Latencies } from '@qinqing/bench/even-load.ts';
import { ms, scaled, type Fault } from '../fault.ts';
import type { Answer } from '../platform/gateway.ts';
import { OPERATION } from '../platform/graph.ts';
import { askMany, percentile } from '../platform/load.ts';
import { hasLostVisits, isDiscreet, isWhole } from '../read-answer.ts';

const ROUNDS = 5;
const SECONDS = 4;
/** Times are those of a gateway with strength to spare: at its peak, clients would wait for each other, the longer the more an answer has to say. */
const SHARE_OF_PEAK = 0.5;

export const departmentDown: Fault = {
  name: 'department-down',
  what: '一个部门停机 · a department is down',
  aim: '100 % of its fields null with path and SUBGRAPH_UNAVAILABLE, no internal host named, other fields answered, p99 ≤ 1.2 × healthy',
  inflict: ({ withGateway, departments: { visits } }, size) =>
    withGateway(async (gateway) => {
      const count = scaled(2_000, size, 20);
      const { perSecond: peak } = await askMany(gateway, OPERATION, count);
      const load = { url: `${gateway.url}/graphql`, headers: {}, body: JSON.stringify({ query: OPERATION }), seconds: SECONDS * size, ratePerSecond: peak * SHARE_OF_PEAK };
      const [healthy, hurt]: [Latencies[], Latencies[]] = [[], []];
      const [whole, answers]: [Answer[], Answer[]] = [[], []];
      const broken: string[] = [];
      for (let round = 0; round < scaled(ROUNDS, size); round += 1) {
        const before = await askMany(gateway, OPERATION, count);
        whole.push(...before.answers);
        broken.push(...before.broken);
        healthy.push(await applyEvenLoad(load));
        await visits.stop();
        const during = await askMany(gateway, OPERATION, count);
        answers.push(...during.answers);
        broken.push(...during.broken);
        hurt.push(await applyEvenLoad(load));
        await visits.start();
        while (!isWhole(await gateway.ask(OPERATION)));
      }
      const failed = [...healthy, ...hurt].reduce((sum, round) => sum + round.failed, broken.length);
      const wrong = answers.filter((answer) => !hasLostVisits(answer, ['SUBGRAPH_UNAVAILABLE']) || !isDiscreet(answer)).length + whole.filter((answer) => !isWhole(answer)).length;
      const ratio = middleSecond(hurt) / middleSecond(healthy);
      return {
        isHeld: wrong + failed === 0 && ratio <= 1.2,
        seen: `${answers.length} answers, ${wrong + failed} wrong; at ${load.ratePerSecond.toFixed(0)}/s p99 ${describe(hurt)}, healthy ${describe(healthy)}: ${ratio.toFixed(2)} × in the middle second`,
      };
    }, { isAlone: true }),
};

/** The p99 of the second in the middle: a machine that takes time away for a moment does so to whoever asks just then, with the department or without it. */
const middleSecond = (rounds: readonly Latencies[]): number => percentile(rounds.flatMap(({ p99MsOfSeconds }) => p99MsOfSeconds), 0.5);

const describe = (rounds: readonly Latencies[]): string => {
  const medianOf = (read: (round: Latencies) => number): string => ms(percentile(rounds.map(read), 0.5));
  return `${ms(middleSecond(rounds))} (whole rounds ${medianOf(({ p99Ms }) => p99Ms)}, median ${medianOf(({ p50Ms }) => p50Ms)})`;
};
