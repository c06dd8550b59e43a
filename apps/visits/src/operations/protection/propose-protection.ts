import { randomUUID } from 'node:crypto';
import { CallerFault, isInJurisdiction } from '@qinqing/caller';
import { runOperation, type EntityManager, type OperationResult } from '@qinqing/database';
import { findEnterpriseCopy, type EnterpriseCopy } from '@qinqing/register-copies';
import { readOptionalText } from '@qinqing/text-input';
import { startOfShanghaiDay } from '@qinqing/working-time';
import type { RequestContext, Settings } from '../../context.ts';
import { followingMonth, spanOf } from '../../domain/month.ts';
import { addMonths, type ProtectionEntry, type ProtectionGround } from '../../domain/protection/protection-entry.ts';
import { protectionNotices } from '../../messages/protection.ts';
import { countReceptions, listEnterpriseReceptions } from '../../persistence/protection/enterprise-receptions.ts';
import { insertProtectionEntry, listLiveEntries } from '../../persistence/protection/protection-entries.ts';
import { settingsAt } from '../act-on-visit.ts';
import { notify } from '../notices/notify.ts';
import type { VisitTargetUnknown } from '../refusals.ts';
import { getProtectionEntry } from './act-on-protection.ts';
import { announceProtection } from './announce-protection.ts';
import type { ProtectionAlreadyListed, ProtectionNotGrounded } from './refusals.ts';

export interface ProposeProtectionInput {
  readonly idempotencyKey: string;
  readonly enterpriseId: string;
  readonly ground: ProtectionGround;
  readonly consentedBy: string | null;
  readonly recordedBaseline: number | null;
}

type Refusal = VisitTargetUnknown | ProtectionAlreadyListed | ProtectionNotGrounded;

/** Proposes an enterprise for the protection list (VIS-09, VIS-10): it is asked for its consent, or has given it on paper. */
export const proposeProtection = async (context: RequestContext, input: ProposeProtectionInput): Promise<OperationResult<ProtectionEntry, Refusal>> => {
  const consentedBy = readOptionalText('consentedBy', input.consentedBy);
  checkInput(input);
  return runOperation<ProtectionEntry, Refusal>(context.dataSource, {
    mutation: 'proposeProtection',
    caller: context.caller.subject,
    input,
    decide: async (manager) => {
      const enterprise = await findEnterpriseCopy(manager, input.enterpriseId);
      if (enterprise === null || enterprise.status !== 'ACTIVE' || !isInJurisdiction(context.caller, enterprise.divisionCode)) {
        return { kind: 'refused', refusal: { kind: 'VisitTargetUnknown', enterpriseId: input.enterpriseId } };
      }
      const [live] = await listLiveEntries(manager, [enterprise.id]);
      if (live !== undefined || enterprise.isProtected) return { kind: 'refused', refusal: { kind: 'ProtectionAlreadyListed', protectionEntry: live ?? null } };
      const settings = await settingsAt(manager, enterprise.divisionCode, context.today);
      const ungrounded = input.ground === 'VISIT_FREQUENCY' ? await findMissingGround(manager, enterprise, settings, context) : null;
      if (ungrounded !== null) return { kind: 'refused', refusal: ungrounded };
      const saved = await putOnList(manager, enterprise, settings, { ...input, consentedBy }, context);
      return { kind: 'done', value: saved, reference: saved.id };
    },
    readAgain: getProtectionEntry,
  });
};

const MOST_RECEPTIONS = 200;

const checkInput = ({ ground, recordedBaseline }: ProposeProtectionInput): void => {
  if (ground === 'REGISTERED') throw new CallerFault('BAD_USER_INPUT', 'REGISTERED is not proposed: it is what the register says. Use VISIT_FREQUENCY or PILOT.', { field: 'ground' });
  if (recordedBaseline !== null && !(recordedBaseline >= 0 && recordedBaseline <= MOST_RECEPTIONS)) {
    throw new CallerFault('BAD_USER_INPUT', `recordedBaseline is ${recordedBaseline}; it must be from 0 to ${MOST_RECEPTIONS} receptions a month.`, { field: 'recordedBaseline' });
  }
};

/** @returns the facts when the enterprise is not visited often enough (VIS-09) */
const findMissingGround = async (manager: EntityManager, { id }: EnterpriseCopy, { values }: Settings, { now, today }: RequestContext): Promise<ProtectionNotGrounded | null> => {
  const months = values.protectionTrailingMonths;
  const receptions = await countReceptions(manager, id, startOfShanghaiDay(addMonths(today, -months)), now);
  return receptions >= values.protectionVisits ? null : { kind: 'ProtectionNotGrounded', receptions, needed: values.protectionVisits, months };
};

const putOnList = async (manager: EntityManager, enterprise: EnterpriseCopy, settings: Settings, input: ProposeProtectionInput, context: RequestContext): Promise<ProtectionEntry> => {
  const { now, today, requestId, caller } = context;
  const { consentedBy } = input;
  const entry: ProtectionEntry = {
    id: randomUUID(),
    enterpriseId: enterprise.id,
    divisionCode: enterprise.divisionCode,
    ground: input.ground,
    state: consentedBy === null ? 'PROPOSED' : 'CONSENTED',
    ...(await readBaseline(manager, enterprise.id, settings, today, input.recordedBaseline)),
    proposedBy: caller.subject,
    proposedAt: now,
    consentedBy,
    activatedOn: null,
    reviewDueOn: null,
    reviewedBy: null,
    reviewedOn: null,
    removedOn: null,
    removedBy: null,
    removal: null,
    removalConsentedBy: null,
    isSettled: false,
    decisionNumber: null,
    settingsVersion: settings.version,
    updatedAt: now,
    version: 1,
  };
  const announcement = { isProtected: true, consentedBy, decidedBy: caller.subject, now, requestId };
  const saved = { ...entry, decisionNumber: consentedBy === null ? null : await announceProtection(manager, entry, announcement) };
  await insertProtectionEntry(manager, saved);
  if (consentedBy === null) await notify(manager, [protectionNotices.proposed(saved, enterprise.name, now)], requestId);
  return saved;
};

type Baseline = Pick<ProtectionEntry, 'baselineReceptions' | 'baselineBurden' | 'baselineSource'>;

/** What the enterprise had a month in the full months before (VIS-12): by its own records, where the platform does not reach back. */
export const readBaseline = async (manager: EntityManager, enterpriseId: string, { values }: Settings, today: string, recorded: number | null): Promise<Baseline> => {
  if (recorded !== null) return { baselineReceptions: recorded, baselineBurden: recorded * values.recordedReceptionBurden, baselineSource: 'RECORDED' };
  const months = values.baselineMonths;
  const [counted] = await listEnterpriseReceptions(manager, [enterpriseId], spanOf(followingMonth(today.slice(0, 7), -1), months), values);
  return { baselineReceptions: (counted?.receptions ?? 0) / months, baselineBurden: (counted?.burden ?? 0) / months, baselineSource: 'COUNTED' };
};
