import { walkThrough, type Step, type Transitions } from '@qinqing/state-machine';
import type { PolicyApplicationState } from './policy-application.ts';

/** What moves an application on. The first group is done by people, the second by the system in consequence. */
export type ApplicationEvent =
  | 'submit'
  | 'approve'
  | 'reject'
  | 'askSupplement'
  | 'supplement'
  | 'withdraw'
  | 'object'
  | 'pay'
  | 'confirm'
  | 'passAudit'
  | 'clawBack'
  | 'returnFunds'
  | 'requestReconsideration'
  | 'overturn'
  | 'uphold'
  | 'passVerification'
  | 'leaveToPerson'
  | 'failVerification'
  | 'approveInstantly'
  | 'queue'
  | 'serve'
  | 'giveNotice'
  | 'commit'
  | 'endSupplement';

/** What nobody does, but what follows: the history names the system for it. */
const consequences: readonly ApplicationEvent[] = ['passVerification', 'leaveToPerson', 'failVerification', 'approveInstantly', 'queue', 'serve', 'giveNotice', 'commit', 'endSupplement'];

export const isConsequence = (event: ApplicationEvent): boolean => consequences.includes(event);

const transitions: Transitions<PolicyApplicationState, ApplicationEvent> = {
  submit: { PREFILLED: 'SUBMITTED' },
  passVerification: { SUBMITTED: 'VERIFIED' },
  leaveToPerson: { SUBMITTED: 'NEEDS_HUMAN' },
  failVerification: { SUBMITTED: 'REJECTED_AUTO' },
  approveInstantly: { VERIFIED: 'APPROVED' },
  approve: { VERIFIED: 'APPROVED', NEEDS_HUMAN: 'APPROVED', OBJECTED: 'APPROVED' },
  reject: { VERIFIED: 'REJECTED', NEEDS_HUMAN: 'REJECTED', OBJECTED: 'REJECTED' },
  askSupplement: { VERIFIED: 'SUPPLEMENT', NEEDS_HUMAN: 'SUPPLEMENT' },
  // Whoever asked for it reads it: what is supplied goes to a person.
  supplement: { SUPPLEMENT: 'NEEDS_HUMAN' },
  endSupplement: { SUPPLEMENT: 'NEEDS_HUMAN' },
  queue: { APPROVED: 'WAITLIST' },
  serve: { WAITLIST: 'APPROVED' },
  giveNotice: { APPROVED: 'NOTICE' },
  object: { NOTICE: 'OBJECTED' },
  commit: { APPROVED: 'COMMITTED', NOTICE: 'COMMITTED' },
  pay: { COMMITTED: 'PAID' },
  confirm: { PAID: 'COMPLETED' },
  // Confirming early is no way around the audit.
  passAudit: { PAID: 'AUDIT_OK', COMPLETED: 'AUDIT_OK' },
  clawBack: { PAID: 'CLAWBACK', COMPLETED: 'CLAWBACK' },
  returnFunds: { CLAWBACK: 'RETURNED_FUNDS' },
  requestReconsideration: { REJECTED: 'RECONSIDER' },
  overturn: { RECONSIDER: 'APPROVED' },
  uphold: { RECONSIDER: 'REJECTED_FINAL' },
  withdraw: {
    PREFILLED: 'WITHDRAWN',
    VERIFIED: 'WITHDRAWN',
    NEEDS_HUMAN: 'WITHDRAWN',
    SUPPLEMENT: 'WITHDRAWN',
    OBJECTED: 'WITHDRAWN',
    WAITLIST: 'WITHDRAWN',
    NOTICE: 'WITHDRAWN',
    COMMITTED: 'WITHDRAWN',
    RECONSIDER: 'WITHDRAWN',
  },
};

export type ApplicationStep = Step<PolicyApplicationState, ApplicationEvent>;

export const walk = walkThrough(transitions);

/** In these an application does not stand in the way of another one for the same project. */
export const endedStates: readonly PolicyApplicationState[] = ['REJECTED_AUTO', 'REJECTED', 'REJECTED_FINAL', 'WITHDRAWN', 'RETURNED_FUNDS'];

/** On which account of the budget an application's money lies (POL-20); null: it has none. */
export const moneyHeldIn = (state: PolicyApplicationState): 'RESERVED' | 'COMMITTED' | 'PAID' | null => {
  if (state === 'NOTICE' || state === 'OBJECTED') return 'RESERVED';
  if (state === 'COMMITTED') return 'COMMITTED';
  return ['PAID', 'COMPLETED', 'AUDIT_OK', 'CLAWBACK'].includes(state) ? 'PAID' : null;
};
