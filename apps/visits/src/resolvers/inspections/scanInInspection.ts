import type { MutationResolvers } from '../../generated/graphql.ts';
import { scanInInspection as operate } from '../../operations/inspections/scan-in-inspection.ts';
import { answerWithVisit } from '../answers.ts';

export const scanInInspection: MutationResolvers['scanInInspection'] = async (_root, { input }, context) => answerWithVisit('ScanInInspectionSuccess', await operate(context, input));
