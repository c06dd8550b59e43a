import type { RecordAssuranceSuccessResolvers } from '../generated/graphql.ts';
import type { RecordedAssurance } from '../operations/record-assurance.ts';
import { label } from '../type-defs.ts';

export type { RecordedAssurance };

export const RecordAssuranceSuccess: RecordAssuranceSuccessResolvers = {
  enterprise: ({ enterpriseId }) => ({ id: enterpriseId }),
  levelLabel: ({ level }, { locale }) => label('CreditAssuranceLevel', level, locale),
};
