import { addWorkingDays, addWorkingMinutes, shanghaiDate } from '@qinqing/working-time';
import { between, chance, logNormal, pickFrom } from '../drawing/draws.ts';
import type { Random } from '../drawing/random.ts';
import { explanations, informationGiven, legalReasons, noQuota, onSpotReplies, planMilestones, questions, replies } from '../words/appeals.ts';
import { officeHoursOf, recheckAt, referralOf, type Appeal } from './appeal-rules.ts';
import type { AppealPeople } from './appeal-people.ts';
import { answer, finishMilestone, pauseFor, plan, resumeWith, tell, type AppealStory } from './appeal-story.ts';

/** Who speaks for the enterprise, and who handles its appeal. */
export interface Parties {
  readonly people: AppealPeople;
  /** Sign-in subject of the enterprise's legal representative. */
  readonly enterprise: string;
  readonly dutyLine: string;
}

/** §11.3: handled in 11 working hours (median), 94 % on time. */
const HANDLING = { medianMinutes: 660, sigma: 0.75, onTimeShare: 0.94 };
const MINUTE_MS = 60_000;

/** @param minutes of office hours; of the clock for what is urgent */
const after = ({ appeal, rules }: AppealStory, from: Date, minutes: number): Date =>
  appeal.serviceClass === 'URGENT' ? new Date(from.getTime() + minutes * MINUTE_MS) : addWorkingMinutes(rules.calendar, officeHoursOf(rules.settings), from, minutes);

const last = ({ appeal }: AppealStory): Date => appeal.updatedAt;

/** What the classifier left open: a specialist says what it is, and the routing names the unit (APL-02). */
export const classify = (random: Random, story: AppealStory, { people, dutyLine }: Parties, itemCode: string): void => {
  const at = after(story, story.appeal.submittedAt, between(random, 5, 50));
  const unitId = people.unitIdOf(dutyLine);
  tell(story, { at, actor: people.specialist, events: ['classify', 'dispatch'], changes: { itemCode, unitId, dispatchedAt: at, transferredAt: at } });
};

/** The first unit gives it back for a legal reason, and the specialist dispatches it to the one that answers for it (APL-24). */
export const giveBack = (random: Random, story: AppealStory, { people, dutyLine }: Parties, from: string): void => {
  const unitId = people.unitIdOf(from);
  const at = after(story, last(story), between(random, 30, 200));
  const legalReason = pickFrom(random, legalReasons);
  story.returns.push({ appealId: story.appeal.id, ordinal: 1, unitId, legalReason, proposedUnitId: people.unitIdOf(dutyLine), returnedBy: people.handlerOf(from), at });
  tell(story, { at, actor: people.handlerOf(from), events: ['return'], changes: { unitId: null, dispatchedAt: null }, reason: legalReason, unitId });
  dispatchAgain(random, story, people.specialist, people.unitIdOf(dutyLine));
};

const dispatchAgain = (random: Random, story: AppealStory, actor: string, unitId: string): void => {
  const at = after(story, last(story), between(random, 10, 60));
  tell(story, { at, actor, events: ['dispatch'], changes: { unitId, dispatchedAt: at } });
};

/** A second unit gives it back, too: the direct-line office decides, and its word binds (APL-24). */
export const arbitrate = (random: Random, story: AppealStory, { people, dutyLine }: Parties): void => {
  const unitId = people.unitIdOf(dutyLine);
  const first = story.returns[0]!;
  const at = after(story, last(story), between(random, 20, 120));
  const legalReason = legalReasons.find((reason) => reason !== first.legalReason)!;
  story.returns.push({ appealId: story.appeal.id, ordinal: 2, unitId, legalReason, proposedUnitId: first.unitId, returnedBy: people.handlerOf(dutyLine), at });
  tell(story, { at, actor: people.handlerOf(dutyLine), events: ['returnAgain'], changes: { unitId: null, dispatchedAt: null }, reason: legalReason, unitId });
  const decidedAt = after(story, at, between(random, 40, 240));
  tell(story, { at: decidedAt, actor: people.directLine, events: ['arbitrate'], changes: { unitId, dispatchedAt: decidedAt, isBound: true }, reason: '由首次指定的主办单位负责到底。' });
};

/** @param notBefore null: as soon as the unit comes to it */
export const accept = (random: Random, story: AppealStory, { people, dutyLine }: Parties, notBefore: Date | null = null): void => {
  const free = notBefore !== null && notBefore > last(story) ? notBefore : last(story);
  tell(story, { at: after(story, free, between(random, 10, 120)), actor: people.handlerOf(dutyLine), events: ['accept'] });
};

/** A specialist sees that the enterprise has said it before, and lets it follow what is open already (APL-30). */
export const follow = (random: Random, story: AppealStory, { people }: Parties, parentId: string): void =>
  tell(story, { at: after(story, story.appeal.submittedAt, between(random, 5, LONGEST_UNTIL_LINKED)), actor: people.specialist, events: ['link'], changes: { parentId } });

