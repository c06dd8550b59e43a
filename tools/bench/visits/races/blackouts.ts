import { representativeOf } from '../callers.ts';
import { addVerdicts, shortfall, type Race } from './race.ts';
import { attempt, countRows, DAYS, putFirm, putRequests } from './stage.ts';

const VISITS_A_DAY = 32;
const BLACKOUTS = 32;
const [DARK, OPEN] = DAYS;

/** VIS-21: the enterprise blacks a day out while visits get their date on it, and on the day after. */
export const blackouts: Race = {
  zh: '静默时段与到访日期',
  en: 'blackouts and dates',
  share: 0.15,
  takeAway: 'ALTER TABLE reception_span DROP CONSTRAINT reception_span_visit_outside_blackout',
  prepare: async (graph, round) => {
    const firm = await putFirm(graph, null);
    const enterprise = representativeOf(firm);
    const accept = (visitRequestId: string) => () => attempt(graph, enterprise, 'acceptVisit', { visitRequestId, window: 1 });
    const onDark = (await putRequests(graph, firm, { count: VISITS_A_DAY, day: DARK, state: 'PENDING_ENTERPRISE' })).map(accept);
    const onOpen = (await putRequests(graph, firm, { count: VISITS_A_DAY, day: OPEN, state: 'PENDING_ENTERPRISE' })).map(accept);
    const darken = Array.from({ length: BLACKOUTS }, () => () => attempt(graph, enterprise, 'setReceptionRules', { blackouts: [{ from: DARK, to: DARK }] }));
    // By turns the one or the other is a step ahead.
    const pairs = darken.map((blackout, index) => (round % 2 === 0 ? [onDark[index], blackout] : [blackout, onDark[index]]));
    return {
      attempts: [...pairs.flat(), ...onOpen] as (() => Promise<string>)[],
      judge: async () => {
        const dates = async (day: string): Promise<number> => countRows(graph, "visit_request WHERE enterprise_id = $1 AND state = 'SCHEDULED' AND (scheduled_starts_at AT TIME ZONE 'Asia/Shanghai')::date = $2", [firm, day]);
        const isDark = (await countRows(graph, 'reception_span WHERE enterprise_id = $1 AND is_blackout', [firm])) > 0;
        return addVerdicts([shortfall(isDark ? 0 : VISITS_A_DAY, await dates(DARK)), shortfall(VISITS_A_DAY, await dates(OPEN))]);
      },
    };
  },
};
