import type { Job } from '@qinqing/subgraph-server';
import { countPeerSuccess } from '../persistence/peer-success.ts';

/** Counts each night how many of whose peers were approved, for the order of matches (§10.8). */
export const countPeers: Job = {
  name: 'count-peer-success',
  crontab: '0 18 * * *',
  run: ({ dataSource }) => dataSource.transaction(countPeerSuccess),
};
