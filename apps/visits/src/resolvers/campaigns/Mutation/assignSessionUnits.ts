import type { MutationResolvers } from '../../../generated/graphql.ts';
import { assignSessionUnits as operate } from '../../../operations/campaigns/assign-session-units.ts';
import { answerWithSession } from '../../answers.ts';

export const assignSessionUnits: MutationResolvers['assignSessionUnits'] = async (_root, { input }, context) => answerWithSession('AssignSessionUnitsSuccess', await operate(context, input));
