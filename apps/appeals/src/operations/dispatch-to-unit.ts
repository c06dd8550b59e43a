import { isInJurisdiction } from '@qinqing/caller';
import type { EntityManager } from '@qinqing/database';
import { findOrgUnitCopy } from '@qinqing/register-copies';
import type { RequestContext } from '../context.ts';
import type { Appeal } from '../domain/appeal.ts';
import type { AppealUnitUnknown } from './refusals.ts';

/** What changes when a unit gets an appeal: its time to return it begins; the first time, the transfer is made (APL-05). */
export const handOver = (appeal: Appeal, unitId: string, now: Date): Partial<Appeal> => ({ unitId, dispatchedAt: now, transferredAt: appeal.transferredAt ?? now });

/** What changes when nobody has it any more. */
export const takeAway: Partial<Appeal> = { unitId: null, dispatchedAt: null };

/** A unit of the caller's jurisdiction, or the refusal that there is none. */
export const chooseUnit = async ({ caller }: RequestContext, manager: EntityManager, unitId: string): Promise<AppealUnitUnknown | null> => {
  const unit = await findOrgUnitCopy(manager, unitId);
  return unit !== null && isInJurisdiction(caller, unit.divisionCode) ? null : { kind: 'AppealUnitUnknown', unitId };
};
