import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { EnterpriseState } from '@qinqing/events';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { visits } from '../src/subgraph.ts';
import { mutate } from './calls.ts';
import { bureauUnit, centre, DIVISION, newEnterprise, representative, settle } from './district.ts';
import { goodForm, key, REPLY_DUE, STATUTORY } from './forms.ts';
import { countSlots } from './journey.ts';

const SESSIONS = 32;
/** 100 rounds for the record; `npm test` runs the same code at a fifth of that. */
const ROUNDS = Number(process.env.LAST_SLOT_ROUNDS ?? 20);
const FEW_ROUNDS = Math.ceil(ROUNDS / 5);

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(visits, { poolSize: SESSIONS });
  await Promise.all(Array.from({ length: SESSIONS }, () => graph.dataSource.query('SELECT pg_sleep(0.2)')));
});
afterAll(() => graph.close());

/** Requests that wait for the enterprise's answer, put there by SQL: what leads to that state is proved elsewhere. */
const putAsked = async (firm: EnterpriseState, count: number, form: Record<string, unknown> = {}): Promise<string[]> => {
  const { kind, purpose, windows, statutoryBasis = null } = goodForm(firm.id, form) as { kind: string; purpose: string; windows: { startsAt: string; endsAt: string }[]; statutoryBasis?: string | null };
  const rows: { id: string }[] = await graph.sql(
    `INSERT INTO visit_request (id, enterprise_id, division_code, unit_id, requested_by, kind, occasion, purpose, topics, asks, benefits, headcount, statutory_basis, state, due_at, asked_at, settings_version, created_at, updated_at)
     SELECT gen_random_uuid(), $1, '${DIVISION}', '${bureauUnit}', 'bureau', $2, 'RESEARCH', $3, '{}', '{}', '{}', 5, $4, 'PENDING_ENTERPRISE', $5, now(), 'default', now(), now()
     FROM generate_series(1, $6::int) RETURNING id`,
    [firm.id, kind, purpose, statutoryBasis, REPLY_DUE, count],
  );
  const ids = rows.map(({ id }) => id);
  for (const [index, window] of windows.entries()) {
    await graph.sql('INSERT INTO visit_window (visit_request_id, round, position, starts_at, ends_at) SELECT unnest($1::uuid[]), 1, $2, $3, $4', [ids, index + 1, window.startsAt, window.endsAt]);
  }
  return ids;
};

const accept = (firm: EnterpriseState, visitRequestId: string): Promise<any> => mutate(graph.as(representative(firm.id)), 'acceptVisit', { visitRequestId, window: 1 });
const winnersOf = (answers: readonly any[]): any[] => answers.filter(({ __typename }) => __typename === 'AcceptVisitSuccess');

/** One round: every session accepts another request of the same enterprise in the same instant. */
const race = async (limit: number): Promise<{ firm: EnterpriseState; answers: any[] }> => {
  const firm = newEnterprise({ isProtected: true });
  await settle(graph, [firm]);
  if (limit !== 1) await mutate(graph.as(representative(firm.id)), 'setVisitLimit', { perMonth: limit });
  const ids = await putAsked(firm, SESSIONS);
  return { firm, answers: await Promise.all(ids.map((id) => accept(firm, id))) };
};

