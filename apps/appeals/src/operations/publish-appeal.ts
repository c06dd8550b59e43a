import { publish, type EntityManager } from '@qinqing/database';
import type { Appeal } from '../domain/appeal.ts';
import { toAppealEvent } from '../domain/appeal-event.ts';

/** Publishes an appeal's state in the transaction that changed it. */
export const publishAppealChanged = (manager: EntityManager, appeal: Appeal, requestId: string | null): Promise<void> => publish(manager, [toAppealEvent(appeal)], requestId);
