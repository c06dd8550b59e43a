import { representativeOf } from '../callers.ts';
import { SESSIONS, addVerdicts, shortfall, type Race } from './race.ts';
import { attempt, countRows, DAYS, putFirm, putRequests } from './stage.ts';

const LIMITS = [1, 3, 1, 10];
const REQUESTS = SESSIONS * 3;

/** §10.1: all sessions accept requests of one enterprise in the same moment. */
export const lastSlot: Race = {
  zh: '当月最后名额',
  en: 'last place of a month',
  share: 0.6,
  takeAway: 'ALTER TABLE visit_slot DROP CONSTRAINT visit_slot_one_per_place',
  prepare: async (graph, round) => {
    const limit = LIMITS[round % LIMITS.length] as number;
    const firm = await putFirm(graph, limit);
    const ids = await putRequests(graph, firm, { count: REQUESTS, day: DAYS[0], state: 'PENDING_ENTERPRISE' });
    return {
      attempts: ids.map((visitRequestId) => () => attempt(graph, representativeOf(firm), 'acceptVisit', { visitRequestId, window: 1 })),
      judge: async (answers) => {
        const slots = await countRows(graph, 'visit_slot WHERE enterprise_id = $1', [firm]);
        const scheduled = await countRows(graph, "visit_request WHERE enterprise_id = $1 AND state = 'SCHEDULED'", [firm]);
        const told = answers.filter((answer) => answer === 'AcceptVisitSuccess').length;
        return addVerdicts([shortfall(limit, slots), shortfall(slots, scheduled), shortfall(slots, told)]);
      },
    };
  },
};
