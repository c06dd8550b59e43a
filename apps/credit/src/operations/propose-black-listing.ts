import { randomUUID } from 'node:crypto';
import { CallerFault, isInJurisdiction } from '@qinqing/caller';
import { isUuid, runOperation, type EntityManager, type OperationResult } from '@qinqing/database';
import { findEnterpriseCopy, findOrgUnitCopy, type EnterpriseCopy, type OrgUnitCopy } from '@qinqing/register-copies';
import type { RequestContext, Settings } from '../context.ts';
import { stepDeadline } from '../domain/credit-clock.ts';
import type { FormProblem } from '../domain/form-problem.ts';
import type { ListEntry } from '../domain/list-entry.ts';
import { unknownMeasures } from '../domain/statutory-measures.ts';
import { listRecordsById } from '../persistence/credit-records.ts';
import { findListEntry, insertListEntry, listOpenEntries } from '../persistence/list-entries.ts';
import { takeEnterprise } from '../persistence/standings.ts';
import { checkTexts } from './form-text.ts';
import { moveListEntry } from './move-list-entry.ts';
import { setListingTimer } from './put-on-black-list.ts';
import type { CreditEnterpriseUnknown, CreditFormRejected, CreditListingAlreadyOpen, CreditMeasureUnknown } from './refusals.ts';
import { settingsAt } from './settings-at.ts';

export interface ProposeBlackListingInput {
  readonly idempotencyKey: string;
  readonly enterpriseId: string;
  readonly legalBasis: string;
  readonly reason: string;
  readonly measureCodes: readonly string[];
  readonly recordIds: readonly string[];
}

type Refusal = CreditEnterpriseUnknown | CreditListingAlreadyOpen | CreditMeasureUnknown | CreditFormRejected;

/** An authority proposes a black listing; the notice to the enterprise, with its five working days, begins at once (§9.5). */
export const proposeBlackListing = (context: RequestContext, input: ProposeBlackListingInput): Promise<OperationResult<ListEntry, Refusal>> =>
  runOperation<ListEntry, Refusal>(context.dataSource, {
    mutation: 'proposeBlackListing',
    caller: context.caller.subject,
    input,
    decide: async (manager) => {
      const authority = await getOwnUnit(manager, context);
      const enterprise = await findEnterpriseCopy(manager, input.enterpriseId);
      if (enterprise === null || !isInJurisdiction(context.caller, enterprise.divisionCode)) {
        return { kind: 'refused', refusal: { kind: 'CreditEnterpriseUnknown', enterpriseId: input.enterpriseId } };
      }
      const refusal = await findRefusal(manager, input, authority);
      if (refusal !== null) return { kind: 'refused', refusal };
      await takeEnterprise(manager, enterprise.id);
      const open = (await listOpenEntries(manager, enterprise.id)).find(({ kind }) => kind === 'BLACK');
      if (open !== undefined) return { kind: 'refused', refusal: { kind: 'CreditListingAlreadyOpen', listKind: 'BLACK', state: open.state } };
      const settings = await settingsAt(manager, enterprise.divisionCode, context.today);
      const noticed = await giveNotice(manager, context, newEntry(context, input, { enterprise, authority, settings }), settings);
      return { kind: 'done', value: noticed, reference: noticed.id };
    },
    readAgain: getListEntry,
  });

const getOwnUnit = async (manager: EntityManager, { caller }: RequestContext): Promise<OrgUnitCopy> => {
  const unit = caller.unitId === null ? null : await findOrgUnitCopy(manager, caller.unitId);
  if (unit === null) throw new CallerFault('FORBIDDEN', 'Your account belongs to no known unit: a listing is decided by a unit. Ask your administrator to assign one.');
  return unit;
};

const findRefusal = async (manager: EntityManager, input: ProposeBlackListingInput, { id }: OrgUnitCopy): Promise<CreditMeasureUnknown | CreditFormRejected | null> => {
  const unknown = unknownMeasures(input.measureCodes);
  if (unknown.length > 0) return { kind: 'CreditMeasureUnknown', measureCodes: unknown };
  const problems: FormProblem[] = [...checkTexts({ legalBasis: [input.legalBasis, 2, 200], reason: [input.reason, 2, 500] })];
  if (input.measureCodes.length === 0) problems.push({ field: 'measureCodes', code: 'MEASURES_MISSING', limit: null });
  const records = input.recordIds.every(isUuid) ? await listRecordsById(manager, input.recordIds) : [];
  const own = new Set(records.flatMap((record) => (record.enterpriseId === input.enterpriseId.toLowerCase() && record.authorityUnitId === id ? [record.id] : [])));
  if (!input.recordIds.every((recordId) => own.has(recordId.toLowerCase()))) problems.push({ field: 'recordIds', code: 'RECORD_UNKNOWN', limit: null });
  return problems.length > 0 ? { kind: 'CreditFormRejected', problems } : null;
};

const giveNotice = async (manager: EntityManager, { caller, now, calendar }: RequestContext, proposed: ListEntry, settings: Settings): Promise<ListEntry> => {
  await insertListEntry(manager, proposed);
  const clock = stepDeadline('HEARING', now, calendar, settings.values);
  await setListingTimer(manager, proposed.id, clock.dueAt);
  return moveListEntry(manager, proposed, ['giveNotice'], { actor: caller.subject, reason: null, now, changes: clock });
};

interface ProposalOrigin {
  readonly enterprise: EnterpriseCopy;
  readonly authority: OrgUnitCopy;
  readonly settings: Settings;
}

const newEntry = ({ now }: RequestContext, input: ProposeBlackListingInput, { enterprise, authority, settings }: ProposalOrigin): ListEntry => ({
  id: randomUUID(),
  enterpriseId: enterprise.id,
  divisionCode: enterprise.divisionCode,
  kind: 'BLACK',
  state: 'PROPOSED',
  authorityUnitId: authority.id,
  authorityName: authority.name,
  legalBasis: input.legalBasis.trim(),
  reason: input.reason.trim(),
  grounds: [],
  recordIds: [...new Set(input.recordIds.map((id) => id.toLowerCase()))].toSorted(),
  measureCodes: [...new Set(input.measureCodes)].toSorted(),
  statement: null,
  statedAt: null,
  dueAt: null,
  dueCalendarVersion: null,
  listedOn: null,
  repairableFrom: null,
  publishedUntil: null,
  hasSectorRuleFlag: false,
  settingsVersion: settings.version,
  createdAt: now,
  updatedAt: now,
  version: 1,
});

export const getListEntry = async (manager: EntityManager, id: string): Promise<ListEntry> => {
  const entry = await findListEntry(manager, id);
  if (entry === null) throw new Error(`list entry ${id} is gone`);
  return entry;
};
