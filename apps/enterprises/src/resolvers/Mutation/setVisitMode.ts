import type { MutationResolvers } from '../../generated/graphql.ts';
import { setVisitMode as operate } from '../../operations/set-visit-mode.ts';
import { answerWithEnterprise } from './answer.ts';

export const setVisitMode: MutationResolvers['setVisitMode'] = async (_root, { input }, context) =>
  answerWithEnterprise('SetVisitModeSuccess', await operate(context, input));
