import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { EntityManager } from '@qinqing/database';
import { meanwhile, startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { replacePasses } from '../../src/persistence/arrival/entry-passes.ts';
import { lockVisit } from '../../src/persistence/arrival/rosters.ts';
import { findVisitRequest } from '../../src/persistence/visit-requests.ts';
import { visits } from '../../src/subgraph.ts';
import { mutate } from '../calls.ts';
import { bureau, bureauUnit, centre, DIVISION, newWillingFirm, representative, settle } from '../district.ts';
import { listSteps, read } from '../journey.ts';
import { checkIn, END, endVisit, newVisitor, prepareVisit, scheduleVisit, sign, START, submitRoster, verify } from './visitors.ts';

const SESSIONS = 32;
/** The last of a gate's codes is scanned a thousand times in `npm test`; more for the record. */
const SCANS = Number(process.env.PASS_SCANS ?? 1000);
const ROUNDS = Number(process.env.BLACKOUT_ROUNDS ?? 5);

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(visits, { poolSize: SESSIONS });
  await Promise.all(Array.from({ length: SESSIONS }, () => graph.dataSource.query('SELECT pg_sleep(0.2)')));
});
afterAll(() => graph.close());

/** Every session does one call after the other, so that all of them are at work until the last call. */
const inLanes = async <Answer>(count: number, call: () => Promise<Answer>): Promise<Answer[]> => {
  const answers: Answer[] = [];
  let left = count;
  const lane = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      answers.push(await call());
    }
  };
  await Promise.all(Array.from({ length: SESSIONS }, lane));
  return answers;
};

const succeeded = (answers: readonly any[]): any[] => answers.filter(({ __typename }) => String(__typename).endsWith('Success'));

describe(`at the gate, with ${SESSIONS} database sessions at once (VIS-19)`, () => {
  it(`one code that is scanned ${SCANS} times opens it once, and every other scan is told so`, async () => {
    const visit = await prepareVisit(graph);
    // The visit has begun with somebody else: nothing but the code itself stands between the scans.
    await checkIn(graph, visit, [visit.passes[1] as string]);
    const answers = await inLanes(SCANS, () => checkIn(graph, visit, [visit.passes[0] as string]));
    expect(succeeded(answers)).toHaveLength(1);
    const losers = answers.filter(({ __typename }) => __typename === 'VisitPassesRejected');
    expect(losers).toHaveLength(SCANS - 1);
    for (const { problems } of losers) expect(problems).toMatchObject([{ index: 0, code: 'USED' }]);
    expect(await graph.sql('SELECT 1 FROM visit_entry e JOIN visit_pass p ON p.id = e.pass_id WHERE p.member_id = $1', [visit.memberIds[0]])).toHaveLength(1);
  }, 120_000);

  it('a group that comes through many gates at once begins one visit, and each of them is in', async () => {
    const members = Array.from({ length: 15 }, (_, index) => newVisitor({ name: `来访${index}` }));
    const visit = await prepareVisit(graph, members, { form: { headcount: 15 } });
    const answers = await Promise.all(visit.passes.map((pass) => checkIn(graph, visit, [pass])));
    expect(succeeded(answers)).toHaveLength(15);
    expect((await listSteps(graph, visit.id)).filter((step) => step.includes(' checkIn '))).toHaveLength(1);
  }, 60_000);

  it('a visit that is missed in the moment in which its first visitor comes either began or was missed', async () => {
    for (let round = 1; round <= ROUNDS; round += 1) {
      const visit = await prepareVisit(graph);
      const now = new Date(START.getTime() + 120 * 60_000);
      const [answer] = await Promise.all([checkIn(graph, visit, visit.passes, now), graph.runJob('find-missed-visits', {}, { now })]);
      const { state } = await read(graph, centre, visit.id);
      expect(state).toBe(answer.__typename === 'CheckInVisitSuccess' ? 'IN_PROGRESS' : 'NO_SHOW');
      expect(await graph.sql('SELECT 1 FROM visit_violation WHERE visit_request_id = $1', [visit.id])).toHaveLength(state === 'NO_SHOW' ? 1 : 0);
    }
  }, 60_000);
});

