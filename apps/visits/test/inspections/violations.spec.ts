import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '@qinqing/caller';
import { stateCouncilCalendar } from '@qinqing/working-time';
import { startTestSubgraph, TEST_NOW, type TestSubgraph } from '@qinqing/testing';
import { getNamedType, isObjectType, type GraphQLObjectType } from 'graphql';
import { recordViolation } from '../../src/operations/inspections/record-violation.ts';
import { visits } from '../../src/subgraph.ts';
import { bureau, bureauUnit, centre, DIVISION, foreignCentre, market, marketUnit, office, representative, settleOne, superior, UNKNOWN_ID } from '../district.ts';
import { bookAndAccept } from '../journey.ts';
import { attempt, faultOf, mutate } from './calls.ts';
import { describeIdempotency } from './idempotency.ts';
import { bookAndSchedule } from './inspection-journey.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(visits);
});
afterAll(() => graph.close());

const WORDS = '工信局三人，说是顺路看看';
/** The close of the third working day after the fixed clock's Monday: until then the unit is heard. */
const HEARING_DUE = new Date('2025-09-04T10:00:00.000Z');
const UNHEARD = new Date('2025-09-04T10:00:00.001Z');

/** Every field but the one that is the centre's alone; of what they lead to, the ids. */
const fieldsOf = Object.values((visits.schema.getType('VisitViolation') as GraphQLObjectType).getFields());
const everything = fieldsOf.filter(({ name }) => name !== 'source').map(({ name, type }) => (isObjectType(getNamedType(type)) ? `${name} { id }` : name)).join(' ');

const report = (firmId: string, changes: Record<string, unknown> = {}): Promise<any> =>
  mutate(graph.as(representative(firmId)), 'reportUnbookedVisit', { unitId: bureauUnit, occurredAt: '2025-08-29T07:30:00.000Z', visitors: '三人', purpose: WORDS, ...changes });
const reported = async (firmId: string, changes: Record<string, unknown> = {}): Promise<string> => (await report(firmId, changes)).violation.id as string;
const answer = (visitViolationId: string, by = bureau): Promise<any> => mutate(graph.as(by), 'answerViolation', { visitViolationId, statement: '当日为路过，未入企业' });
const decide = (visitViolationId: string, isUpheld: boolean, now = TEST_NOW, by = centre): Promise<any> =>
  mutate(graph.as(by, { now }), 'decideViolation', { visitViolationId, isUpheld, reason: '经核实' });

const list = async (by: Partial<Caller>, selection = 'id', filter: Record<string, unknown> = {}): Promise<any[]> => {
  const { data, errors } = await graph.as(by).run(`query ($f: VisitViolationFilter) { visitViolations(filter: $f, first: 100) { nodes { ${selection} } } }`, { f: filter });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data?.visitViolations.nodes;
};
const readOne = async (by: Partial<Caller>, id: string, selection: string): Promise<any> => (await list(by, `id ${selection}`)).find((row) => row.id === id);

describe('Mutation.reportUnbookedVisit', () => {
  it('VIS-01: what an enterprise reports is put on record against the unit', async () => {
    const firm = await settleOne(graph);
    const id = await reported(firm.id);
    for (const by of [centre, representative(firm.id)]) {
      expect(await readOne(by, id, 'kind kindLabel state unit { id } enterprise { id } occurredOn occurredAt account hearingDueAt')).toEqual({
        id,
        kind: 'UNBOOKED',
        kindLabel: '未预约到访',
        state: 'RECORDED',
        unit: { id: bureauUnit },
        enterprise: { id: firm.id },
        occurredOn: '2025-08-29',
        occurredAt: '2025-08-29T07:30:00.000Z',
        account: `三人：${WORDS}`,
        hearingDueAt: HEARING_DUE.toISOString(),
      });
    }
  });

  it('§0.1: an inspection under the name of something else is reported alike', async () => {
    const id = await reported((await settleOne(graph)).id, { wasDisguisedInspection: true });
    expect(await readOne(centre, id, 'kind source')).toEqual({ id, kind: 'DISGUISED_INSPECTION', source: 'ENTERPRISE' });
  });

  it('an unknown unit, an unknown enterprise and a day to come are refused', async () => {
    const firm = await settleOne(graph);
    for (const unitId of [UNKNOWN_ID, 'x']) expect(await report(firm.id, { unitId })).toMatchObject({ __typename: 'VisitingUnitUnknown', unitId });
    expect(await report(UNKNOWN_ID)).toMatchObject({ __typename: 'VisitTargetUnknown', enterpriseId: UNKNOWN_ID });
    expect(await report(firm.id, { occurredAt: '2025-09-01T02:00:00.001Z' })).toMatchObject({ __typename: 'VisitFormRejected', problems: [{ field: 'occurredAt', code: 'NOT_OVER_YET' }] });
    expect(faultOf(await attempt(graph.as(representative(firm.id)), 'reportUnbookedVisit', { unitId: bureauUnit, occurredAt: '2025-08-29T07:30:00.000Z', visitors: ' ', purpose: '看看' }))).toBe('BAD_USER_INPUT');
  });

  describeIdempotency(() => graph, {
    mutation: 'reportUnbookedVisit',
    otherInput: { purpose: '别的事由' },
    prepare: async () => {
      const firm = await settleOne(graph);
      const input = { unitId: bureauUnit, occurredAt: '2025-08-29T07:30:00.000Z', visitors: '三人', purpose: WORDS };
      return { by: representative(firm.id), input, countEffects: async () => (await graph.sql('SELECT 1 FROM visit_violation WHERE enterprise_id = $1', [firm.id])).length };
    },
  });
});

