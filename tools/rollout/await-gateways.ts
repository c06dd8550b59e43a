import { setTimeout as wait } from 'node:timers/promises';
import { listReplicas, type ReplicaReport } from '@qinqing/supergraph-versions';
import type { ExitCode, Surroundings } from './rollout-command.ts';

const POLL_MS = 200;
/** A gateway reports every 10 s; one that has not for this long is gone. */
const GONE_AFTER_MS = 30_000;

export const isGone = ({ seenAt }: ReplicaReport, now: Date): boolean => now.getTime() - seenAt.getTime() > GONE_AFTER_MS;

/** Waits until each gateway of this directory runs a version, or has refused it, and says how it went. */
export const awaitGateways = async ({ versions, now, patienceMs, print }: Surroundings, version: string): Promise<ExitCode> => {
  const giveUpAt = performance.now() + patienceMs;
  for (;;) {
    const gateways = (await listReplicas(versions.directory)).filter((replica) => !isGone(replica, now()));
    const open = gateways.filter((gateway) => gateway.version !== version && gateway.refused?.version !== version);
    if (open.length > 0 && performance.now() < giveUpAt) {
      await wait(POLL_MS);
      continue;
    }
    return conclude(gateways, open, version, print);
  }
};

const conclude = (gateways: readonly ReplicaReport[], open: readonly ReplicaReport[], version: string, print: (text: string) => void): ExitCode => {
  const refusing = gateways.filter(({ refused, version: running }) => running !== version && refused?.version === version);
  for (const { replica, refused } of refusing) print(`${replica} 拒绝 · refuses it: ${refused?.reason}`);
  for (const { replica } of open) print(`${replica} 尚未切换 · has not followed yet; npm run rollout -- status`);
  if (gateways.length === 0) print('此目录没有网关报告；经 SUPERGRAPH_URL 读取的网关在一个轮询周期内切换 · no gateway reports here; those that read it by SUPERGRAPH_URL follow with their next poll');
  else print(`${gateways.length - refusing.length - open.length} / ${gateways.length} 个网关运行该版本 · gateways run it`);
  return refusing.length + open.length === 0 ? 0 : 1;
};
