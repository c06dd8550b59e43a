import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '@qinqing/caller';
import { policyReachChanged, serviceFiguresChanged, type NewEvent } from '@qinqing/events';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import fc from 'fast-check';
import { burdenOf } from '../../src/domain/protection/burden.ts';
import type { VisitKind } from '../../src/domain/visit-kind.ts';
import { visitSettings } from '../../src/settings.ts';
import { visits } from '../../src/subgraph.ts';
import { bureau, centre, DIVISION, foreignCentre, liaison, marketUnit, newEnterprise, newWillingFirm, office, representative, settle, settleOne } from '../district.ts';
import { mutate as inspect } from '../inspections/calls.ts';
import { plantVisits, protect, type PlantedVisit } from './list.ts';

let graph: TestSubgraph;
const LATER = new Date('2025-12-01T02:00:00Z');
const everybody: Partial<Caller> = { subject: 'public', roles: ['PUBLIC'] };

/** Receptions a month before: 7.2 on average, as the pilot's were. */
const BASELINES = [6, 6.6, 7, 7, 7, 7, 7, 7, 7.4, 7.6, 7.8, 8, 8.2];
const pilots = BASELINES.map(() => newEnterprise({ sizeClass: 'LARGE' }));
const MONTHS = ['2025-05', '2025-06', '2025-07', '2025-08'];
/** The pilot that says 「今年8月,我们只有1次行政接待」. */
const named = pilots[3] as (typeof pilots)[number];

const figuresEvent = (contract: unknown, month: string, data: object): NewEvent<never> =>
  ({ contract, subject: `${DIVISION}:${month}`, stateVersion: 20_000, divisionCode: DIVISION, occurredAt: LATER, data: { divisionCode: DIVISION, month, ...data } }) as unknown as NewEvent<never>;

beforeAll(async () => {
  graph = await startTestSubgraph(visits);
  await settle(graph, pilots);
  for (const [index, firm] of pilots.entries()) await protect(graph, firm, { since: '2025-05-01', recordedBaseline: BASELINES[index] ?? 0 });
  // 39 receptions, at most one a month and enterprise: three months each; the named one in August among them.
  const received = pilots.flatMap(({ id }, index) => MONTHS.filter((_, month) => month !== index % 3).map((month): PlantedVisit => ({ enterpriseId: id, day: `${month}-14`, results: index % 2 })));
  const refused = Array.from({ length: 18 }, (_, index): PlantedVisit => ({ enterpriseId: pilots[index % 10]?.id ?? '', day: null, askedOn: `${MONTHS[index % 4]}-20`, ...(index % 2 === 0 ? {} : { unitId: marketUnit }) }));
  await plantVisits(graph, [...received, ...refused]);
  // What is no reception of the pilot: a supplier's visit, an invited service, one that was called off, a visit of next month.
  await plantVisits(graph, [
    { enterpriseId: named.id, day: '2025-08-05', askedOn: null, kind: 'SUPPLIER_VISIT', minutes: 0 },
    { enterpriseId: named.id, day: '2025-08-06', askedOn: null, kind: 'SERVICE', isInvited: true },
    { enterpriseId: named.id, day: null, askedOn: '2025-08-07', state: 'CANCELLED' },
    { enterpriseId: named.id, day: '2025-09-01', askedOn: null },
  ]);
  await graph.applyEvents(MONTHS.flatMap((month) => [
    figuresEvent(serviceFiguresChanged, month, { due: 100, onTime: 95, rated: 50, satisfied: 45 }),
    figuresEvent(policyReachChanged, month, { openProjects: 10, reachedProjects: 8 }),
  ]));
}, 60_000);
afterAll(() => graph.close());

const query = `query ($division: String!, $month: String!, $months: Int!) { visitMetrics(divisionCode: $division, month: $month, months: $months) {
  divisionCode firstMonth lastMonth settingsVersion metrics { id label value isWithheld unit formula(locale: EN) source numerator denominator }
  quietAndPresence { quiet presence punctuality satisfaction policyReach isWithheld explanation } } }`;