describe('VIS-01: who reported it stays between the enterprise and the centre', () => {
  it.each<readonly [string, Partial<Caller>]>([
    ['the unit', bureau],
    ['its superior', superior],
    ['the government office', office],
  ])('%s reads the very same bytes, whichever enterprise reported it, when and in which words', async (_who, by) => {
    const [one, other] = [await settleOne(graph), await settleOne(graph)];
    const [first, second] = [await reported(one.id), await reported(other.id, { occurredAt: '2025-08-29T01:00:00.000Z', purpose: '别的话' })];
    const [a, b] = [await readOne(by, first, everything), await readOne(by, second, everything)];
    expect(JSON.stringify(a).replaceAll(first, 'ID')).toBe(JSON.stringify(b).replaceAll(second, 'ID'));
    expect(a).toMatchObject({ enterprise: null, account: null, occurredAt: null, occurredOn: '2025-08-29' });
    expect(JSON.stringify([a, b])).not.toMatch(new RegExp(`${one.id}|${other.id}|${WORDS}`));
  });

  it('and is no field of theirs: the source is the centre’s alone', async () => {
    await reported((await settleOne(graph)).id);
    const { errors } = await graph.as(bureau).run('{ visitViolations(first: 1) { nodes { source } } }');
    expect(errors.map(({ extensions }) => extensions?.code)).toEqual(['FORBIDDEN']);
  });

  it('a cursor tells the day and not the moment', async () => {
    await reported((await settleOne(graph)).id);
    const { data } = await graph.as(bureau).run('{ visitViolations(first: 1) { edges { cursor } } }');
    const [, day] = JSON.parse(Buffer.from(data?.visitViolations.edges[0].cursor, 'base64url').toString('utf8'));
    expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
  });
});

describe('hearing and decision', () => {
  it('the unit answers once, and then the centre may find it at fault', async () => {
    const firm = await settleOne(graph);
    const id = await reported(firm.id);
    expect(await readOne(bureau, id, 'availableActions')).toEqual({ id, availableActions: ['ANSWER'] });
    expect(await readOne(centre, id, 'availableActions')).toEqual({ id, availableActions: ['DISMISS'] });
    expect(await answer(id)).toMatchObject({ __typename: 'AnswerViolationSuccess', violation: { state: 'ANSWERED' } });
    expect(await answer(id)).toMatchObject({ __typename: 'VisitViolationNotOpen', state: 'ANSWERED' });
    expect(await decide(id, true)).toMatchObject({ __typename: 'DecideViolationSuccess', violation: { state: 'UPHELD' } });
    expect(await readOne(representative(firm.id), id, 'state statement decisionReason availableActions')).toEqual({ id, state: 'UPHELD', statement: '当日为路过，未入企业', decisionReason: '经核实', availableActions: [] });
  });

  it.each([
    [HEARING_DUE, 'UnitNotHeard'],
    [UNHEARD, 'DecideViolationSuccess'],
  ])('nobody is found at fault unheard: at %s it is %s', async (now, outcome) => {
    const id = await reported((await settleOne(graph)).id);
    const decision = await decide(id, true, now);
    expect(decision.__typename).toBe(outcome);
    if (outcome === 'UnitNotHeard') expect(decision).toMatchObject({ hearingDueAt: HEARING_DUE.toISOString(), message: expect.stringContaining('2025-09-04') });
  });

  it('in the unit’s favour it is decided at any time', async () => {
    const id = await reported((await settleOne(graph)).id);
    expect(await decide(id, false)).toMatchObject({ violation: { state: 'DISMISSED' } });
  });

  it('thirty-two decisions at once are one decision', async () => {
    const id = await reported((await settleOne(graph)).id);
    await answer(id);
    const answers = await Promise.all(Array.from({ length: 32 }, (_, index) => decide(id, index % 2 === 0)));
    expect(answers.filter(({ __typename }) => __typename === 'DecideViolationSuccess')).toHaveLength(1);
    expect(answers.filter(({ __typename }) => __typename === 'VisitViolationNotOpen')).toHaveLength(31);
  });

  it('another unit, another centre, and what is no id are answered alike', async () => {
    const id = await reported((await settleOne(graph)).id);
    expect(await answer(id, market)).toMatchObject({ __typename: 'VisitViolationUnknown', visitViolationId: id });
    expect(await decide(id, false, TEST_NOW, foreignCentre)).toMatchObject({ __typename: 'VisitViolationUnknown', visitViolationId: id });
    for (const unknown of [UNKNOWN_ID, '', "x' OR 1=1"]) expect(await answer(unknown)).toMatchObject({ __typename: 'VisitViolationUnknown', visitViolationId: unknown });
  });

  describeIdempotency(() => graph, {
    mutation: 'answerViolation',
    otherInput: { statement: '另一种说法' },
    prepare: async () => {
      const visitViolationId = await reported((await settleOne(graph)).id);
      return { by: bureau, input: { visitViolationId, statement: '说明' }, countEffects: async () => (await graph.sql("SELECT 1 FROM visit_violation WHERE id = $1 AND state = 'ANSWERED'", [visitViolationId])).length };
    },
  });

  describeIdempotency(() => graph, {
    mutation: 'decideViolation',
    otherInput: { reason: '另一个理由' },
    prepare: async () => {
      const visitViolationId = await reported((await settleOne(graph)).id);
      return { by: centre, input: { visitViolationId, isUpheld: false, reason: '证据不足' }, countEffects: async () => (await graph.sql("SELECT 1 FROM visit_violation WHERE id = $1 AND state = 'DISMISSED'", [visitViolationId])).length };
    },
  });
});

