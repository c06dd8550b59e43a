import type { MutationResolvers } from '../../../generated/graphql.ts';
import { substituteVisitor as operate } from '../../../operations/arrival/substitute-visitor.ts';
import { answerWithVisit } from '../../answers.ts';

export const substituteVisitor: MutationResolvers['substituteVisitor'] = async (_root, { input }, context) =>
  answerWithVisit('SubstituteVisitorSuccess', await operate(context, { ...input, substitute: input.substitute ? { ...input.substitute, account: input.substitute.account ?? null } : null }));
