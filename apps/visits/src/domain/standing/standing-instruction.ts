import { isStatutory, type VisitRequest } from '../visit-request.ts';
import type { VisitKind } from '../visit-kind.ts';

/** What the centre refuses in the name of an enterprise (常设指示, VIS-41), as the enterprise has set it. */
export interface StandingInstruction {
  readonly enterpriseId: string;
  /** 1 for the first word; each later one replaces those before. */
  readonly version: number;
  /** Requests below this necessity score are refused, 0 … 100; null: none for their score. */
  readonly autoRefuseBelow: number | null;
  readonly neverAccept: readonly VisitKind[];
  /** The enterprise wants to be asked again about everything. */
  readonly isWithdrawn: boolean;
  readonly setBy: string;
  readonly setAt: Date;
}

/** Whether an instruction answers the request in the enterprise's place. A statutory inspection is nobody's to refuse (VIS-15); what was not scored has no score. */
export const isRefusedUnder = (instruction: StandingInstruction | null, request: Pick<VisitRequest, 'kind' | 'statutoryBasis' | 'necessity'>): boolean => {
  if (instruction === null || instruction.isWithdrawn || isStatutory(request)) return false;
  if (instruction.neverAccept.includes(request.kind)) return true;
  const score = request.necessity?.score ?? null;
  return score !== null && instruction.autoRefuseBelow !== null && score < instruction.autoRefuseBelow;
};
