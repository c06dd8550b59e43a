import { ms, scaled, type Fault, type Finding } from '../fault.ts';
import type { Gateway } from '../platform/gateway.ts';
import { OPERATION } from '../platform/graph.ts';
import { askMany, p99Of } from '../platform/load.ts';
import { TIMEOUT_MS, type Platform } from '../platform/platform.ts';
import { hasLostVisits, isWhole } from '../read-answer.ts';

const LOST = ['SUBGRAPH_TIMEOUT', 'SUBGRAPH_UNAVAILABLE'];
/** As many as open the circuit, each of which asks the department twice. */
const UNTIL_OPEN = 5;

const ask = async (gateway: Gateway, { departments: { visits } }: Platform, size: number, timeoutMs = TIMEOUT_MS): Promise<Finding & { readonly wrong: number; readonly p99Ms: number }> => {
  const work = async () => {
    const slowest: number[] = [];
    let wrong = 0;
    for (let round = 0; round < UNTIL_OPEN; round += 1) {
      const answer = await gateway.ask(OPERATION);
      slowest.push(answer.tookMs);
      if (!hasLostVisits(answer, LOST)) wrong += 1;
    }
    const open = await askMany(gateway, OPERATION, scaled(4_000, size, 300), 1);
    wrong += open.answers.filter((answer) => !hasLostVisits(answer, LOST)).length + open.broken.length;
    const waited = Math.max(...slowest);
    return {
      wrong,
      p99Ms: p99Of(open),
      isHeld: wrong === 0 && waited <= timeoutMs + 100 && p99Of(open) < 50,
      seen: `${wrong} wrong; timeout ${ms(timeoutMs)}, slowest answer ${ms(waited)}; then ${open.answers.length} answers with p99 ${ms(p99Of(open))}`,
    };
  };
  for (let round = 0; round < 20; round += 1) await gateway.ask(OPERATION);
  visits.signal('SIGSTOP');
  const finding = await work().finally(() => visits.signal('SIGCONT'));
  const startedAt = performance.now();
  while (!isWhole(await gateway.ask(OPERATION)) && performance.now() - startedAt < 10_000);
  return { ...finding, seen: `${finding.seen}; joins ${ms(performance.now() - startedAt)} after it goes on` };
};

export const departmentHung: Fault = {
  name: 'department-hung',
  what: '一个部门挂起（SIGSTOP） · a department hangs',
  aim: 'every answer within its timeout + 100 ms; p99 < 50 ms once the circuit is open',
  inflict: (platform, size) => platform.withGateway((gateway) => ask(gateway, platform, size)),
};

/** The control: without a circuit breaker everybody waits. */
export const departmentHungWithoutCircuit: Fault = {
  name: 'department-hung-control',
  what: '对照：无断路器时部门挂起 · control: the same without circuit breaker',
  aim: 'p99 is that of the timeout: the figure above is the breaker’s',
  inflict: async (platform, size) => {
    const timeoutMs = 100;
    const { seen, wrong, p99Ms } = await platform.withGateway((gateway) => ask(gateway, platform, size * 0.02, timeoutMs), { environment: { CIRCUIT_FAILURES: '1000000', DEPARTMENT_TIMEOUT_MS: String(timeoutMs) } });
    return { seen, isHeld: wrong === 0 && p99Ms >= timeoutMs };
  },
};
