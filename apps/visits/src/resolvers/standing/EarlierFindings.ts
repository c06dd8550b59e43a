import { shanghaiDate } from '@qinqing/working-time';
import type { VisitRequest } from '../../domain/visit-request.ts';
import type { EarlierFindingsResolvers } from '../../generated/graphql.ts';
import { label } from '../../type-defs.ts';

/** The visit that a request repeats. Of it a stranger reads what it found, and nothing else. */
export type EarlierRequest = VisitRequest;

export const EarlierFindings: EarlierFindingsResolvers = {
  unit: ({ unitId }) => ({ id: unitId }),
  kindLabel: ({ kind }, { locale }) => label('VisitKind', kind, locale),
  completedOn: ({ checkedOutAt }) => (checkedOutAt === null ? null : shanghaiDate(checkedOutAt)),
  findings: ({ outcome }) => outcome?.findings ?? null,
};
