import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { answerToApp, PERMISSION_DENIED, startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { visits } from '../../src/subgraph.ts';
import { bureau, bureauUnit, representative, settleOne, UNKNOWN_ID } from '../district.ts';
import { key } from '../forms.ts';
import { bookAndAsk } from '../journey.ts';
import { bookProgramme, stopAt, stopsAt } from '../programmes/programmes.ts';
import { mutate } from './calls.ts';
import { anotherNotice, arrive, bookAndSchedule, bookUnannounced } from './inspection-journey.ts';

let graph: TestSubgraph;
let names: Record<string, string>;

const emergency = async (firmId: string): Promise<string> => {
  const form = { idempotencyKey: key(), enterpriseId: firmId, reason: 'COURT_ORDER', documentNumber: '法1号', purpose: '协助执行', headcount: 2, startedAt: '2025-08-29T06:00:00.000Z', endedAt: '2025-08-29T08:00:00.000Z' };
  return (await mutate(graph.as(bureau), 'registerEmergencyVisit', form)).visitRequest.id as string;
};

beforeAll(async () => {
  graph = await startTestSubgraph(visits);
  const firm = await settleOne(graph);
  const [arrivedNotice, bookedNotice] = [anotherNotice(), anotherNotice()];
  const arrived = await bookAndSchedule(graph, firm.id, { noticeNumber: arrivedNotice });
  await arrive(graph, arrived, arrivedNotice);
  const report = { unitId: bureauUnit, occurredAt: '2025-08-29T07:30:00.000Z', visitors: '三人', purpose: '看看' };
  const { violation } = await mutate(graph.as(representative(firm.id)), 'reportUnbookedVisit', report);
  const programme = await bookProgramme(graph, stopsAt(firm.id));
  names = {
    firm: firm.id,
    unit: bureauUnit,
    nobody: UNKNOWN_ID,
    arrived,
    booked: await bookUnannounced(graph, firm.id, { noticeNumber: bookedNotice }),
    notice: bookedNotice,
    asked: await bookAndAsk(graph, bureau, firm.id),
    emergency: await emergency(firm.id),
    violation: violation.id,
    programme,
    stop: await stopAt(graph, programme, firm.id),
  };
  await graph.sql("INSERT INTO emergency_audit VALUES ($1, true, '属实', 'centre', now())", [await emergency(firm.id)]);
});
afterAll(() => graph.close());

const answer = (statement: string): Promise<string> => answerToApp(graph, statement, names);

const newViolation = (changes: Record<string, string>): string => {
  const row = { kind: "'NO_SHOW'", source: "'SYSTEM'", state: "'RECORDED'", visit_request_id: ':asked', decided_at: 'NULL', ...changes };
  return `INSERT INTO visit_violation (id, division_code, unit_id, enterprise_id, is_shown_to_enterprise, recorded_by, account, occurred_at, occurred_on, hearing_due_at, created_at, ${Object.keys(row).join(', ')})
    VALUES (gen_random_uuid(), '440704', :unit, :firm, true, 'someone', 'x', now(), now(), now(), now(), ${Object.values(row).join(', ')})`;
};
const arrivalOf = (visit: string, { first = "'A'", second = "'B'", arrivedAt = 'now()' } = {}): string =>
  `INSERT INTO inspection_arrival VALUES (${visit}, ${arrivedAt}, ${first}, ${second}, 'someone', now())`;
const registrationOf = (visit: string, reason = "'COURT_ORDER'"): string => `INSERT INTO emergency_registration VALUES (${visit}, ${reason}, 'x', now(), 'v', now())`;

describe('what the database itself refuses, whatever the program says', () => {
  it.each([
    ['inspection_notice_pkey', "INSERT INTO inspection_notice VALUES (:booked, :unit, 'another', NULL)", 'an inspection has one notice'],
    ['inspection_notice_used_once', 'INSERT INTO inspection_notice VALUES (:asked, :unit, :notice, NULL)', 'a notice orders one inspection'],
    ['inspection_notice_visit_request_id_fkey', "INSERT INTO inspection_notice VALUES (:nobody, :unit, 'another', NULL)", 'a notice belongs to a request'],
    ['inspection_notice_reason_check', "INSERT INTO inspection_notice VALUES (:asked, :unit, 'another', 'WHIM')", 'nobody is inspected on a whim'],
    ['inspection_arrival_pkey', arrivalOf(':arrived'), 'inspectors arrive once'],
    ['inspection_arrival_visit_request_id_fkey', arrivalOf(':asked'), 'nobody arrives without a notice'],
    ['inspection_arrival_two_officers', arrivalOf(':booked', { second: "'A'" }), 'two officers are two'],
    ['inspection_arrival_in_the_past', arrivalOf(':booked', { arrivedAt: "now() + interval '1 hour'" }), 'who is scanned in has arrived'],
    ['inspection_place_one_per_request', 'INSERT INTO inspection_place VALUES (:firm, :unit, 2026, 1, :booked)', 'an inspection counts once'],
    ['inspection_place_year_check', 'INSERT INTO inspection_place VALUES (:firm, :unit, 25, 1, :asked)', 'a year has four digits'],
    ['inspection_place_place_check', 'INSERT INTO inspection_place VALUES (:firm, :unit, 2026, 0, :asked)', 'places count from 1'],
    ['inspection_place_visit_request_id_fkey', 'INSERT INTO inspection_place VALUES (:firm, :unit, 2026, 1, :nobody)', 'a place belongs to a request'],
    ['emergency_registration_pkey', registrationOf(':emergency'), 'an emergency is registered once'],
    ['emergency_registration_visit_request_id_fkey', registrationOf(':nobody'), 'a registration belongs to a visit'],
    ['emergency_registration_reason_check', registrationOf(':asked', "'HURRY'"), 'being in a hurry is no emergency'],
    ['emergency_audit_visit_request_id_fkey', "INSERT INTO emergency_audit VALUES (:asked, true, 'x', 'y', now())", 'only an emergency is audited'],
    ['visit_violation_kind_check', newViolation({ kind: "'RUDENESS'" }), 'the kinds of violation are written down'],
    ['visit_violation_source_check', newViolation({ source: "'HEARSAY'" }), 'it is known from where'],
    ['visit_violation_state_check', newViolation({ state: "'FORGOTTEN'" }), 'the states are those of the rule'],
    ['visit_violation_decided', newViolation({ state: "'UPHELD'" }), 'a decision has a moment'],
    ['visit_violation_decided', newViolation({ decided_at: 'now()' }), 'and a moment has a decision'],
    ['visit_violation_visit_request_id_fkey', newViolation({ visit_request_id: ':nobody' }), 'the visit in question exists'],
    ['visit_programme_stop_count_check', "INSERT INTO visit_programme VALUES (gen_random_uuid(), '440704', :unit, 'x', '{}', NULL, 0, now(), 'v', now())", 'a programme has stops'],
    ['visit_request_programme_id_fkey', 'UPDATE visit_request SET programme_id = :nobody, version = version + 1 WHERE id = :asked', 'a stop belongs to a programme'],
    ['visit_request_once_in_programme', 'UPDATE visit_request SET programme_id = :programme, version = version + 1 WHERE id = :asked', 'an enterprise is a stop once'],
  ])('%s', async (guard, statement) => {
    expect(await answer(statement)).toBe(guard);
  });

  it('visit_violation_once_per_visit: a visit violates a rule once', async () => {
    expect(await answer(`${newViolation({})}; ${newViolation({})}`)).toBe('visit_violation_once_per_visit');
  });

  it.each([
    ['visit_violation_version_guard', "UPDATE visit_violation SET state = 'ANSWERED' WHERE id = :violation"],
    ['visit_programme_version_guard', 'UPDATE visit_programme SET stop_count = 9 WHERE id = :programme'],
  ])('%s: a write on the same version is stale', async (_guard, statement) => {
    expect(await answer(statement)).toBe('40001');
  });

  it.each([
    ['inspection_notice_append_only', ["UPDATE inspection_notice SET notice_number = 'x'", 'DELETE FROM inspection_notice']],
    ['inspection_arrival_append_only', ['UPDATE inspection_arrival SET arrived_at = now()', 'DELETE FROM inspection_arrival']],
    ['inspection_place_not_moved', ['UPDATE inspection_place SET year = 2026']],
    ['emergency_registration_append_only', ['UPDATE emergency_registration SET due_at = now()', 'DELETE FROM emergency_registration']],
    ['emergency_audit_append_only', ['UPDATE emergency_audit SET is_justified = true', 'DELETE FROM emergency_audit']],
    ['visit_violation_not_deleted', ['DELETE FROM visit_violation']],
    ['visit_programme_not_deleted', ['DELETE FROM visit_programme']],
  ])('%s: the running department has no right to it', async (_guard, statements) => {
    for (const statement of statements) expect(`${statement}: ${await answer(statement)}`).toBe(`${statement}: ${PERMISSION_DENIED}`);
  });
});

describe('the control: what these guards let through', () => {
  it.each([
    "INSERT INTO inspection_notice VALUES (:asked, :unit, 'another', NULL)",
    arrivalOf(':booked'),
    'INSERT INTO inspection_place VALUES (:firm, :unit, 2026, 1, :asked)',
    registrationOf(':asked'),
    "INSERT INTO emergency_audit VALUES (:emergency, true, 'x', 'y', now())",
    newViolation({}),
    "UPDATE visit_violation SET state = 'ANSWERED', version = version + 1 WHERE id = :violation",
    'UPDATE visit_programme SET version = version + 1 WHERE id = :programme',
    'UPDATE visit_request SET programme_id = NULL, version = version + 1 WHERE id = :stop',
  ])('%s', async (statement) => {
    expect(await answer(statement)).toBe('accepted');
  });
});
