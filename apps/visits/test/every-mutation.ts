import type { Caller } from '@qinqing/caller';
import type { TestSubgraph } from '@qinqing/testing';
import { arrivalMutations } from './arrival/mutations.ts';
import { campaignMutations } from './campaigns/mutations.ts';
import { inspectionMutations } from './inspections/mutations.ts';
import { mergingMutations } from './merging/mutations.ts';
import { planningMutations } from './planning/mutations.ts';
import { protectionMutations } from './protection/mutations.ts';
import { requestMutations } from './standing/mutations.ts';

/** A call that succeeds, by whom, with which input besides its key, and when. */
export interface ReadyCall {
  readonly by: Partial<Caller>;
  readonly input: Record<string, unknown>;
  readonly now?: Date;
}

/** For each mutation, what leads to the moment before a call of it. */
export type ReadyCalls = Readonly<Record<string, (graph: TestSubgraph) => Promise<ReadyCall>>>;

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
