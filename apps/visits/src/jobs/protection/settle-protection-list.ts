import type { Job, JobContext } from '@qinqing/subgraph-server';
import { shanghaiDate } from '@qinqing/working-time';
import { adoptProtection, fallDueForReview, settleEntry } from '../../operations/protection/settle-protection-list.ts';
import { listDueReviewIds, listUnlisted, listUnsettledIds } from '../../persistence/protection/settlement.ts';
import { reportFailure, SWEEP_LIMIT } from '../sweep.ts';

/** Each minute: what the register shows is settled, what it protects is listed, and reviews fall due (VIS-09). One entry that fails holds up no other. */
export const settleProtectionList: Job = {
  name: 'settle-protection-list',
  crontab: '* * * * *',
  run: async (context) => {
    const { manager } = context.dataSource;
    for (const id of await listUnsettledIds(manager, SWEEP_LIMIT)) await report(context, id, settleEntry(context, id));
    for (const enterprise of await listUnlisted(manager, SWEEP_LIMIT)) await report(context, enterprise.id, adoptProtection(context, enterprise));
    for (const id of await listDueReviewIds(manager, shanghaiDate(context.now), SWEEP_LIMIT)) await report(context, id, fallDueForReview(context, id));
  },
};

const report = (context: JobContext, id: string, settled: Promise<void>): Promise<unknown> => reportFailure(context, id, 'the protection list could not be settled', settled);