/** Minutes within which a duplicate is recognised. */
export const LONGEST_UNTIL_LINKED = 40;

/** The enterprise is asked for what is missing, and the clock stands still (§9.2). */
export const askInformation = (random: Random, story: AppealStory, { people, dutyLine, enterprise }: Parties): void => {
  pauseFor(story, { at: after(story, last(story), between(random, 10, 60)), actor: people.handlerOf(dutyLine), events: ['requestInformation'] }, pickFrom(random, questions));
  resumeWith(story, { at: after(story, last(story), between(random, 60, 700)), actor: enterprise, events: ['provideInformation'] }, informationGiven);
};

/** The plan of a complex appeal (APL-04); `finished` of its milestones are reached. */
export const makePlan = (random: Random, story: AppealStory, { people, dutyLine }: Parties, days: number, finished: number): void => {
  const actor = people.handlerOf(dutyLine);
  const { calendar } = story.rules;
  const dayOf = (share: number): string => addWorkingDays(calendar, shanghaiDate(story.appeal.submittedAt), Math.max(1, Math.floor(days * share)));
  const shares = [0.2, 0.45, 0.85, 1];
  plan(story, { at: after(story, last(story), between(random, 30, 200)), actor, events: ['setPlan'] }, days, planMilestones.map((milestone, index) => ({ ...milestone, dueOn: dayOf(shares[index]!) })));
  for (let position = 1; position <= finished; position += 1) finishMilestone(story, { at: after(story, last(story), between(random, 60, 300)), actor }, position);
};

/** The unit answers, mostly in time, and the enterprise is asked for its rating. */
export const reply = (random: Random, story: AppealStory, { people, dutyLine }: Parties): void => {
  const at = drawAnswerTime(random, story);
  const text = pickFrom(random, replies);
  const { unitId, coordinatedAt } = story.appeal;
  const changes: Partial<Appeal> = { reply: text, replyAt: at, replyUnitId: unitId, outcome: 'REPLIED', resolutionMode: coordinatedAt === null ? 'PLATFORM' : 'COORDINATED' };
  answer(story, { at, actor: people.handlerOf(dutyLine), events: ['reply', 'askRating'], changes, reason: text });
};

const drawAnswerTime = (random: Random, story: AppealStory): Date => {
  const { dueAt, submittedAt } = story.appeal;
  const earliest = after(story, last(story), 15);
  const drawn = after(story, submittedAt, Math.min(Math.round(logNormal(random, HANDLING.medianMinutes, HANDLING.sigma)), story.appeal.serviceClass === 'URGENT' ? 600 : 4_000));
  const isOnTime = chance(random, HANDLING.onTimeShare);
  const late = addWorkingMinutes(story.rules.calendar, officeHoursOf(story.rules.settings), dueAt, between(random, 45, 800));
  const wanted = isOnTime ? new Date(Math.min(drawn.getTime(), dueAt.getTime() - 20 * MINUTE_MS)) : late;
  return wanted > earliest ? wanted : earliest;
};

/** Settled where it was raised, and confirmed by the enterprise's code (APL-10). */
export const resolveOnSpot = (random: Random, story: AppealStory): void => {
  const at = after(story, last(story), between(random, 10, 90));
  const text = pickFrom(random, onSpotReplies);
  const changes: Partial<Appeal> = { outcome: 'RESOLVED', resolutionMode: 'ON_SPOT', reply: text, replyAt: at };
  answer(story, { at, actor: story.appeal.submittedBy, events: ['resolveOnSpot', 'askRating'], changes, reason: text });
};

/** It cannot be solved now, with the reason (APL-34). */
export const explain = (random: Random, story: AppealStory, parties: Parties): void => {
  const { reason, text, alternatives } = pickFrom(random, explanations);
  giveExplanation(random, story, parties, { reason, text, alternatives });
};

/** What lacks a quota waits for the joint meeting, and is open until then. */
export const referToMeeting = (random: Random, story: AppealStory, parties: Parties): void => giveExplanation(random, story, parties, { reason: 'NO_QUOTA', ...noQuota });

const giveExplanation = (random: Random, story: AppealStory, { people, dutyLine }: Parties, given: { readonly reason: 'EXTERNAL' | 'OUT_OF_POWER' | 'NO_QUOTA'; readonly text: string; readonly alternatives: string }): void => {
  const at = drawAnswerTime(random, story);
  const referredTo = referralOf(given.reason);
  const changes: Partial<Appeal> = {
    outcome: 'EXPLAINED', reply: given.text, replyAt: at, replyUnitId: story.appeal.unitId, explanationReason: given.reason, explanationApprovedBy: people.headOf(dutyLine),
    alternatives: given.alternatives, referredTo, recheckAt: recheckAt(given.reason, at, story.rules.settings.recheckDays),
  };
  answer(story, { at, actor: people.handlerOf(dutyLine), events: referredTo === 'JOINT_MEETING' ? ['explain'] : ['explain', 'askRating'], changes, reason: given.text });
};
