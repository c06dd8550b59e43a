import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { listReplicas, reportReplica, withdrawReplica, type ReplicaReport } from './index.ts';

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'replicas-'));
});
afterEach(() => rm(directory, { recursive: true }));

const report = (replica: string): ReplicaReport => ({ replica, version: 'a'.repeat(64), since: new Date('2026-11-23T05:00:00.000Z'), seenAt: new Date('2026-11-23T05:01:00.000Z'), refused: { version: 'b'.repeat(64), reason: 'no root field' } });

describe('what gateways say of themselves', () => {
  it('is listed by their names, as each said it last, until it leaves', async () => {
    expect(await listReplicas(directory)).toEqual([]);
    await reportReplica(directory, { ...report('ops-2:4000'), refused: null });
    await reportReplica(directory, report('ops-1:4000'));
    await reportReplica(directory, report('ops-2:4000'));
    expect(await listReplicas(directory)).toEqual([report('ops-1:4000'), report('ops-2:4000')]);
    await withdrawReplica(directory, 'ops-1:4000');
    await withdrawReplica(directory, 'ops-1:4000');
    expect(await listReplicas(directory)).toEqual([report('ops-2:4000')]);
  });

  it('stays in its directory whatever a replica is called, and what nobody can read is left out', async () => {
    await reportReplica(directory, report('../../ops 1'));
    await writeFile(join(directory, 'replicas', 'broken.json'), '{');
    expect(await listReplicas(directory)).toEqual([report('../../ops 1')]);
  });
});
