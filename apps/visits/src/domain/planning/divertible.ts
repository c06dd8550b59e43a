import type { VisitRequest } from '../visit-request.ts';
import type { VisitKind } from '../visit-kind.ts';

/** Visits that look for an example, not for this one enterprise (VIS-23). Nobody is inspected or supervised in another's place. */
const divertibleKinds: ReadonlySet<VisitKind> = new Set(['RESEARCH', 'TOUR', 'STUDY_TOUR', 'DELEGATION', 'THEMED_ACTIVITY', 'SESSION']);

/** Whether another enterprise can be offered: not to who comes for this enterprise's own open appeal. */
export const isDivertible = ({ kind, relatedIssue }: Pick<VisitRequest, 'kind' | 'relatedIssue'>): boolean => divertibleKinds.has(kind) && relatedIssue === null;