const read = async (by: Partial<Caller>, { division = DIVISION, month = '2025-08', months = 4, now = LATER } = {}): Promise<any> => {
  const { data, errors } = await graph.as(by, { now }).run(query, { division, month, months });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data?.visitMetrics;
};
const valueOf = (answer: any, id: string): any => answer.metrics.find((metric: any) => metric.id === id);

describe('the published figures of the pilot, on planted data', () => {
  it.each([
    ['BOOKED', 39, 39, null],
    ['REFUSED', 18, 18, null],
    ['REFUSED_TO_BOOKED', 18 / 39, 18, 39],
    ['REFUSED_OF_ANSWERED', 18 / 57, 18, 57],
    ['PROTECTED_ENTERPRISES', 13, 13, null],
    ['MONTHLY_RECEPTION_RATE', 0.75, 39, 52],
  ])('N01: %s is %d', async (id, value, numerator, denominator) => {
    expect(valueOf(await read(centre), id)).toMatchObject({ value: expect.closeTo(value, 9), numerator, denominator, isWithheld: false });
  });

  it('N02: receptions of the named pilot fell by five to eight a month, with one in August', async () => {
    const { data } = await graph.as(representative(named.id)).run(
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Enterprise { protectionEntry { baselineReceptions receptions(month: "2025-08") reduction(month: "2025-08") } } } }',
      { r: [{ __typename: 'Enterprise', id: named.id }] },
    );
    expect(data?._entities[0].protectionEntry).toEqual({ baselineReceptions: 7, receptions: 1, reduction: 6 });
    expect(valueOf(await read(centre), 'RECEPTION_REDUCTION').value).toBeCloseTo(7.2 - 0.75, 9);
    for (const { id } of pilots) expect((await graph.sql('SELECT baseline_receptions FROM protection_entry WHERE enterprise_id = $1', [id]))[0].baseline_receptions).toBeGreaterThanOrEqual(6);
  });

  it('VIS-43: both indices, from burden against its baseline and from the figures of appeals and policies', async () => {
    const { quietAndPresence } = await read(centre);
    // 39 receptions of two hours with two assumed hosts; before: 7.2 a month of six.
    const expected = 100 * (1 - (39 * 4) / (7.2 * 6 * 52));
    expect(quietAndPresence).toMatchObject({ quiet: expect.closeTo(expected, 6), presence: expect.closeTo(68.4, 9), punctuality: 0.95, satisfaction: 0.9, policyReach: 0.8, isWithheld: false });
    expect(quietAndPresence.explanation).toBe('宁静93.1，在场68.4：无事不扰还须无处不在，请先补服务。');
  });

  it('VIS-43: without one of the facts neither index is told, and it is said why', async () => {
    expect((await read(centre, { month: '2025-09', months: 1 })).quietAndPresence).toMatchObject({ quiet: null, presence: null, explanation: expect.stringContaining('期间没有到期诉求的数据') });
  });

  it('VIS-39: visits without a result among those that were reported', async () => {
    expect(valueOf(await read(centre), 'EMPTY_VISITS')).toMatchObject({ numerator: 21, denominator: 39 });
  });

  it('each has its formula, source, label and unit', async () => {
    const { metrics } = await read(centre);
    expect(metrics).toHaveLength(16);
    for (const metric of metrics) for (const field of ['label', 'unit', 'formula', 'source']) expect(metric[field]).toMatch(/\S/);
  });
});

