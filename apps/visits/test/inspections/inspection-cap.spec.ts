import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { visits } from '../../src/subgraph.ts';
import { bureau, centre, DIVISION, market, operator, representative, settleOne } from '../district.ts';
import { goodForm, PHONE_DUE, STATUTORY } from '../forms.ts';
import { book, bookAndAsk } from '../journey.ts';
import { mutate } from './calls.ts';
import { bookUnannounced, unannouncedForm } from './inspection-journey.ts';

const SESSIONS = 32;
const ROUNDS = Number(process.env.LAST_SLOT_ROUNDS ?? 10);

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(visits, { poolSize: SESSIONS });
  await Promise.all(Array.from({ length: SESSIONS }, () => graph.dataSource.query('SELECT pg_sleep(0.2)')));
});
afterAll(() => graph.close());

const inspect = (firmId: string, changes: Record<string, unknown> = {}, by = bureau): Promise<any> => mutate(graph.as(by), 'requestVisit', goodForm(firmId, { ...STATUTORY, ...changes }));
const inspectUnannounced = (firmId: string): Promise<any> => mutate(graph.as(bureau), 'requestUnannouncedInspection', unannouncedForm(firmId));
const placesOf = (firmId: string): Promise<any[]> => graph.sql('SELECT year, place FROM inspection_place WHERE enterprise_id = $1 ORDER BY year, place', [firmId]);
const NEXT_YEAR = [
  { startsAt: '2026-01-13T01:00:00.000Z', endsAt: '2026-01-13T03:00:00.000Z' },
  { startsAt: '2026-01-14T01:00:00.000Z', endsAt: '2026-01-14T03:00:00.000Z' },
];

