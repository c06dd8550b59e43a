import type { ActionRule } from '../visit-actions.ts';

/** What the way of a request knows beyond asking and answering: correction (§0.1), terms (VIS-07), override (VIS-06). */
export type StandingAction = 'RETURN_FORM' | 'CORRECT_FORM' | 'PROPOSE_TERMS' | 'AGREE_TO_TERMS' | 'DECLINE_TERMS' | 'PROPOSE_OVERRIDE' | 'SIGN_OVERRIDE';

export const standingActionRules: Readonly<Record<StandingAction, ActionRule>> = {
  RETURN_FORM: { parties: ['CENTRE'], event: 'returnForm' },
  CORRECT_FORM: { parties: ['UNIT'], event: 'correctForm' },
  PROPOSE_TERMS: { parties: ['ENTERPRISE'], event: 'proposeTerms' },
  AGREE_TO_TERMS: { parties: ['UNIT'], event: 'agreeToTerms' },
  DECLINE_TERMS: { parties: ['UNIT'], event: 'declineTerms' },
  PROPOSE_OVERRIDE: { parties: ['CENTRE', 'OFFICE'], event: 'override' },
  SIGN_OVERRIDE: { parties: ['CENTRE', 'OFFICE'], event: 'override' },
};
