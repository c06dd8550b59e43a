import { randomUUID } from 'node:crypto';
import { hasRole, isInJurisdiction, type Caller } from '@qinqing/caller';
import { runOperation, type EntityManager, type OperationResult } from '@qinqing/database';
import { findEnterpriseCopy, findOrgUnitCopy, type EnterpriseCopy, type OrgUnitCopy } from '@qinqing/register-copies';
import type { RequestContext, Settings } from '../context.ts';
import type { CreditRecord, StoredRecord } from '../domain/credit-record.ts';
import { publicationPeriod } from '../domain/publication.ts';
import { checkRecordForm, type RecordForm } from '../domain/record-form.ts';
import { findRecord, insertRecord } from '../persistence/credit-records.ts';
import { takeEnterprise } from '../persistence/standings.ts';
import { checkTexts } from './form-text.ts';
import type { CreditAuthorityUnknown, CreditEnterpriseUnknown, CreditFormRejected } from './refusals.ts';
import { refreshStanding } from './refresh-standing.ts';
import { settingsAt } from './settings-at.ts';

export interface AddCreditRecordInput extends RecordForm {
  readonly idempotencyKey: string;
  readonly enterpriseId: string;
  readonly authorityUnitId: string | null;
  readonly title: string;
  readonly legalBasis: string;
  readonly documentNumber: string | null;
}

type Refusal = CreditEnterpriseUnknown | CreditAuthorityUnknown | CreditFormRejected;

/** An authority puts a fact on record, and the enterprise's standing follows at once (CRD-09, CRD-19). */
export const addCreditRecord = (context: RequestContext, input: AddCreditRecordInput): Promise<OperationResult<CreditRecord, Refusal>> =>
  runOperation<CreditRecord, Refusal>(context.dataSource, {
    mutation: 'addCreditRecord',
    caller: context.caller.subject,
    input,
    decide: async (manager) => {
      const enterprise = await findEnterpriseCopy(manager, input.enterpriseId);
      if (enterprise === null || !isInJurisdiction(context.caller, enterprise.divisionCode)) {
        return { kind: 'refused', refusal: { kind: 'CreditEnterpriseUnknown', enterpriseId: input.enterpriseId } };
      }
      const authority = await findAuthority(manager, context.caller, input.authorityUnitId);
      if (authority === null) return { kind: 'refused', refusal: { kind: 'CreditAuthorityUnknown', authorityUnitId: input.authorityUnitId } };
      const problems = [...checkTexts(textsOf(input)), ...checkRecordForm(input, context.today)];
      if (problems.length > 0) return { kind: 'refused', refusal: { kind: 'CreditFormRejected', problems } };
      await takeEnterprise(manager, enterprise.id);
      const settings = await settingsAt(manager, enterprise.divisionCode, context.today);
      const record = newRecord(context, input, { enterprise, authority, settings });
      await insertRecord(manager, record);
      await refreshStanding(manager, enterprise, context);
      return { kind: 'done', value: await getRecord(manager, record.id), reference: record.id };
    },
    readAgain: (manager, reference) => getRecord(manager, reference),
  });

const textsOf = ({ title, legalBasis, documentNumber }: AddCreditRecordInput): Parameters<typeof checkTexts>[0] => ({
  title: [title, 2, 200],
  legalBasis: [legalBasis, 2, 200],
  ...(documentNumber === null ? {} : { documentNumber: [documentNumber, 1, 100] as const }),
});

/** The own unit; the credit administrator, who brings in other authorities' records, names any unit of the jurisdiction. */
const findAuthority = async (manager: EntityManager, caller: Caller, authorityUnitId: string | null): Promise<OrgUnitCopy | null> => {
  const unitId = authorityUnitId ?? caller.unitId;
  const unit = unitId === null ? null : await findOrgUnitCopy(manager, unitId);
  if (unit === null) return null;
  if (hasRole(caller, 'LISTING_AUTHORITY') && unit.id === caller.unitId) return unit;
  return hasRole(caller, 'CREDIT_ADMINISTRATOR') && isInJurisdiction(caller, unit.divisionCode) ? unit : null;
};

interface RecordOrigin {
  readonly enterprise: EnterpriseCopy;
  readonly authority: Pick<OrgUnitCopy, 'id' | 'name'>;
  readonly settings: Settings;
}

export const newRecord = (
  { caller, now }: Pick<RequestContext, 'caller' | 'now'>,
  form: RecordForm & Pick<StoredRecord, 'title' | 'legalBasis' | 'documentNumber'>,
  { enterprise, authority, settings }: RecordOrigin,
): StoredRecord => {
  const period = form.adverseClass === null ? null : publicationPeriod(form.adverseClass, form.decidedOn, settings.values);
  return {
    id: randomUUID(),
    enterpriseId: enterprise.id,
    divisionCode: enterprise.divisionCode,
    authorityUnitId: authority.id,
    authorityName: authority.name,
    kind: form.kind,
    value: form.value,
    adverseClass: form.adverseClass,
    title: form.title.trim(),
    legalBasis: form.legalBasis.trim(),
    documentNumber: form.documentNumber?.trim() ?? null,
    decidedOn: form.decidedOn,
    validTo: form.validTo,
    repairableFrom: period?.repairableFrom ?? null,
    publishedUntil: period?.publishedUntil ?? null,
    isPublished: period?.isPublished ?? false,
    correctsRecordId: null,
    settingsVersion: settings.version,
    recordedBy: caller.subject,
    recordedAt: now,
  };
};

export const getRecord = async (manager: EntityManager, id: string): Promise<CreditRecord> => {
  const record = await findRecord(manager, id);
  if (record === null) throw new Error(`credit record ${id} is gone`);
  return record;
};
