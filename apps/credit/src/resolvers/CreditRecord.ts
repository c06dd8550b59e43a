import { readCreditPlace } from '../context.ts';
import { partiesOf } from '../domain/credit-access.ts';
import { listActions } from '../domain/credit-actions.ts';
import { isInUse, isShownToPublic } from '../domain/credit-record.ts';
import { valueLabels } from '../domain/record-kind.ts';
import type { CreditRecordResolvers } from '../generated/graphql.ts';
import { label } from '../type-defs.ts';

export const CreditRecord: CreditRecordResolvers = {
  __resolveReference: ({ id }, { records }) => records.load(id),

  enterprise: ({ enterpriseId }) => ({ id: enterpriseId }),
  authority: ({ authorityUnitId }) => ({ id: authorityUnitId }),
  kindLabel: ({ kind }, { locale }) => label('CreditRecordKind', kind, locale),
  valueLabel: ({ kind, value }, { locale }) => (kind === 'PUBLIC_EVALUATION' ? value : (valueLabels[kind][value]?.[locale === 'EN' ? 1 : 0] ?? value)),
  adverseClassLabel: ({ adverseClass }, { locale }) => (adverseClass === null ? null : label('CreditAdverseClass', adverseClass, locale)),
  isInUse: (record, _arguments, { today }) => isInUse(record, today),
  publication: (record, _arguments, { today }) => {
    const { decidedOn: from, repairableFrom, publishedUntil: until } = record;
    return repairableFrom === null || until === null ? null : { from, repairableFrom, until, isPublished: isShownToPublic(record, today) };
  },
  replacedBy: ({ replacementRecordId }, _arguments, { records }) => (replacementRecordId === null ? null : records.load(replacementRecordId)),
  disputes: async ({ id }, _arguments, { recordDisputes }) => [...(await recordDisputes.load(id))],
  repairs: async ({ id }, _arguments, { recordRepairs }) => [...(await recordRepairs.load(id))],
  availableActions: async (record, _arguments, context) => {
    const [place, repairs] = await Promise.all([readCreditPlace(context, record), context.recordRepairs.load(record.id)]);
    return [...listActions(partiesOf(context.caller, place), { kind: 'RECORD', record, repairs, today: context.today })];
  },
};
