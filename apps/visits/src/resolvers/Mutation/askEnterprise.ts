import type { MutationResolvers } from '../../generated/graphql.ts';
import { askEnterprise as operate } from '../../operations/ask-enterprise.ts';
import { answerWithVisit } from '../answers.ts';

export const askEnterprise: MutationResolvers['askEnterprise'] = async (_root, { input }, context) =>
  answerWithVisit('AskEnterpriseSuccess', await operate(context, input));
