import type { MutationResolvers } from '../../generated/graphql.ts';
import { appropriateBudget as operate } from '../../operations/appropriate-budget.ts';
import { answerWithProject } from './answer-with-project.ts';

export const appropriateBudget: MutationResolvers['appropriateBudget'] = async (_root, { input }, context) =>
  answerWithProject('AppropriateBudgetSuccess', await operate(context, input));
