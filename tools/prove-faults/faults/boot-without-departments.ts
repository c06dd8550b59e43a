import { ms, type Fault } from '../fault.ts';
import { departmentNames, OPERATION } from '../platform/graph.ts';
import { isDiscreet, isWhole } from '../read-answer.ts';

const READY_WITHIN_MS = 5_000;
const JOINS_WITHIN_MS = 5_000;

export const bootWithoutDepartments: Fault = {
  name: 'boot',
  what: '任一部门停机时启动网关 · boot with any department down, and with all',
  aim: 'ready in < 5 s, and the department joins when it comes',
  inflict: async ({ withGateway, departments }, size) => {
    const sets = [...departmentNames.map((name) => [name]), [...departmentNames]].slice(size < 0.1 ? -1 : 0);
    const readyMs: number[] = [];
    const joinedMs: number[] = [];
    let wrong = 0;
    for (const names of sets) {
      await Promise.all(names.map((name) => departments[name].stop()));
      await withGateway(
        async (gateway) => {
          readyMs.push((await gateway.start()).readyAfterMs);
          const answer = await gateway.ask(OPERATION);
          if (answer.status !== 200 || isWhole(answer) || !isDiscreet(answer)) wrong += 1;
          await Promise.all(names.map((name) => departments[name].start()));
          const startedAt = performance.now();
          let isJoined = false;
          while (!isJoined && performance.now() - startedAt < JOINS_WITHIN_MS) isJoined = isWhole(await gateway.ask(OPERATION));
          joinedMs.push(performance.now() - startedAt);
          if (!isJoined) wrong += 1;
        },
        { isStarted: false },
      );
    }
    return {
      isHeld: wrong === 0 && Math.max(...readyMs) < READY_WITHIN_MS,
      seen: `${sets.length} starts, ${wrong} wrong; ready after at most ${ms(Math.max(...readyMs))}, joined at most ${ms(Math.max(...joinedMs))} after coming`,
    };
  },
};
