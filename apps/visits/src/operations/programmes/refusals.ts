import type { Misfit } from '../../domain/programmes/programme-fit.ts';

/** Why an operation on a programme may not be carried out; each kind bears the name of its GraphQL type. */
export interface VisitProgrammeUnknown {
  readonly kind: 'VisitProgrammeUnknown';
  readonly visitProgrammeId: string;
}

export interface VisitProgrammeNotFillable {
  readonly kind: 'VisitProgrammeNotFillable';
  readonly stopCount: number;
  readonly remaining: number;
}

export interface VisitProgrammeStopUnfit {
  readonly kind: 'VisitProgrammeStopUnfit';
  readonly enterpriseId: string;
  readonly because: Misfit;
}
