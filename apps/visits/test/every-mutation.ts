import type { ReadyCalls } from '@qinqing/testing';
import { arrivalMutations } from './arrival/mutations.ts';
import { campaignMutations } from './campaigns/mutations.ts';
import { inspectionMutations } from './inspections/mutations.ts';
import { mergingMutations } from './merging/mutations.ts';
import { planningMutations } from './planning/mutations.ts';
import { protectionMutations } from './protection/mutations.ts';
import { requestMutations } from './standing/mutations.ts';

/** One row for each mutation of the department. */
export const everyMutation: ReadyCalls = {
  ...requestMutations,
  ...arrivalMutations,
  ...protectionMutations,
  ...campaignMutations,
  ...inspectionMutations,
  ...mergingMutations,
  ...planningMutations,
};
