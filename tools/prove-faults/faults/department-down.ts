import { ms, scaled, type Fault } from '../fault.ts';
import { OPERATION } from '../platform/graph.ts';
import { askMany, p99Of, percentile, type Load } from '../platform/load.ts';
import { hasLostVisits, isDiscreet, isWhole } from '../read-answer.ts';

const ROUNDS = 5;

/** The share of the slowest that a busy machine makes slow in one round is left out by pooling all rounds. */
const pool = (loads: readonly Load[]): Load => ({ answers: loads.flatMap(({ answers }) => answers), broken: loads.flatMap(({ broken }) => broken), perSecond: 0 });

export const departmentDown: Fault = {
  name: 'department-down',
  what: '一个部门停机 · a department is down',
  aim: '100 % of its fields null with path and SUBGRAPH_UNAVAILABLE, no internal host named, other fields answered, p99 ≤ 1.2 × healthy',
  inflict: ({ withGateway, departments: { visits } }, size) =>
    withGateway(async (gateway) => {
      const count = scaled(2_000, size, 20);
      const [healthy, hurt]: [Load[], Load[]] = [[], []];
      await askMany(gateway, OPERATION, count);
      for (let round = 0; round < ROUNDS; round += 1) {
        healthy.push(await askMany(gateway, OPERATION, count));
        await visits.stop();
        hurt.push(await askMany(gateway, OPERATION, count));
        await visits.start();
        while (!isWhole(await gateway.ask(OPERATION)));
      }
      const [before, during] = [pool(healthy), pool(hurt)];
      const wrong = during.answers.filter((answer) => !hasLostVisits(answer, ['SUBGRAPH_UNAVAILABLE']) || !isDiscreet(answer)).length + during.broken.length;
      const wrongBefore = before.answers.filter((answer) => !isWhole(answer)).length;
      const ratio = p99Of(during) / p99Of(before);
      const median = percentile(before.answers.map(({ tookMs }) => tookMs), 0.5);
      return {
        isHeld: wrong === 0 && wrongBefore === 0 && ratio <= 1.2,
        seen: `${during.answers.length} answers, ${wrong} wrong; p99 ${ms(p99Of(during))}, healthy ${ms(p99Of(before))} (median ${ms(median)}): ${ratio.toFixed(2)} ×`,
      };
    }, { isAlone: true }),
};