describe('what comes together from several hands', () => {
  it('who is let in while new codes are issued holds no second code (VIS-19)', async () => {
    const visit = await prepareVisit(graph);
    const [first = '', second = ''] = visit.passes;
    await checkIn(graph, visit, [second]);
    const hold = async (manager: EntityManager): Promise<void> => lockVisit(manager, (await findVisitRequest(manager, visit.id))!);
    const issueAnew = (manager: EntityManager): Promise<void> =>
      replacePasses(manager, [{ id: randomUUID(), memberId: visit.memberIds[0]!, tokenHash: 'another' }], { validOn: '2025-09-10', by: 'bureau', now: START });
    expect(await meanwhile(graph, hold, () => checkIn(graph, visit, [first]), issueAnew)).toMatchObject({ __typename: 'VisitPassesRejected', problems: [{ code: 'VOID' }] });
  });

  it('the last verifications and pledges, given at the same moment, make the visit ready', async () => {
    for (let round = 1; round <= ROUNDS; round += 1) {
      const { id } = await scheduleVisit(graph);
      const roster = await submitRoster(graph, id, Array.from({ length: 4 }, () => newVisitor()));
      await Promise.all(roster.flatMap((member) => [verify(graph, id, member.id), sign(graph, id, member.id)]));
      expect(await read(graph, bureau, id)).toEqual({ state: 'READY' });
      expect((await listSteps(graph, id)).filter((step) => step.includes('verifyRoster'))).toHaveLength(1);
    }
  }, 60_000);

  it('the feedback of both sides, given at the same moment, is the end of the feedback', async () => {
    for (let round = 1; round <= ROUNDS; round += 1) {
      const { id, gate } = await endVisit(graph);
      const speak = (by: object, word: object): Promise<any> => mutate(graph.as(by, { now: END }), 'giveVisitFeedback', { visitRequestId: id, ...word });
      await Promise.all([speak(gate, { rating: 5 }), speak(bureau, { words: '已记录' })]);
      expect(await read(graph, centre, id)).toEqual({ state: 'FEEDBACK_DONE' });
    }
  }, 60_000);

  it('rosters that are handed in at once leave one of them, never more than were approved', async () => {
    const { id } = await scheduleVisit(graph, { form: { headcount: 3 } });
    const rosters = Array.from({ length: 8 }, () => [newVisitor(), newVisitor(), newVisitor()]);
    const answers = await Promise.all(rosters.map((members) => mutate(graph.as(bureau), 'submitVisitRoster', { visitRequestId: id, members })));
    expect(succeeded(answers)).toHaveLength(8);
    expect(await graph.sql('SELECT seat FROM visit_member WHERE visit_request_id = $1 AND left_at IS NULL ORDER BY seat', [id])).toEqual([{ seat: 1 }, { seat: 2 }, { seat: 3 }]);
  }, 60_000);
});

describe('blackouts and dates (VIS-21)', () => {
  const DAY = { from: '2025-09-10', to: '2025-09-10' };

  /** Requests that wait for the answer of an enterprise without a limit, put there by SQL. */
  const putAsked = async (enterpriseId: string, count: number): Promise<string[]> => {
    const rows: { id: string }[] = await graph.sql(
      `INSERT INTO visit_request (id, enterprise_id, division_code, unit_id, requested_by, kind, occasion, purpose, topics, asks, benefits, headcount, state, asked_at, settings_version, created_at, updated_at)
       SELECT gen_random_uuid(), $1, '${DIVISION}', '${bureauUnit}', 'bureau', 'TOUR', 'RESEARCH', '参观', '{}', '{}', '{}', 5, 'PENDING_ENTERPRISE', now(), 'default', now(), now() FROM generate_series(1, $2::int) RETURNING id`,
      [enterpriseId, count],
    );
    const ids = rows.map(({ id }) => id);
    await graph.sql('INSERT INTO visit_window (visit_request_id, round, position, starts_at, ends_at) SELECT unnest($1::uuid[]), 1, 1, $2, $3', [ids, START, END]);
    return ids;
  };

  it('a day never becomes both: agreed on and blacked out, however many reach for it', async () => {
    const seen = { visits: 0, blackouts: 0 };
    for (let round = 1; round <= ROUNDS * 2; round += 1) {
      const firm = newWillingFirm();
      await settle(graph, [firm]);
      const ids = await putAsked(firm.id, SESSIONS / 2);
      const as = graph.as(representative(firm.id));
      const acceptances = ids.map((visitRequestId) => mutate(as, 'acceptVisit', { visitRequestId, window: 1 }, '__typename'));
      const blackouts = Array.from({ length: SESSIONS / 2 }, () => mutate(as, 'setReceptionRules', { blackouts: [DAY] }));
      const answers = await Promise.all(round % 2 === 0 ? [...acceptances, ...blackouts] : [...blackouts, ...acceptances]);
      const scheduled = await graph.sql("SELECT id FROM visit_request WHERE enterprise_id = $1 AND state = 'SCHEDULED'", [firm.id]);
      const dark = await graph.sql('SELECT 1 FROM reception_span WHERE enterprise_id = $1 AND is_blackout', [firm.id]);
      expect([scheduled.length > 0, dark.length > 0].filter(Boolean)).toHaveLength(1);
      expect(answers.filter(({ __typename }) => __typename === 'AcceptVisitSuccess')).toHaveLength(scheduled.length);
      expect(answers.filter(({ __typename }) => __typename === 'VisitBlackedOut')).toHaveLength(dark.length > 0 ? ids.length : 0);
      seen.visits += scheduled.length;
      seen.blackouts += dark.length;
    }
    // The control: both outcomes come about, so that both could have met.
    expect(seen.visits + seen.blackouts).toBeGreaterThanOrEqual(ROUNDS * 2);
  }, 120_000);
});
