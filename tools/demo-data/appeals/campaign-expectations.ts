import type { Plan } from '../plan.ts';
import { listPresetAppeals } from './past-appeals.ts';

/** N03: of the campaign's appeals those that are done, on track (answered with a reason), or slow; the rate is APL-17's. */
export interface CampaignExpectations {
  readonly appeals: number;
  readonly done: number;
  readonly onTrack: number;
  readonly slow: number;
}

/** What the campaign's appeals must come to, on every day of the quarter: who is slow waits for good, who is not is closed. */
export const expectCampaign = (plan: Plan): CampaignExpectations => {
  const appeals = listPresetAppeals(plan).flatMap(({ appeal }) => (appeal.channel === 'CAMPAIGN' ? [appeal] : []));
  const closed = appeals.filter(({ state }) => state === 'CLOSED');
  const onTrack = closed.filter(({ outcome }) => outcome === 'EXPLAINED').length;
  return { appeals: appeals.length, done: closed.length - onTrack, onTrack, slow: appeals.length - closed.length };
};
