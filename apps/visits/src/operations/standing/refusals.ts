import type { FormProblem } from '../../domain/visit-form.ts';

export interface VisitTermsRejected {
  readonly kind: 'VisitTermsRejected';
  readonly problems: readonly FormProblem[];
}

export interface StandingInstructionRejected {
  readonly kind: 'StandingInstructionRejected';
  readonly minimum: number;
  readonly maximum: number;
}

export interface StandingInstructionUnknown {
  readonly kind: 'StandingInstructionUnknown';
}

export interface VisitOverrideImpossible {
  readonly kind: 'VisitOverrideImpossible';
  readonly visitRequestId: string;
}
