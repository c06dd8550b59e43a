import { scaled, type Fault } from '../fault.ts';
import { Department } from '../platform/department.ts';
import { OPERATION } from '../platform/graph.ts';
import { runClients } from '../platform/load.ts';
import type { Platform } from '../platform/platform.ts';
import { TcpProxy } from '../platform/tcp-proxy.ts';
import { codesOf, isWhole } from '../read-answer.ts';

const restart = (signal: 'SIGTERM' | 'SIGKILL'): Fault['inflict'] => async ({ withGateway }: Platform, size) => {
  const replicas = [new Department('visits'), new Department('visits')];
  await Promise.all(replicas.map((replica) => replica.start()));
  const proxy = await TcpProxy.start(replicas);
  const work = withGateway(
    async (gateway) => {
      const rounds = scaled(20, size);
      let isOver = false;
      const restartAll = async (): Promise<void> => {
        for (let round = 0; round < rounds; round += 1) {
          for (const replica of replicas) {
            await replica.stop(signal);
            await replica.start();
          }
        }
      };
      const restarting = restartAll().finally(() => (isOver = true));
      const { answers, broken } = await runClients(8, () => gateway.ask(OPERATION), () => isOver);
      await restarting;
      const failed = answers.filter((answer) => !isWhole(answer));
      const codes = [...new Set([...failed.flatMap(codesOf), ...broken])].join(', ');
      const count = failed.length + broken.length;
      return { isHeld: count === 0, seen: `${rounds * replicas.length} restarts, ${count} of ${answers.length + broken.length} queries failed${count === 0 ? '' : ` (${codes})`}` };
    },
    { peers: { visits: proxy.url }, environment: { DEPARTMENT_TIMEOUT_MS: '10000', REQUEST_DEADLINE_MS: '20000' } },
  );
  return work.finally(async () => {
    await proxy.stop();
    await Promise.all(replicas.map((replica) => replica.stop()));
  });
};

export const rollingRestart: Fault = {
  name: 'rolling-restart',
  what: '部门逐个副本重启（SIGTERM） · a department restarts replica by replica under load',
  aim: '0 failed queries',
  inflict: restart('SIGTERM'),
};

export const replicasKilled: Fault = {
  name: 'replicas-killed',
  what: '部门副本被 kill -9 · replicas of a department are killed in turn under load',
  aim: '0 failed queries',
  inflict: restart('SIGKILL'),
};
