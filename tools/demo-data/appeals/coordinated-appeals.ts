import { namedUuid } from '../drawing/identifiers.ts';
import type { Plan } from '../plan.ts';
import type { Appeal } from './appeal-rules.ts';
import { listPresetAppeals } from './past-appeals.ts';

/** N29: of what a campaign could not solve at once, so many came to an end as appeals. */
const COORDINATED = 32;

/** Appeals of the campaign that were taken over from the questions of its calls (VIS-36), and are closed. */
export const listCoordinatedAppeals = (plan: Plan): readonly Appeal[] =>
  listPresetAppeals(plan)
    .map(({ appeal }) => appeal)
    .filter(({ channel, state, parentId }) => channel === 'CAMPAIGN' && state === 'CLOSED' && parentId === null)
    .slice(0, COORDINATED);

/** The question from which an appeal was taken over. */
export const questionIdOf = ({ seed }: Plan, appealId: string): string => namedUuid(seed, 'campaign-question', 'appeal', appealId);
