import type { Appeal } from '../domain/appeal.ts';
import type { AppealReplyResolvers } from '../generated/graphql.ts';
import { label } from '../type-defs.ts';

/** The newest formal answer of an appeal. */
export interface GivenReply {
  readonly text: string;
  readonly at: Date;
  readonly appeal: Appeal;
}

export const AppealReply: AppealReplyResolvers = {
  unsolvedBecause: ({ appeal }) => appeal.explanationReason,
  unsolvedBecauseLabel: ({ appeal }, { locale }) => (appeal.explanationReason === null ? null : label('AppealUnsolvedReason', appeal.explanationReason, locale)),
  alternatives: ({ appeal }) => appeal.alternatives,
  referredTo: ({ appeal }) => appeal.referredTo,
  referredToLabel: ({ appeal }, { locale }) => (appeal.referredTo === null ? null : label('AppealReferral', appeal.referredTo, locale)),
  recheckAt: ({ appeal }) => appeal.recheckAt,
  unit: ({ appeal }) => (appeal.replyUnitId === null ? null : { id: appeal.replyUnitId }),
};
