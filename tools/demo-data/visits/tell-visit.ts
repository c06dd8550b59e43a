import { addWorkingDays, stateCouncilCalendar } from '@qinqing/working-time';
import { instantOf, monthOf } from '../drawing/days.ts';
import { chance, createWheel, pickFrom } from '../drawing/draws.ts';
import { namedUuid } from '../drawing/identifiers.ts';
import { createRandom, type Random } from '../drawing/random.ts';
import type { Plan } from '../plan.ts';
import type { Enterprise } from '../registry/enterprise.ts';
import { subjectOf, SYSTEM, unitSubject } from '../registry/subjects.ts';
import { refusalReasons } from '../words/visits.ts';
import type { Receptions } from './receptions.ts';
import { rulesOf, scoreNecessity, stepDeadline, walkVisit, type Necessity, type StoredCounterOffer, type VisitEvent, type VisitState } from './visit-rules.ts';
import { hoursOf, listArrival, type Hours, type VisitStep } from './visit-steps.ts';
import type { Wish } from './year-of-visits.ts';

/** What became of a wish, told as the department would have recorded it. */
export interface VisitStory {
  readonly id: string;
  readonly wish: Wish;
  /** Another one than wished for after a counter-offer was taken. */
  enterprise: Enterprise;
  state: VisitState;
  version: number;
  readonly steps: VisitStep[];
  readonly windows: readonly [Hours, Hours];
  necessity: Necessity | null;
  counterOffer: StoredCounterOffer | null;
  refusalReason: string | null;
  askedAt: string | null;
  reception: { readonly hours: Hours; readonly month: string; readonly place: number } | null;
}

type Answer = 'ACCEPT' | 'RESCHEDULE' | 'REFUSE';
/** §11.2. Who would rather have it another day takes the second window. */
const drawAnswer = createWheel<Answer>([['ACCEPT', 0.54], ['REFUSE', 0.31], ['RESCHEDULE', 0.15]]);
const NECESSARY_AFTER_REVIEW = 0.7;
const ALTERNATIVE_TAKEN = 0.5;
const REASON_SHARE = 0.3;
const PHONED_SHARE = 0.12;

export const visitIdOf = ({ seed }: Plan, path: Wish['path']): string => namedUuid(seed, 'visit-request', ...path);

/** @param receptions what the enterprises have received so far: a quota is never broken (§10.1) */
export const tellVisit = (plan: Plan, wish: Wish, receptions: Receptions): VisitStory => {
  const random = createRandom(plan.seed, 'visit', ...wish.path);
  const second = addWorkingDays(stateCouncilCalendar, wish.day, 2);
  const story: VisitStory = {
    id: visitIdOf(plan, wish.path), wish, enterprise: wish.enterprise, state: 'COLLECTED', version: 1, steps: [], windows: [hoursOf(wish.day, wish.half), hoursOf(second, wish.half)],
    necessity: null, counterOffer: null, refusalReason: null, askedAt: null, reception: null,
  };
  if (!screen(random, story, receptions)) return story;
  ask(random, story, receptions);
  return story;
};

const move = (story: VisitStory, at: string, actor: string, events: readonly VisitEvent[]): void => {
  const walked = walkVisit(story.state, events);
  if (walked === null) throw new Error(`${story.state} does not lead through ${events.join(', ')}`);
  story.version += 1;
  for (const { event, from, to } of walked) story.steps.push({ version: story.version, event, from, to, actor, at });
  story.state = walked.at(-1)!.to;
};

const centreOf = ({ wish }: VisitStory): string => subjectOf(`centre${wish.enterprise.jurisdiction.personaSuffix}`);
const unitOf = ({ wish }: VisitStory): string => `${unitSubject(wish.reason.dutyLine)}${wish.enterprise.jurisdiction.personaSuffix}`;

