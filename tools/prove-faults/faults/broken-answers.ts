import { ms, scaled, type Fault } from '../fault.ts';
import { OPERATION } from '../platform/graph.ts';
import { askMany } from '../platform/load.ts';
import { TIMEOUT_MS } from '../platform/platform.ts';
import { TcpProxy, type Disturbance } from '../platform/tcp-proxy.ts';
import { hasLostVisits, isDiscreet, isWhole } from '../read-answer.ts';

const disturbances: readonly Disturbance[] = [
  { kind: 'cuts', afterBytes: 0 },
  { kind: 'cuts', afterBytes: 10 },
  { kind: 'cuts', afterBytes: 130 },
  { kind: 'cuts', afterBytes: 180 },
  { kind: 'resets' },
  { kind: 'refuses' },
  { kind: 'drips', everyMs: 50 },
];

export const brokenAnswers: Fault = {
  name: 'broken-answers',
  what: '应答被截断、重置或滴漏 · answers of a department are cut, reset or drip',
  aim: 'its fields null with path and code within its timeout + 100 ms, others answered, and whole answers again afterwards',
  inflict: async ({ withGateway, departments: { visits } }, size) => {
    const proxy = await TcpProxy.start([visits]);
    const work = withGateway(
      async (gateway) => {
        let wrong = 0;
        let asked = 0;
        let slowest = 0;
        for (const disturbance of disturbances) {
          proxy.disturbance = disturbance;
          const { answers, broken } = await askMany(gateway, OPERATION, disturbance.kind === 'drips' ? 4 : scaled(200, size, 8));
          wrong += broken.length + answers.filter((answer) => !hasLostVisits(answer, ['SUBGRAPH_UNAVAILABLE', 'SUBGRAPH_TIMEOUT']) || !isDiscreet(answer)).length;
          asked += answers.length + broken.length;
          slowest = Math.max(slowest, ...answers.map(({ tookMs }) => tookMs));
          proxy.disturbance = { kind: 'none' };
          if (!isWhole(await gateway.ask(OPERATION))) wrong += 1;
        }
        return { isHeld: wrong === 0 && slowest <= TIMEOUT_MS + 100, seen: `${disturbances.length} ways, ${asked} answers, ${wrong} wrong; slowest ${ms(slowest)} with a timeout of ${ms(TIMEOUT_MS)}` };
      },
      { peers: { visits: proxy.url }, environment: { CIRCUIT_FAILURES: '1000000' } },
    );
    return work.finally(() => proxy.stop());
  },
};
