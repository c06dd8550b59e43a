import type { MutationResolvers } from '../../generated/graphql.ts';
import { provideInformation as operate } from '../../operations/provide-information.ts';
import { answerWithAppeal } from './answer.ts';

export const provideInformation: MutationResolvers['provideInformation'] = async (_root, { input }, context) =>
  answerWithAppeal('ProvideInformationSuccess', await operate(context, { ...input, attachments: input.attachments ?? [] }));