describe('exposure and load', () => {
  it('VIS-23: the Gini coefficient is that of all willing enterprises, those that nobody visits included', async () => {
    const division = '440704100';
    const willing = Array.from({ length: 4 }, () => newWillingFirm({ divisionCode: division }));
    await settle(graph, [...willing, newEnterprise({ divisionCode: division })]);
    await plantVisits(graph, Array.from({ length: 3 }, () => ({ enterpriseId: willing[0]?.id ?? '', day: '2025-03-03', divisionCode: division })));
    const answer = await read(centre, { division, month: '2025-03', months: 1 });
    expect(valueOf(answer, 'EXPOSURE_GINI')).toMatchObject({ value: 0.75, denominator: 4 });
    expect(valueOf(answer, 'SMALL_AND_MICRO_SHARE')).toMatchObject({ value: 1, numerator: 3, denominator: 3 });
  });

  it('VIS-03: the burden of an enterprise is what the rule says, whatever visits it had', async () => {
    const settings = { burdenWeights: visitSettings.burdenWeights.default, assumedHosts: visitSettings.assumedHosts.default };
    const kinds = Object.keys(settings.burdenWeights) as VisitKind[];
    const visit = fc.record({ kind: fc.constantFrom(...kinds), minutes: fc.integer({ min: 15, max: 480 }), hosts: fc.option(fc.integer({ min: 1, max: 12 })) });
    const receptions = fc.array(fc.array(visit, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(receptions, async (given) => {
        const firm = newEnterprise();
        await settle(graph, [firm]);
        await plantVisits(graph, given.flatMap((members) => {
          const bundleId = members.length > 1 ? randomUUID() : null;
          return members.map((member) => ({ enterpriseId: firm.id, day: '2024-03-04', bundleId, ...member }));
        }));
        const { data } = await graph.as(centre).run('query ($r: [_Any!]!) { _entities(representations: $r) { ... on Enterprise { receptionBurden(month: "2024-03") { month burden } } } }', { r: [{ __typename: 'Enterprise', id: firm.id }] });
        expect(data?._entities[0].receptionBurden).toEqual({ month: '2024-03', burden: expect.closeTo(given.reduce((sum, members) => sum + burdenOf(members, settings), 0), 6) });
      }),
      { numRuns: 15 },
    );
  });
});

describe('nobody but the centre can tell a refusal from a figure (VIS-08, §0.1)', () => {
  const readers: readonly (readonly [string, Partial<Caller>])[] = [['a unit', bureau], ['the government office', office], ['the liaison', liaison], ['an enterprise', representative(named.id)], ['another district’s centre', foreignCentre], ['everybody', everybody]];
  const questions = [{}, { months: 1 }, { month: '2025-06', months: 3 }, { month: '2025-05', months: 1, division: '440704001' }, { month: '2025-12', months: 12 }, { division: '440700' }];
  const answersOf = async (by: Partial<Caller>): Promise<string> => JSON.stringify(await Promise.all(questions.map((question) => read(by, question))));

  it.each(readers)('%s reads the same, byte by byte, whether the pilots refused or not', async (_who, by) => {
    const refused = await answersOf(by);
    const centreBefore = await answersOf(centre);
    await graph.sql(`UPDATE visit_request SET state = 'CANCELLED', version = version + 1 WHERE state = 'REFUSED'`);
    try {
      expect(await answersOf(by)).toBe(refused);
      expect(await answersOf(centre)).not.toBe(centreBefore);
    } finally {
      await graph.sql(`UPDATE visit_request SET state = 'REFUSED', version = version + 1 WHERE state = 'CANCELLED' AND enterprise_id <> $1`, [named.id]);
      await graph.sql(`UPDATE visit_request SET state = 'REFUSED', version = version + 1 WHERE state = 'CANCELLED' AND enterprise_id = $1 AND asked_at <> '2025-08-07T02:00:00Z'`, [named.id]);
    }
  });

  it('a past quarter of a district is published, without what few stand behind', async () => {
    const { metrics, quietAndPresence } = await read(everybody, { month: '2025-06', months: 3 });
    const shown = metrics.filter(({ isWithheld }: any) => !isWithheld).map(({ id }: any) => id);
    expect(shown).toContain('MONTHLY_RECEPTION_RATE');
    // Two units asked: each of them could count its own.
    expect(shown).not.toContain('REFUSED');
    expect(quietAndPresence.isWithheld).toBe(false);
  });

  it('refusals are published when enough enterprises and units stand on either side', async () => {
    const firms = Array.from({ length: 10 }, () => newEnterprise());
    await settle(graph, firms);
    await plantVisits(graph, firms.map(({ id }, index) => ({ enterpriseId: id, day: index < 5 ? null : '2024-02-05', askedOn: '2024-01-10', unitId: randomUUID() })));
    expect(valueOf(await read(everybody, { month: '2024-03', months: 3 }), 'REFUSED')).toMatchObject({ value: 5, isWithheld: false });
    expect(valueOf(await read(everybody, { month: '2024-01', months: 1 }), 'REFUSED')).toMatchObject({ value: null, numerator: null, isWithheld: true });
  });
});

describe('what it costs', () => {
  const nameOf = (statement: string): string => /\/\* (\S+) \*\//.exec(statement)?.[1] ?? statement;

  it('six statements, for one month as for twelve', async () => {
    const run = (months: number) => graph.as(centre, { now: LATER }).run(query, { division: DIVISION, month: '2025-12', months });
    const [one, twelve] = [await run(1), await run(12)];
    expect(one.statements.map(nameOf).sort()).toEqual(['metrics:accompanying', 'metrics:answers', 'metrics:presence', 'metrics:receptions', 'metrics:stages', 'settings:list']);
    expect(twelve.statements.map(nameOf).sort()).toEqual(one.statements.map(nameOf).sort());
  });

  it('what nobody could read is not even counted, whoever asks for it without end', async () => {
    const { data, statements } = await graph.as(everybody, { now: LATER }).run(query, { division: DIVISION, month: '2025-11', months: 12 });
    expect(data?.visitMetrics.metrics.every(({ isWithheld, value }: any) => isWithheld && value === null)).toBe(true);
    expect(data?.visitMetrics.quietAndPresence).toMatchObject({ isWithheld: true, quiet: null, presence: null });
    expect(statements.filter((statement) => statement.includes('metrics:'))).toEqual([]);
  });

  it.each([
    ['a month that is none', { month: '2025-13' }],
    ['no months', { months: 0 }],
    ['too many months', { months: 13 }],
    ['a division that is none', { division: '44' + '0'.repeat(9) }],
  ])('%s is the caller’s fault', async (_what, changes) => {
    const { errors } = await graph.as(centre).run(query, { division: DIVISION, month: '2025-08', months: 1, ...changes });
    expect(errors[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  });
});

describe('VIS-04: stages on time', () => {
  it('of real requests: classified in time, put to the enterprise late', async () => {
    const firm = await settleOne(graph, { divisionCode: '440704200' });
    const [id] = await plantVisits(graph, [{ enterpriseId: firm.id, day: null, askedOn: '2025-02-12', divisionCode: '440704200' }]);
    await graph.sql(`UPDATE visit_request SET created_at = '2025-02-05T02:00:00Z', version = version + 1 WHERE id = $1`, [id]);
    await graph.sql(`INSERT INTO visit_transition (visit_request_id, version, event, from_state, to_state, actor, at) VALUES ($1, 2, 'triage', 'COLLECTED', 'CLASSIFIED', 'centre', '2025-02-06T02:00:00Z')`, [id]);
    const answer = await read(centre, { division: '440704200', month: '2025-02', months: 1 });
    expect(valueOf(answer, 'CLASSIFIED_ON_TIME')).toMatchObject({ value: 1, denominator: 1 });
    expect(valueOf(answer, 'CONNECTED_ON_TIME')).toMatchObject({ value: 0, denominator: 1 });
    const { data } = await graph.as(centre).run('query ($id: ID!) { visitRequest(id: $id) { stages { stage label owner dueAt endedAt light } } }', { id });
    expect(data?.visitRequest.stages.map(({ stage, label, owner, dueAt }: any) => [stage, label, owner, dueAt])).toEqual([
      ['COLLECT', '收集', 'REQUESTING_UNIT', null],
      ['TIDY_AND_CLASSIFY', '整理分类', 'SERVICE_CENTRE', '2025-02-06T10:00:00.000Z'],
      ['CONNECT', '对接', 'SERVICE_CENTRE', '2025-02-08T10:00:00.000Z'],
    ]);
  });

  it('feedback is on time by the unit’s own word: neither a clock that ran out nor the enterprise’s silence counts', async () => {
    const divisionCode = '440704300';
    const firm = await settleOne(graph, { divisionCode });
    const ids = await plantVisits(graph, [1, 2].map(() => ({ enterpriseId: firm.id, day: '2025-02-12', askedOn: null, divisionCode })));
    await graph.sql(`UPDATE visit_request SET checked_out_at = scheduled_ends_at, version = version + 1 WHERE id = ANY($1)`, [ids]);
    const [reported, silent] = ids;
    for (const id of ids) {
      await graph.sql(`INSERT INTO visit_transition (visit_request_id, version, event, from_state, to_state, actor, at) VALUES ($1, 2, 'giveFeedback', 'COMPLETED', 'FEEDBACK_DONE', 'system', '2025-02-14T10:00:00Z')`, [id]);
    }
    await graph.sql(`INSERT INTO visit_feedback (visit_request_id, side, words, given_by, given_at) VALUES ($1, 'UNIT', '已记录', 'bureau', '2025-02-13T02:00:00Z')`, [reported]);
    const answer = await read(centre, { division: divisionCode, month: '2025-02', months: 1 });
    expect(valueOf(answer, 'FEEDBACK_ON_TIME')).toMatchObject({ numerator: 1, denominator: 2 });
    const { data } = await graph.as(centre).run('query ($id: ID!) { visitRequest(id: $id) { stages { stage endedAt } } }', { id: silent });
    expect(data?.visitRequest.stages.at(-1)).toEqual({ stage: 'FEEDBACK', endedAt: null });
  });
});

describe('VIS-13: what is booked', () => {
  it('an emergency is registered and an unannounced inspection asks nobody: neither is booked with an enterprise, nor put to it late', async () => {
    const divisionCode = '440704400';
    const firm = await settleOne(graph, { divisionCode });
    const [, unannounced] = await plantVisits(graph, [
      { enterpriseId: firm.id, day: '2025-02-12', divisionCode, isEmergency: true, kind: 'INSPECTION' },
      { enterpriseId: firm.id, day: '2025-02-26', divisionCode, kind: 'INSPECTION' },
      { enterpriseId: firm.id, day: '2025-02-13', askedOn: '2025-02-12', divisionCode },
    ]);
    await graph.sql(`UPDATE visit_request SET announcement = 'UNANNOUNCED', created_at = '2025-02-05T02:00:00Z', version = version + 1 WHERE id = $1`, [unannounced]);
    await graph.sql(`INSERT INTO visit_transition (visit_request_id, version, event, from_state, to_state, actor, at) VALUES ($1, 2, 'triage', 'COLLECTED', 'CLASSIFIED', 'centre', '2025-02-06T02:00:00Z')`, [unannounced]);
    const answer = await read(centre, { division: divisionCode, month: '2025-02', months: 1 });
    expect(valueOf(answer, 'BOOKED').value).toBe(1);
    expect(valueOf(answer, 'CONNECTED_ON_TIME').denominator).toBe(0);
  });
});

describe('VIS-01: unbooked visits', () => {
  it('are counted once the centre has found them so, in the month in which they took place in Shanghai', async () => {
    const firm = await settleOne(graph, { divisionCode: '440704500' });
    const report = async (occurredAt: string): Promise<string> => {
      const { violation } = await inspect(graph.as(representative(firm.id), { now: LATER }), 'reportUnbookedVisit', { unitId: bureau.unitId, occurredAt, visitors: '三人', purpose: '看看' });
      return violation.id;
    };
    // The last minute of October and the first of November in Shanghai.
    const [october, november, open] = [await report('2025-10-31T15:59:00.000Z'), await report('2025-10-31T16:00:00.000Z'), await report('2025-10-15T02:00:00.000Z')];
    for (const visitViolationId of [october, november]) {
      await inspect(graph.as(bureau, { now: LATER }), 'answerViolation', { visitViolationId, statement: '临时路过' });
      await inspect(graph.as(centre, { now: LATER }), 'decideViolation', { visitViolationId, isUpheld: true, reason: '属实' });
    }
    expect(open).toBeTruthy();
    const unbooked = async (by: Partial<Caller>): Promise<any> => valueOf(await read(by, { division: '440704500', month: '2025-10', months: 1 }), 'UNBOOKED');
    expect(await unbooked(centre)).toMatchObject({ value: 1, isWithheld: false });
    expect(await unbooked(bureau)).toMatchObject({ value: null, isWithheld: true });
  });
});