/** @returns whether an enterprise is to be asked */
const screen = (random: Random, story: VisitStory, receptions: Receptions): boolean => {
  const { wish } = story;
  const { settings } = rulesOf(wish.enterprise.jurisdiction);
  const isStatutory = wish.reason.statutoryBasis !== null;
  const request = { ...wish.reason, isStatutory, benefits: wish.reason.benefits as never, hasRelatedIssue: false, isAssignedBySuperior: wish.isAssigned, asks: wish.asks };
  story.necessity = scoreNecessity(request, { recentVisits: receptions.recentTopics(wish.enterprise, wish.bookedOn), storedFacts: wish.storedFacts }, settings);
  const screenedAt = instantOf(wish.bookedOn, '15:30');
  const { verdict } = story.necessity;
  if (verdict === 'UNNECESSARY') return decline(story, screenedAt);
  if (verdict !== 'REVIEW') return findNecessary(random, story, receptions, screenedAt, ['triage', 'findNecessary']);
  move(story, screenedAt, centreOf(story), ['triage', 'findDoubtful']);
  const reviewedAt = instantOf(wish.bookedOn, '15:50');
  if (chance(random, NECESSARY_AFTER_REVIEW)) return findNecessary(random, story, receptions, reviewedAt, ['findNecessary']);
  move(story, reviewedAt, centreOf(story), ['findUnnecessary']);
  return false;
};

const decline = (story: VisitStory, at: string): false => {
  move(story, at, centreOf(story), ['triage', 'findUnnecessary']);
  return false;
};

/** A saturated month brings a counter-offer: some units take the firm that is offered, the others let it end (VIS-23). */
const findNecessary = (random: Random, story: VisitStory, receptions: Receptions, at: string, events: readonly VisitEvent[]): boolean => {
  const { wish } = story;
  const offer = receptions.counterOffer(random, wish, story.windows);
  if (offer === null) {
    move(story, at, centreOf(story), events);
    return true;
  }
  story.counterOffer = offer;
  move(story, at, centreOf(story), [...events, 'makeCounterOffer']);
  const alternative = receptions.enterpriseOf(offer.candidates[0]?.enterpriseId ?? '');
  if (alternative === null || !chance(random, ALTERNATIVE_TAKEN)) {
    const { calendar, settings } = rulesOf(wish.enterprise.jurisdiction);
    move(story, new Date(stepDeadline('COUNTER_OFFERED', new Date(at), calendar, settings).dueAt.getTime() + 60_000).toISOString(), SYSTEM, ['expireCounterOffer']);
    return false;
  }
  story.enterprise = alternative;
  move(story, instantOf(wish.bookedOn, '16:00'), unitOf(story), ['takeAlternative']);
  return true;
};

const ask = (random: Random, story: VisitStory, receptions: Receptions): void => {
  const { wish } = story;
  story.askedAt = instantOf(wish.bookedOn, '16:10');
  move(story, story.askedAt, centreOf(story), ['askEnterprise']);
  const isStatutory = wish.reason.statutoryBasis !== null;
  const isPhoned = !isStatutory && chance(random, PHONED_SHARE);
  if (isPhoned) {
    const { calendar, settings } = rulesOf(wish.enterprise.jurisdiction);
    move(story, new Date(stepDeadline('PENDING_ENTERPRISE', new Date(story.askedAt), calendar, settings).dueAt.getTime() + 60_000).toISOString(), SYSTEM, ['followUpByPhone']);
  }
  const answeredAt = instantOf(addWorkingDays(stateCouncilCalendar, wish.bookedOn, isPhoned ? 3 : 1), '10:20');
  const actor = isPhoned ? centreOf(story) : `demo-representative-${story.enterprise.index + 1}`;
  const answer = isStatutory ? 'ACCEPT' : drawAnswer(random);
  const choices = answer === 'REFUSE' ? [] : answer === 'RESCHEDULE' ? [1, 0] : [0, 1];
  for (const choice of choices) {
    const hours = story.windows[choice]!;
    const place = receptions.reserve(story.enterprise, wish, hours);
    if (place === null) continue;
    story.reception = { hours, month: monthOf(hours.startsAt.slice(0, 10)), place };
    move(story, answeredAt, actor, ['accept', 'schedule']);
    receive(story, hours);
    return;
  }
  story.refusalReason = chance(random, REASON_SHARE) ? pickFrom(random, refusalReasons) : null;
  move(story, answeredAt, actor, ['refuse']);
};

const receive = (story: VisitStory, hours: Hours): void => {
  const parties = { unit: unitOf(story), centre: centreOf(story), enterprise: `demo-representative-${story.enterprise.index + 1}` };
  for (const [version, event, to, actor, at] of listArrival(hours, parties, story.version + 1, story.wish.reason.statutoryBasis !== null)) {
    story.steps.push({ version, event, from: story.state, to, actor, at });
    story.state = to as VisitState;
    story.version = version;
  }
};
