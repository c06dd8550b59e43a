import type { EntityManager } from '@qinqing/database';
import { findEnterpriseCopy } from '@qinqing/register-copies';
import type { RequestContext } from '../../context.ts';
import type { ProtectionEntry } from '../../domain/protection/protection-entry.ts';
import { protectionNotices } from '../../messages/protection.ts';
import { notify } from '../notices/notify.ts';

/** The centre is told what the enterprise has said, in the transaction of its word (SHR-09). */
export const tellCentre = async (manager: EntityManager, entry: ProtectionEntry, { now, requestId }: Pick<RequestContext, 'now' | 'requestId'>): Promise<void> => {
  const enterprise = await findEnterpriseCopy(manager, entry.enterpriseId);
  await notify(manager, [protectionNotices.answered(entry, enterprise?.name ?? entry.enterpriseId, now)], requestId);
};
