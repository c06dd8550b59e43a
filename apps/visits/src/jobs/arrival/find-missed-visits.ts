import { missVisit } from '../../operations/arrival/miss-visit.ts';
import { listBegunIds } from '../../persistence/arrival/begun-visits.ts';
import { sweepEachMinute } from '../sweep.ts';

/** Visits to which nobody came (§9.1). */
export const findMissedVisits = sweepEachMinute({ name: 'find-missed-visits', listDue: listBegunIds, act: missVisit, failure: 'a missed visit could not be decided' });
