import type { EntityManager } from '@qinqing/database';
import type { Job } from '@qinqing/subgraph-server';
import { judgeKeyEnterprise, toEntry } from '../domain/key-enterprise.ts';
import { firstDayOf, quarterOf, type Quarter } from '../domain/quarter.ts';
import { listCandidatesAfter } from '../persistence/key-enterprise-candidates.ts';
import { insertEntries, isPublished, lockQuarter } from '../persistence/key-enterprises.ts';

const BATCH = 5_000;

/**
 * Publishes the quarter's list of key enterprises (ENT-02), as of the quarter's first day, unless it stands. It runs every night:
 * whichever night comes first makes the list, in one transaction, so that nobody ever reads half of it.
 */
export const publishKeyEnterprises: Job = {
  name: 'publish-key-enterprises',
  // 02:00 in Shanghai
  crontab: '0 18 * * *',
  run: async ({ dataSource, now, log }) => {
    const quarter = quarterOf(now);
    const published = await dataSource.transaction((manager) => publishList(manager, quarter));
    if (published !== null) log.info({ quarter, keyEnterprises: published }, 'the list of key enterprises is published');
  },
};

/** @returns how many enterprises stand on the list, or null when it was published before */
const publishList = async (manager: EntityManager, quarter: Quarter): Promise<number | null> => {
  await lockQuarter(manager, quarter);
  if (await isPublished(manager, quarter)) return null;
  const day = firstDayOf(quarter);
  let [count, afterId] = [0, null as string | null];
  for (;;) {
    const candidates = await listCandidatesAfter(manager, afterId, BATCH);
    const entries = candidates.flatMap((candidate) => toEntry(candidate.id, quarter, judgeKeyEnterprise(candidate, day)) ?? []);
    await insertEntries(manager, entries);
    count += entries.length;
    if (candidates.length < BATCH) return count;
    afterId = candidates.at(-1)?.id ?? null;
  }
};
