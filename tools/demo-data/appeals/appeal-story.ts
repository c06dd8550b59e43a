import { isTimedStep, stepDueAt, storedClockOf, transferDueAt, walk, type Appeal, type AppealEvent, type AppealMilestone, type AppealPause, type AppealRating, type AppealReturn, type AppealReturnVisit, type AppealRules, type AppealTransition } from './appeal-rules.ts';

/** An appeal with everything that is recorded of it, told step by step as the department would have recorded it. */
export interface AppealStory {
  readonly rules: AppealRules;
  appeal: Appeal;
  readonly transitions: AppealTransition[];
  readonly returns: AppealReturn[];
  readonly pauses: AppealPause[];
  readonly ratings: AppealRating[];
  readonly returnVisits: AppealReturnVisit[];
  readonly milestones: AppealMilestone[];
}

/** One step of a story, or several that are saved together. */
export interface StoryStep {
  readonly at: Date;
  readonly actor: string;
  readonly events: readonly AppealEvent[];
  readonly changes?: Partial<Appeal>;
  readonly reason?: string;
  /** The unit that the step concerns; left out: the one that has the appeal. */
  readonly unitId?: string | null;
}

/** What is known when an appeal comes in. */
export type Submission = Pick<Appeal, 'id' | 'number' | 'enterpriseId' | 'divisionCode' | 'submittedBy' | 'channel' | 'content' | 'urgency' | 'contactName' | 'contactPhone' | 'candidates' | 'serviceClass' | 'confirmationCode' | 'submittedAt'> &
  Partial<Appeal>;

/** What an appeal does not have yet when it comes in. */
const blankAppeal = {
  questionId: null, submittingOfficerId: null, occurredAt: null, isLateEntry: false, itemCode: null, chosenItemCode: null, isAutoClassified: false, state: 'SUBMITTED', unitId: null, dispatchedAt: null, transferredAt: null,
  isBound: false, answeredAt: null, outcome: null, reply: null, replyAt: null, replyUnitId: null, publicAnswer: null, explanationReason: null, explanationApprovedBy: null, alternatives: null,
  referredTo: null, recheckAt: null, resolutionMode: null, coordinatedAt: null, planDays: null, plannedAt: null, planRound: 0, extension: 0, extensionReason: null, extensionApprovedBy: null, extendedAt: null,
  reopenCount: 0, pauseCount: 0, pausedSince: null, parentId: null, stepDueAt: null, version: 1,
} as const;

/** An appeal comes in; `events` are what followed at once (APL-02). */
export const beginStory = (submission: Submission, events: readonly AppealEvent[], rules: AppealRules): AppealStory => {
  const { submittedAt, serviceClass } = submission;
  const clocked = { submittedAt, serviceClass, planDays: null, plannedAt: null, extension: 0, answeredAt: null };
  const appeal: Appeal = {
    ...blankAppeal,
    ...storedClockOf(clocked, [], rules),
    transferDueAt: transferDueAt({ submittedAt, isUrgent: serviceClass === 'URGENT' }, rules),
    settingsVersion: rules.settingsVersion,
    updatedAt: submittedAt,
    ...submission,
  };
  const submitted: AppealTransition = { appealId: appeal.id, version: 1, position: 0, event: 'submit', fromState: null, toState: 'SUBMITTED', actor: appeal.submittedBy, unitId: null, reason: null, at: submittedAt };
  const story: AppealStory = { rules, appeal, transitions: [submitted], returns: [], pauses: [], ratings: [], returnVisits: [], milestones: [] };
  record(story, { at: submittedAt, actor: appeal.submittedBy, events });
  return story;
};

/** The next version: its steps, and the timer of the state that it leads to. */
export const tell = (story: AppealStory, step: StoryStep): void => {
  const { rules } = story;
  story.appeal = { ...story.appeal, ...step.changes, version: story.appeal.version + 1, updatedAt: step.at, settingsVersion: rules.settingsVersion };
  record(story, step);
  const { state } = story.appeal;
  story.appeal = { ...story.appeal, stepDueAt: isTimedStep(state) ? stepDueAt(state, step.at, rules.calendar, rules.settings) : null };
};

const record = (story: AppealStory, { at, actor, events, reason = null, unitId = story.appeal.unitId }: Omit<StoryStep, 'reason'> & { readonly reason?: string | null }): void => {
  const { id, version, state } = story.appeal;
  const steps = walk(state, events);
  if (steps === null) throw new Error(`${state} does not lead through ${events.join(', ')}`);
  steps.forEach(({ event, from, to }, index) => story.transitions.push({ appealId: id, version, position: index + 1, event, fromState: from, toState: to, actor, unitId, reason, at }));
  story.appeal = { ...story.appeal, state: steps.at(-1)?.to ?? state };
};

/** The clock of what is promised, counted anew from submission. */
const recount = (story: AppealStory): void => {
  story.appeal = { ...story.appeal, ...storedClockOf(story.appeal, story.pauses, story.rules) };
};

export const pauseFor = (story: AppealStory, step: StoryStep, question: string): void => {
  tell(story, { ...step, reason: question, changes: { pausedSince: step.at, pauseCount: story.appeal.pauseCount + 1 } });
  story.pauses.push({ appealId: story.appeal.id, ordinal: story.pauses.length + 1, kind: 'INFORMATION', question, answer: null, from: step.at, to: null });
};

export const resumeWith = (story: AppealStory, step: StoryStep, answer: string): void => {
  endPause(story, step.at, answer);
  tell(story, { ...step, reason: answer, changes: { pausedSince: null } });
  recount(story);
};

/** An answer stops the clock (§9.2). */
export const answer = (story: AppealStory, step: StoryStep): void => {
  tell(story, { ...step, changes: { ...step.changes, answeredAt: step.at, pausedSince: null } });
  story.pauses.push({ appealId: story.appeal.id, ordinal: story.pauses.length + 1, kind: 'ANSWERED', question: null, answer: null, from: step.at, to: null });
};

/** The enterprise did not agree: the clock runs on. */
export const reopen = (story: AppealStory, step: StoryStep): void => {
  endPause(story, step.at, null);
  tell(story, { ...step, changes: { reopenCount: story.appeal.reopenCount + 1, outcome: null, resolutionMode: null, answeredAt: null } });
  recount(story);
};

/** @param days working days from submission */
export const plan = (story: AppealStory, step: StoryStep, days: number, milestones: readonly Pick<AppealMilestone, 'title' | 'dueOn' | 'weight'>[]): void => {
  tell(story, { ...step, changes: { planDays: days, plannedAt: step.at, planRound: 1 } });
  recount(story);
  milestones.forEach((milestone, index) => story.milestones.push({ ...milestone, appealId: story.appeal.id, round: 1, position: index + 1, finishedAt: null, finishedBy: null }));
};

export const finishMilestone = (story: AppealStory, step: Omit<StoryStep, 'events'>, position: number): void => {
  const milestone = story.milestones[position - 1]!;
  tell(story, { ...step, events: ['finishMilestone'], reason: milestone.title });
  story.milestones[position - 1] = { ...milestone, finishedAt: step.at, finishedBy: step.actor };
};

const endPause = (story: AppealStory, at: Date, given: string | null): void => {
  const open = story.pauses.findIndex(({ to }) => to === null);
  if (open >= 0) story.pauses[open] = { ...story.pauses[open]!, to: at, answer: given };
};
