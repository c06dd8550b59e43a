import type { MutationResolvers } from '../../../generated/graphql.ts';
import { verifyVisitor as operate } from '../../../operations/arrival/verify-visitor.ts';
import { answerWithVisit } from '../../answers.ts';

export const verifyVisitor: MutationResolvers['verifyVisitor'] = async (_root, { input }, context) =>
  answerWithVisit('VerifyVisitorSuccess', await operate(context, { ...input, means: input.means ?? null, reference: input.reference ?? null, rejectionReason: input.rejectionReason ?? null }));
