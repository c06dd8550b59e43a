import type { MutationResolvers } from '../../generated/graphql.ts';
import { resolveOnSpot as operate } from '../../operations/resolve-on-spot.ts';
import { answerWithAppeal } from './answer.ts';

export const resolveOnSpot: MutationResolvers['resolveOnSpot'] = async (_root, { input }, context) =>
  answerWithAppeal('ResolveOnSpotSuccess', await operate(context, { ...input, attachments: input.attachments ?? [] }));
