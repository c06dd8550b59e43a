import type { MutationResolvers } from '../../generated/graphql.ts';
import { addRuleExample as operate } from '../../operations/add-rule-example.ts';
import { answerWithProject } from './answer-with-project.ts';

export const addRuleExample: MutationResolvers['addRuleExample'] = async (_root, { input }, context) =>
  answerWithProject('AddRuleExampleSuccess', await operate(context, input));
