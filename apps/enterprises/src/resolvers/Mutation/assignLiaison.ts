import type { MutationResolvers } from '../../generated/graphql.ts';
import { assignLiaison as operate } from '../../operations/assign-liaison.ts';
import { answer } from './answer.ts';

export const assignLiaison: MutationResolvers['assignLiaison'] = async (_root, { input }, context) =>
  answer('AssignLiaisonSuccess', await operate(context, input));