describe(`the last place of a month, reached for by ${SESSIONS} database sessions at once (§10.1)`, () => {
  it('there are as many sessions as that', async () => {
    const sessions = new Set((await Promise.all(Array.from({ length: SESSIONS }, () => graph.dataSource.query('SELECT pg_backend_pid() AS pid, pg_sleep(0.05)')))).map(([row]) => row.pid));
    expect(sessions.size).toBe(SESSIONS);
  });

  it.each([
    [1, ROUNDS],
    [3, FEW_ROUNDS],
    [10, Math.ceil(FEW_ROUNDS / 2)],
  ])('with a limit of %d exactly that many win, in each of %d rounds, and every loser is told the facts', async (limit, rounds) => {
    for (let round = 1; round <= rounds; round += 1) {
      const { firm, answers } = await race(limit);
      expect(winnersOf(answers)).toHaveLength(limit);
      expect(answers.filter(({ __typename }) => __typename !== 'AcceptVisitSuccess')).toEqual(
        Array.from({ length: SESSIONS - limit }, () => expect.objectContaining({ __typename: 'VisitLimitReached', limit, usedThisMonth: limit, month: '2025-09', nextAllowedFrom: '2025-10-01' })),
      );
      expect(await graph.sql('SELECT place FROM visit_slot WHERE enterprise_id = $1 ORDER BY place', [firm.id])).toEqual(Array.from({ length: limit }, (_, index) => ({ place: index + 1 })));
      const scheduled = await graph.sql("SELECT id FROM visit_request WHERE enterprise_id = $1 AND state = 'SCHEDULED'", [firm.id]);
      expect(scheduled).toHaveLength(limit);
    }
  }, 240_000);

  it('without a limit all of them win, each with a place of its own', async () => {
    const firm = newEnterprise({ visitMode: 'EXPOSURE' });
    await settle(graph, [firm]);
    const ids = await putAsked(firm, SESSIONS);
    expect(winnersOf(await Promise.all(ids.map((id) => accept(firm, id))))).toHaveLength(SESSIONS);
    const places = await graph.sql('SELECT place FROM visit_slot WHERE enterprise_id = $1 ORDER BY place', [firm.id]);
    expect(places.map(({ place }) => place)).toEqual(Array.from({ length: SESSIONS }, (_, index) => index + 1));
  });

  it('VIS-15: inspections whose time passes meanwhile all take their place, and of the others at most the limit', async () => {
    for (let round = 1; round <= FEW_ROUNDS; round += 1) {
      const firm = newEnterprise({ isProtected: true });
      await settle(graph, [firm]);
      const statutory = await putAsked(firm, SESSIONS / 4, STATUTORY);
      const voluntary = await putAsked(firm, SESSIONS - statutory.length);
      const silent = statutory.map((visitRequestId) => graph.runJob('pass-visit-deadline', { visitRequestId }, { now: REPLY_DUE }));
      const [answers] = await Promise.all([Promise.all(voluntary.map((id) => accept(firm, id))), ...silent]);
      const winners = winnersOf(answers).length;
      expect(winners).toBeLessThanOrEqual(1);
      expect(await countSlots(graph, firm.id)).toBe(statutory.length + winners);
      expect(await graph.sql("SELECT id FROM visit_request WHERE id = ANY($1) AND state = 'SCHEDULED'", [statutory])).toHaveLength(statutory.length);
      for (const loser of answers.filter(({ __typename }: any) => __typename !== 'AcceptVisitSuccess')) {
        expect(loser).toMatchObject({ __typename: 'VisitLimitReached', limit: 1, nextAllowedFrom: '2025-10-01' });
        expect(loser.usedThisMonth).toBeGreaterThanOrEqual(1);
      }
    }
  }, 240_000);

  it('places that are given back while others reach for them are never held twice', async () => {
    const firm = newEnterprise();
    await settle(graph, [firm]);
    await mutate(graph.as(representative(firm.id)), 'setVisitLimit', { perMonth: 3 });
    const first = await putAsked(firm, 3);
    await Promise.all(first.map((id) => accept(firm, id)));
    const others = await putAsked(firm, SESSIONS - 3);
    const cancelling = first.map((visitRequestId) => mutate(graph.as(centre), 'cancelVisit', { visitRequestId, reason: '改期' }));
    const [answers] = await Promise.all([Promise.all(others.map((id) => accept(firm, id))), ...cancelling]);
    const winners = winnersOf(answers);
    expect(winners.length).toBeLessThanOrEqual(3);
    expect(await countSlots(graph, firm.id)).toBe(winners.length);
    for (const { limit, usedThisMonth, nextAllowedFrom } of answers.filter(({ __typename }: any) => __typename === 'VisitLimitReached')) expect([limit, usedThisMonth, nextAllowedFrom]).toEqual([3, 3, '2025-10-01']);
  });

  it('VIS-08: thirty-two words on the limit at once leave one of them, and each is answered with its own', async () => {
    const firm = newEnterprise();
    await settle(graph, [firm]);
    const answers = await Promise.all(Array.from({ length: SESSIONS }, (_, index) => mutate(graph.as(representative(firm.id)), 'setVisitLimit', { perMonth: index % 11, idempotencyKey: key() }, 'perMonth')));
    expect(answers.map(({ perMonth }) => perMonth)).toEqual(Array.from({ length: SESSIONS }, (_, index) => index % 11));
    const rows = await graph.sql('SELECT per_month FROM visit_limit WHERE enterprise_id = $1', [firm.id]);
    expect(rows).toHaveLength(1);
    expect(rows[0].per_month).toBeLessThanOrEqual(10);
  });

  it('a limit that is set while sessions reach for the place is kept by all that come after it', async () => {
    const firm = newEnterprise({ isProtected: true });
    await settle(graph, [firm]);
    const ids = await putAsked(firm, SESSIONS);
    const [, ...answers] = await Promise.all([mutate(graph.as(representative(firm.id)), 'setVisitLimit', { perMonth: 2 }), ...ids.slice(1).map((id) => accept(firm, id))]);
    expect([1, 2]).toContain(winnersOf(answers).length);
    expect(await countSlots(graph, firm.id)).toBe(winnersOf(answers).length);
    for (const loser of answers.filter(({ __typename }: any) => __typename === 'VisitLimitReached')) expect(loser.usedThisMonth).toBe(loser.limit);
    expect(await accept(firm, ids[0] as string)).toMatchObject(winnersOf(answers).length === 2 ? { __typename: 'VisitLimitReached', limit: 2 } : { __typename: 'AcceptVisitSuccess' });
  });
});