describe('how often a unit inspects an enterprise in a year (年度检查频次上限, §0.1)', () => {
  it('is limited to two by default, announced and unannounced together, and the facts are told', async () => {
    const firm = await settleOne(graph);
    await book(graph, bureau, firm.id, STATUTORY);
    await bookUnannounced(graph, firm.id, { reason: 'COMPLAINT' });
    for (const answer of [await inspect(firm.id), await inspectUnannounced(firm.id)]) {
      expect(answer).toMatchObject({ __typename: 'InspectionCapReached', year: 2025, limit: 2, usedThisYear: 2 });
      expect(answer.message).toContain('2025年贵单位对该企业的检查上限为2次，已安排2次');
      expect(answer.en).toContain('limited to 2, and 2 are held or booked');
    }
    expect(await placesOf(firm.id)).toEqual([{ year: 2025, place: 1 }, { year: 2025, place: 2 }]);
  });

  it('is counted for each unit, each enterprise and each year by itself', async () => {
    const [firm, other] = [await settleOne(graph), await settleOne(graph)];
    for (let count = 1; count <= 2; count += 1) await book(graph, bureau, firm.id, STATUTORY);
    expect(await inspect(firm.id, {}, market)).toMatchObject({ __typename: 'RequestVisitSuccess' });
    expect(await inspect(other.id)).toMatchObject({ __typename: 'RequestVisitSuccess' });
    expect(await inspect(firm.id, { windows: NEXT_YEAR })).toMatchObject({ __typename: 'RequestVisitSuccess' });
    expect(await inspect(firm.id)).toMatchObject({ __typename: 'InspectionCapReached', year: 2025 });
  });

  it('an inspection counts in one year: windows in two are a problem of the form', async () => {
    const firm = await settleOne(graph);
    const windows = [{ startsAt: '2025-12-30T01:00:00.000Z', endsAt: '2025-12-30T03:00:00.000Z' }, NEXT_YEAR[0]];
    expect(await inspect(firm.id, { windows })).toMatchObject({ __typename: 'VisitFormRejected', problems: [expect.objectContaining({ field: 'windows', code: 'INSPECTION_ACROSS_YEARS' })] });
    expect(await mutate(graph.as(bureau), 'requestVisit', goodForm(firm.id, { windows }))).toMatchObject({ __typename: 'RequestVisitSuccess' });
  });

  it('nothing else is limited by it', async () => {
    const firm = await settleOne(graph);
    for (let count = 1; count <= 3; count += 1) await book(graph, bureau, firm.id);
    expect(await placesOf(firm.id)).toEqual([]);
  });

  it('what the centre finds to be an inspection obeys it too', async () => {
    const firm = await settleOne(graph);
    for (let count = 1; count <= 2; count += 1) await book(graph, bureau, firm.id, STATUTORY);
    const id = await book(graph, bureau, firm.id);
    expect(await mutate(graph.as(centre), 'screenVisit', { visitRequestId: id, kind: 'INSPECTION' })).toMatchObject({ __typename: 'InspectionCapReached', usedThisYear: 2 });
    expect(await mutate(graph.as(centre), 'screenVisit', { visitRequestId: id })).toMatchObject({ __typename: 'ScreenVisitSuccess' });
  });

  it('what is called off gives its place back', async () => {
    const firm = await settleOne(graph);
    const [id] = [await book(graph, bureau, firm.id, STATUTORY), await book(graph, bureau, firm.id, STATUTORY)];
    await mutate(graph.as(bureau), 'cancelVisit', { visitRequestId: id, reason: '另行安排' }, 'visitRequest { id }');
    expect(await inspect(firm.id)).toMatchObject({ __typename: 'RequestVisitSuccess' });
    expect(await inspect(firm.id)).toMatchObject({ __typename: 'InspectionCapReached', usedThisYear: 2 });
  });

  it('VIS-08: what the enterprise refused gives it back no sooner than the unit may read of the end', async () => {
    const firm = await settleOne(graph);
    const voluntary = { kind: 'INSPECTION' };
    const id = await bookAndAsk(graph, bureau, firm.id, voluntary);
    await book(graph, bureau, firm.id, voluntary);
    await mutate(graph.as(representative(firm.id)), 'refuseVisit', { visitRequestId: id }, 'visitRequest { id }');
    expect(await inspect(firm.id)).toMatchObject({ __typename: 'InspectionCapReached', usedThisYear: 2 });
    const later = { now: new Date(PHONE_DUE.getTime() + 1) };
    expect(await mutate(graph.as(bureau, later), 'requestVisit', goodForm(firm.id, STATUTORY))).toMatchObject({ __typename: 'RequestVisitSuccess' });
  });

  it('SHR-24: a jurisdiction sets its own number from a day on', async () => {
    const firm = await settleOne(graph, { divisionCode: `${DIVISION.slice(0, 6)}777` });
    const input = { divisionCode: `${DIVISION.slice(0, 6)}777`, key: 'yearlyInspectionLimit', value: '1', validFrom: '2025-09-01', source: '区委办〔2025〕9号' };
    await mutate(graph.as(operator), 'changeVisitSetting', input, 'settings { version }');
    await book(graph, bureau, firm.id, STATUTORY);
    expect(await inspect(firm.id)).toMatchObject({ __typename: 'InspectionCapReached', limit: 1, usedThisYear: 1 });
  });
});

describe(`the last inspection of a year, reached for by ${SESSIONS} database sessions at once`, () => {
  it('exactly two are booked, in each round, and every other is told the facts', async () => {
    for (let round = 1; round <= ROUNDS; round += 1) {
      const firm = await settleOne(graph);
      const answers = await Promise.all(Array.from({ length: SESSIONS }, (_, index) => (index % 2 === 0 ? inspect(firm.id) : inspectUnannounced(firm.id))));
      expect(answers.filter(({ __typename }) => __typename.endsWith('Success'))).toHaveLength(2);
      expect(answers.filter(({ __typename }) => __typename === 'InspectionCapReached').map(({ limit, usedThisYear }) => [limit, usedThisYear])).toEqual(Array.from({ length: SESSIONS - 2 }, () => [2, 2]));
      expect(await placesOf(firm.id)).toEqual([{ year: 2025, place: 1 }, { year: 2025, place: 2 }]);
      expect(await graph.sql('SELECT 1 FROM visit_request WHERE enterprise_id = $1', [firm.id])).toHaveLength(2);
    }
  }, 240_000);

  it('the control: each unit has its own, so that thirty-two units would all be let in', async () => {
    const firm = await settleOne(graph);
    const units = await graph.sql('SELECT gen_random_uuid() AS id FROM generate_series(1, $1)', [SESSIONS]);
    const answers = await Promise.all(units.map(({ id }) => inspect(firm.id, {}, { ...bureau, subject: `unit-${id}`, unitId: id })));
    expect(answers.filter(({ __typename }) => __typename === 'RequestVisitSuccess')).toHaveLength(SESSIONS);
  });
});
