import { walkThrough, type Step, type Transitions } from '@qinqing/state-machine';

/** Where an appeal stands (§9.2). DRAFT is the client's, and an answer at once (APL-29) comes with the knowledge base. */
export type AppealState =
  | 'SUBMITTED'
  | 'CLASSIFIED'
  | 'DISPATCHED'
  | 'RETURNED'
  | 'ARBITRATION'
  | 'IN_PROGRESS'
  | 'WAITING_ENTERPRISE'
  | 'COORDINATION'
  | 'REPLIED'
  | 'RESOLVED'
  | 'EXPLAINED'
  | 'RATING'
  | 'RETURN_VISIT'
  | 'REOPENED'
  | 'JOINT_MEETING'
  | 'EVALUATED'
  | 'CLOSED'
  | 'WITHDRAWN'
  | 'LINKED';

/** What moves an appeal on. The first group is done by people, the second by the system in consequence. */
export type AppealEvent =
  | 'classify'
  | 'dispatch'
  | 'link'
  | 'resolveOnSpot'
  | 'accept'
  | 'return'
  | 'arbitrate'
  | 'requestInformation'
  | 'provideInformation'
  | 'extend'
  | 'reply'
  | 'explain'
  | 'escalate'
  | 'setPlan'
  | 'finishMilestone'
  | 'rate'
  | 'rateLow'
  | 'agree'
  | 'disagree'
  | 'withdraw'
  | 'returnAgain'
  | 'giveUpWaiting'
  | 'askRating'
  | 'passUnrated'
  | 'resume'
  | 'awaitUnit'
  | 'convene'
  | 'close';

const transitions: Transitions<AppealState, AppealEvent> = {
  classify: { SUBMITTED: 'CLASSIFIED' },
  dispatch: { CLASSIFIED: 'DISPATCHED', RETURNED: 'DISPATCHED' },
  link: { SUBMITTED: 'LINKED' },
  // On the spot until a unit works on it: what was dispatched by itself can still be solved by the liaison who is there (APL-10).
  resolveOnSpot: { CLASSIFIED: 'RESOLVED', DISPATCHED: 'RESOLVED' },
  accept: { DISPATCHED: 'IN_PROGRESS' },
  return: { DISPATCHED: 'RETURNED' },
  returnAgain: { DISPATCHED: 'ARBITRATION' },
  arbitrate: { ARBITRATION: 'DISPATCHED' },
  requestInformation: { IN_PROGRESS: 'WAITING_ENTERPRISE' },
  provideInformation: { WAITING_ENTERPRISE: 'IN_PROGRESS' },
  giveUpWaiting: { WAITING_ENTERPRISE: 'EXPLAINED' },
  extend: { IN_PROGRESS: 'IN_PROGRESS' },
  escalate: { IN_PROGRESS: 'COORDINATION' },
  // The unit plans what is complex, the direct-line office what it coordinates, the joint meeting what came before it.
  setPlan: { IN_PROGRESS: 'IN_PROGRESS', COORDINATION: 'IN_PROGRESS', JOINT_MEETING: 'IN_PROGRESS', EXPLAINED: 'IN_PROGRESS' },
  finishMilestone: { IN_PROGRESS: 'IN_PROGRESS' },
  reply: { IN_PROGRESS: 'REPLIED' },
  explain: { IN_PROGRESS: 'EXPLAINED', JOINT_MEETING: 'EXPLAINED' },
  askRating: { REPLIED: 'RATING', RESOLVED: 'RATING', EXPLAINED: 'RATING' },
  rate: { RATING: 'EVALUATED' },
  rateLow: { RATING: 'RETURN_VISIT' },
  passUnrated: { RATING: 'EVALUATED' },
  agree: { RETURN_VISIT: 'EVALUATED' },
  disagree: { RETURN_VISIT: 'REOPENED' },
  resume: { REOPENED: 'IN_PROGRESS' },
  // Solved on the spot before any unit had it: a specialist finds it one (APL-11).
  awaitUnit: { REOPENED: 'CLASSIFIED' },
  convene: { REOPENED: 'JOINT_MEETING' },
  close: { EVALUATED: 'CLOSED' },
  withdraw: {
    SUBMITTED: 'WITHDRAWN',
    CLASSIFIED: 'WITHDRAWN',
    DISPATCHED: 'WITHDRAWN',
    RETURNED: 'WITHDRAWN',
    ARBITRATION: 'WITHDRAWN',
    IN_PROGRESS: 'WITHDRAWN',
    WAITING_ENTERPRISE: 'WITHDRAWN',
    COORDINATION: 'WITHDRAWN',
  },
};

export type AppealStep = Step<AppealState, AppealEvent>;

export const walk = walkThrough(transitions);

/** Nothing leads on from here; what is linked follows the appeal that it is the same as. */
export const finalStates: readonly AppealState[] = ['CLOSED', 'WITHDRAWN', 'LINKED'];

/** Whom the enterprise waits for: nobody has answered yet, so its clock runs (§9.2). */
export const unansweredStates: readonly AppealState[] = [
  'SUBMITTED',
  'CLASSIFIED',
  'DISPATCHED',
  'RETURNED',
  'ARBITRATION',
  'IN_PROGRESS',
  'WAITING_ENTERPRISE',
  'COORDINATION',
  'REOPENED',
  'JOINT_MEETING',
];

/** What is not answered for good: also what a unit explained, while the joint meeting still has it (§0.1). */
export const openStates: readonly AppealState[] = [...unansweredStates, 'EXPLAINED'];

/** Open, or answered for good, withdrawn or closed, for whoever is told no more than that (诉求开闭状态). */
export const isOpen = (state: AppealState): boolean => openStates.includes(state);
