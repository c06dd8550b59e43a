import type { MutationResolvers } from '../../generated/graphql.ts';
import { decideViolation as operate } from '../../operations/inspections/decide-violation.ts';
import { answerWithViolation } from '../answers.ts';

export const decideViolation: MutationResolvers['decideViolation'] = async (_root, { input }, context) => answerWithViolation('DecideViolationSuccess', await operate(context, input));