describe('Query.visitViolations', () => {
  it('shows each side its own, newest day first, and pages by a cursor', async () => {
    const firm = await settleOne(graph);
    const ids: string[] = [];
    for (const day of ['20', '21', '22']) ids.unshift(await reported(firm.id, { unitId: marketUnit, occurredAt: `2025-08-${day}T02:00:00.000Z` }));
    const mine = await list(representative(firm.id));
    expect(mine.map(({ id }) => id)).toEqual(ids);
    const page = 'query ($after: String) { visitViolations(first: 2, after: $after) { nodes { id } pageInfo { endCursor hasNextPage } } }';
    const { data: first } = await graph.as(representative(firm.id)).run(page);
    const { data: second } = await graph.as(representative(firm.id)).run(page, { after: first?.visitViolations.pageInfo.endCursor });
    expect([first, second].flatMap((data) => data?.visitViolations.nodes.map(({ id }: any) => id))).toEqual(ids);
    for (const by of [market, centre]) expect((await list(by)).map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
    for (const by of [bureau, foreignCentre, representative(UNKNOWN_ID)]) expect((await list(by)).filter(({ id }) => ids.includes(id))).toEqual([]);
    expect(await list(market, 'id', { kinds: ['NO_SHOW'] })).toEqual([]);
  });

  it('costs as many statements for twenty as for two', async () => {
    for (let count = 0; count < 20; count += 1) await reported((await settleOne(graph)).id);
    const count = async (first: number): Promise<number> => (await graph.as(centre).run(`query ($first: Int) { visitViolations(first: $first) { nodes { ${everything} } } }`, { first })).statements.length;
    expect(await count(20)).toBe(await count(2));
  });
});

describe('the record of a visit that was booked', () => {
  it('§0.1: of an unannounced inspection that never came the enterprise reads nothing', async () => {
    const firm = await settleOne(graph);
    const visitId = await bookAndSchedule(graph, firm.id);
    const visit = { id: visitId, askedAt: null, unitId: bureauUnit, enterpriseId: firm.id, divisionCode: DIVISION };
    const { id } = await graph.dataSource.transaction((manager) =>
      recordViolation({ manager, now: TEST_NOW, calendar: stateCouncilCalendar }, { kind: 'NO_SHOW', source: 'SYSTEM', visit, recordedBy: 'system', account: '约而未至', occurredAt: TEST_NOW }),
    );
    expect(await list(representative(firm.id))).toEqual([]);
    expect(await readOne(bureau, id, 'kind')).toEqual({ id, kind: 'NO_SHOW' });
  });

  it('is made once for each visit and kind, however often and however many find it', async () => {
    const firm = await settleOne(graph);
    const visitId = await bookAndAccept(graph, bureau, firm.id);
    const visit = { id: visitId, askedAt: TEST_NOW, unitId: bureauUnit, enterpriseId: firm.id, divisionCode: DIVISION };
    const record = (): Promise<string> =>
      graph.dataSource.transaction(async (manager) => {
        const facts = { kind: 'NO_SHOW', source: 'SYSTEM', visit, recordedBy: 'system', account: '约而未至', occurredAt: TEST_NOW } as const;
        return (await recordViolation({ manager, now: TEST_NOW, calendar: stateCouncilCalendar }, facts)).id;
      });
    const ids = await Promise.all(Array.from({ length: 10 }, record));
    expect(new Set(ids).size).toBe(1);
    expect(await graph.sql('SELECT 1 FROM visit_violation WHERE visit_request_id = $1', [visitId])).toHaveLength(1);
    expect(await readOne(bureau, ids[0] as string, 'enterprise { id } visitRequest { id } account')).toEqual({ id: ids[0], enterprise: { id: firm.id }, visitRequest: { id: visitId }, account: '约而未至' });
  });
});
