import { isRefusedUnder, type StandingInstruction } from '../standing/standing-instruction.ts';
import { isStatutory, type VisitRequest } from '../visit-request.ts';

/**
 * Whether an enterprise's standing instruction answers a merged visit in its place (VIS-41). A kind that it never accepts comes in no company; for
 * the score, a merged visit is as necessary as the most necessary of its members. Statutory inspections are nobody's to refuse (VIS-15).
 */
export const isBundleRefusedUnder = (instruction: StandingInstruction | null, requests: readonly Pick<VisitRequest, 'kind' | 'statutoryBasis' | 'necessity'>[]): boolean => {
  if (instruction === null || instruction.isWithdrawn) return false;
  return requests.some((request) => !isStatutory(request) && instruction.neverAccept.includes(request.kind)) || requests.every((request) => isRefusedUnder(instruction, request));
};
