import type { VisitState } from '../visit-state.ts';

/** Two visits at the same time that are no merged visit (时间冲突, VIS-18): at one enterprise, or of one unit. */
export interface VisitConflict {
  readonly visitRequestId: string;
  readonly otherId: string;
  readonly otherDivisionCode: string;
  readonly isSameEnterprise: boolean;
  readonly isSameUnit: boolean;
}

/** What is still to come, or goes on: what is over is in nobody's way. */
export const inTheWay: readonly VisitState[] = ['SCHEDULED', 'READY', 'IN_PROGRESS'];
