import type { MutationResolvers } from '../../generated/graphql.ts';
import { markNoticesRead as operate } from '../../operations/notices/mark-notices-read.ts';
import { answer } from './answer.ts';

export const markNoticesRead: MutationResolvers['markNoticesRead'] = async (_root, { input }, context) =>
  answer('MarkNoticesReadSuccess', await operate(context, input));
