import { randomUUID } from 'node:crypto';
import { official } from '@qinqing/testing/register-events.ts';
import { NOW } from '../data/district.ts';
import { addVerdicts, shortfall, type Race } from './race.ts';
import { attempt, countRows, DAYS, putFirm, putRequests, RACE_UNIT } from './stage.ts';

const HEADCOUNT = 5;
const ATTEMPTS_PER_SEAT = 8;

let people = 0;

/** VIS-19: many replace the same visitors at once; each seat changes hands once, and the group stays as large as approved. */
export const substitutions: Race = {
  zh: '同时替换来访人员',
  en: 'visitors substituted at once',
  share: 0.05,
  // Those who change one roster follow one another by a lock; the seat's unique index stands behind it.
  takeAway: null,
  prepare: async (graph) => {
    const firm = await putFirm(graph, null);
    const [visitRequestId] = await putRequests(graph, firm, { count: 1, day: DAYS[0], state: 'SCHEDULED', headcount: HEADCOUNT });
    const rows: { id: string }[] = await graph.sql(
      `INSERT INTO visit_member (id, visit_request_id, seat, name, unit_name, title, id_type, id_last_four, id_hash, person_key, phone, state, added_at)
       SELECT gen_random_uuid(), $1, seat, '李明', '工信局', '科长', 'PASSPORT', '0000', gen_random_uuid()::text, gen_random_uuid()::text, '13800138000', 'UNVERIFIED', $2 FROM generate_series(1, ${HEADCOUNT}) AS seat RETURNING id`,
      [visitRequestId, NOW],
    );
    const unit = official('bureau', ['REQUESTING_UNIT'], { unitId: RACE_UNIT });
    const replace = (memberId: string) => () => attempt(graph, unit, 'substituteVisitor', { visitRequestId, memberId, substitute: newVisitor() });
    return {
      attempts: Array.from({ length: ATTEMPTS_PER_SEAT }, () => rows.map(({ id }) => replace(id))).flat(),
      judge: async (answers) => {
        const seats = await countRows(graph, 'visit_member WHERE visit_request_id = $1 AND left_at IS NULL', [visitRequestId]);
        const told = answers.filter((answer) => answer === 'SubstituteVisitorSuccess').length;
        return addVerdicts([shortfall(HEADCOUNT, seats), shortfall(HEADCOUNT, told)]);
      },
    };
  },
};

const newVisitor = (): Record<string, unknown> => {
  people += 1;
  return { name: '王芳', unitName: '工信局', title: '科员', idType: 'PASSPORT', idNumber: `E${String(people).padStart(8, '0')}`, phone: '13800138000', account: `visitor-${randomUUID()}` };
};
