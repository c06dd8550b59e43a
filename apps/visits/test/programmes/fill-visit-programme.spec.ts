import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { visits } from '../../src/subgraph.ts';
import { bureau, centre, foreignCentre, newWillingFirm, office, SECOND_DIVISION, settle, settleOne, UNKNOWN_ID } from '../district.ts';
import { anotherMatter, PHONE_DUE } from '../forms.ts';
import { bookAndAccept, read } from '../journey.ts';
import { describeIdempotency, mutate } from './calls.ts';
import { acceptStop, anyOf, askStop, bookProgramme, fill, readProgramme, refuseStop, stopAt, stopsAt } from './programmes.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(visits, { poolSize: 32 });
});
afterAll(() => graph.close());

const ELECTRONICS = { industryCode: 'C3911', sizeClass: 'SMALL' as const };
const electronicsFirm = () => settleOne(graph, ELECTRONICS);
const threeFirms = (changes: Record<string, unknown> = {}): Promise<string> => bookProgramme(graph, anyOf(3, { industryPrefix: 'C39', sizeClasses: ['SMALL', 'MICRO'], topic: '电子', ...changes }));
const AFTER_PHONE = new Date(PHONE_DUE.getTime() + 1);

describe('Mutation.fillVisitProgramme', () => {
  it('VIS-44: each enterprise that the centre picks becomes a request of the unit, to be screened and asked like any other', async () => {
    const id = await threeFirms();
    const firm = await electronicsFirm();
    expect(await fill(graph, id, [firm.id])).toMatchObject({ __typename: 'FillVisitProgrammeSuccess', programme: { id, state: 'OPEN', stops: [{ id: expect.any(String) }] } });
    const stop = await stopAt(graph, id, firm.id);
    expect(await read(graph, centre, stop, 'state unit { id } programme { id }')).toEqual({ state: 'COLLECTED', unit: { id: bureau.unitId }, programme: { id } });
  });

  it.each<readonly [string, () => Promise<string>, string]>([
    ['of another trade', async () => (await settleOne(graph, { industryCode: 'F5211', sizeClass: 'SMALL' })).id, 'OTHER_TRADE'],
    ['of another size', async () => (await settleOne(graph, { industryCode: 'C3911', sizeClass: 'LARGE' })).id, 'OTHER_SIZE'],
    ['out of business', async () => (await settleOne(graph, { ...ELECTRONICS, status: 'CANCELLED' })).id, 'UNKNOWN'],
    ['of another district', async () => (await settleOne(graph, { ...ELECTRONICS, divisionCode: SECOND_DIVISION })).id, 'UNKNOWN'],
    ['that nobody knows', async () => UNKNOWN_ID, 'UNKNOWN'],
  ])('an enterprise %s is not picked, and nobody else with it', async (_case, firmOf, because) => {
    const [id, fitting, enterpriseId] = [await threeFirms(), await electronicsFirm(), await firmOf()];
    expect(await fill(graph, id, [fitting.id, enterpriseId])).toMatchObject({ __typename: 'VisitProgrammeStopUnfit', enterpriseId, because, message: expect.stringContaining('请另选') });
    expect((await readProgramme(graph, centre, id)).stops).toEqual([]);
  });

  it('nobody is asked twice for the same programme', async () => {
    const [id, firm] = [await threeFirms(), await electronicsFirm()];
    expect(await fill(graph, id, [firm.id, firm.id])).toMatchObject({ __typename: 'VisitProgrammeStopUnfit', because: 'ASKED_BEFORE' });
    await fill(graph, id, [firm.id]);
    expect(await fill(graph, id, [firm.id])).toMatchObject({ __typename: 'VisitProgrammeStopUnfit', enterpriseId: firm.id, because: 'ASKED_BEFORE' });
  });

  it('no more are picked than were asked for; what ended without a visit is made up for', async () => {
    const id = await bookProgramme(graph, anyOf(1));
    const [first, second] = [await electronicsFirm(), await electronicsFirm()];
    await fill(graph, id, [first.id]);
    expect(await fill(graph, id, [second.id])).toMatchObject({ __typename: 'VisitProgrammeNotFillable', stopCount: 1, remaining: 0 });
    const stop = await stopAt(graph, id, first.id);
    await askStop(graph, stop);
    await refuseStop(graph, stop, first.id);
    expect(await fill(graph, id, [second.id])).toMatchObject({ __typename: 'FillVisitProgrammeSuccess' });
  });

  it.each([
    ['2025-09-10T00:30:00.000Z', 2],
    ['2025-09-10T02:00:00.000Z', 1],
  ])('the centre picks as late as %s, while %d of the windows lie ahead', async (instant, count) => {
    const [id, firm] = [await threeFirms(), await electronicsFirm()];
    const picked = await mutate(graph.as(centre, { now: new Date(instant) }), 'fillVisitProgramme', { visitProgrammeId: id, enterpriseIds: [firm.id] });
    expect(picked).toMatchObject({ __typename: 'FillVisitProgrammeSuccess' });
    expect((await read(graph, centre, await stopAt(graph, id, firm.id), 'windows { startsAt }')).windows).toHaveLength(count);
  });

  it('and not when its days are over', async () => {
    const [id, firm] = [await threeFirms(), await electronicsFirm()];
    const late = await mutate(graph.as(centre, { now: new Date('2025-09-12T00:00:00.000Z') }), 'fillVisitProgramme', { visitProgrammeId: id, enterpriseIds: [firm.id] });
    expect(late).toMatchObject({ __typename: 'VisitFormRejected', problems: [{ field: 'windows', code: 'TOO_FEW_WINDOWS' }] });
  });

  it('a programme that names its stops has nothing to fill, and that of another district is unknown', async () => {
    const firm = await electronicsFirm();
    const named = await bookProgramme(graph, stopsAt(firm.id));
    expect(await fill(graph, named, [(await electronicsFirm()).id])).toMatchObject({ __typename: 'VisitProgrammeNotFillable', remaining: 0 });
    const id = await threeFirms();
    expect(await mutate(graph.as(foreignCentre), 'fillVisitProgramme', { visitProgrammeId: id, enterpriseIds: [firm.id] })).toMatchObject({ __typename: 'VisitProgrammeUnknown', visitProgrammeId: id });
    expect(await fill(graph, 'x', [firm.id])).toMatchObject({ __typename: 'VisitProgrammeUnknown' });
  });

  it('thirty-two officers who fill the last three places at once pick three enterprises', async () => {
    const id = await threeFirms();
    const firms = await Promise.all(Array.from({ length: 32 }, electronicsFirm));
    const answers = await Promise.all(firms.map((firm) => fill(graph, id, [firm.id])));
    expect(answers.filter(({ __typename }) => __typename === 'FillVisitProgrammeSuccess')).toHaveLength(3);
    expect((await readProgramme(graph, centre, id)).stops).toHaveLength(3);
  }, 30_000);

  describeIdempotency(() => graph, {
    mutation: 'fillVisitProgramme',
    otherInput: { enterpriseIds: [] },
    prepare: async () => {
      const [visitProgrammeId, firm] = [await threeFirms(), await electronicsFirm()];
      return { by: centre, input: { visitProgrammeId, enterpriseIds: [firm.id] }, countEffects: async () => (await graph.sql('SELECT 1 FROM visit_request WHERE programme_id = $1', [visitProgrammeId])).length };
    },
  });
});

describe('VIS-08: what the unit reads of the enterprises that the centre has picked', () => {
  const idsRead = async (by: typeof bureau, id: string, now?: Date): Promise<string[]> => (await readProgramme(graph, by, id, 'stops { id }', now)).stops.map((stop: any) => stop.id);

  it('nothing before there is a date, and then the visit', async () => {
    const [id, firm] = [await threeFirms(), await electronicsFirm()];
    await fill(graph, id, [firm.id]);
    const stop = await stopAt(graph, id, firm.id);
    await askStop(graph, stop);
    expect(await idsRead(bureau, id)).toEqual([]);
    expect(await read(graph, bureau, stop)).toBeNull();
    await acceptStop(graph, stop, firm.id);
    expect(await idsRead(bureau, id)).toEqual([stop]);
    expect(await read(graph, bureau, stop)).toEqual({ state: 'SCHEDULED' });
  });

  it('the very same bytes whether an enterprise was asked and refused, or nobody was asked, at any time', async () => {
    const [refusing, untouched, firm] = [await threeFirms(), await threeFirms(), await electronicsFirm()];
    await fill(graph, refusing, [firm.id]);
    const stop = await stopAt(graph, refusing, firm.id);
    await askStop(graph, stop);
    await refuseStop(graph, stop, firm.id);
    for (const now of [undefined, AFTER_PHONE, new Date('2025-12-01T00:00:00.000Z')]) {
      const everything = async (id: string): Promise<string> => {
        const programme = await readProgramme(graph, bureau, id, 'state stateLabel stopCount purpose criteria { industryPrefix } stops { id state }', now);
        const list = (await graph.as(bureau, now === undefined ? {} : { now }).run('query ($f: VisitRequestFilter) { visitRequests(filter: $f) { totalCount nodes { id } } }', { f: { enterpriseId: firm.id } })).data;
        return JSON.stringify([programme, list]);
      };
      expect(await everything(refusing)).toBe(await everything(untouched));
    }
    expect(await mutate(graph.as(bureau), 'requestVisitProgramme', anyOf(3), 'programme { stops { id } }')).toMatchObject({ programme: { stops: [] } });
  });

  it('nor is it told of any step', async () => {
    const [id, firm] = [await threeFirms(), await electronicsFirm()];
    const before = (await graph.outbox()).length;
    await fill(graph, id, [firm.id]);
    const stop = await stopAt(graph, id, firm.id);
    await askStop(graph, stop);
    await refuseStop(graph, stop, firm.id);
    const toUnit = (await graph.outbox()).slice(before).filter(({ data }) => data.recipient?.unitId === bureau.unitId || data.recipient?.id === bureau.unitId);
    expect(toUnit).toEqual([]);
  });

  it('the office reads 「未安排」 like everywhere, and the centre the refusal', async () => {
    const [id, firm] = [await threeFirms(), await electronicsFirm()];
    await fill(graph, id, [firm.id]);
    const stop = await stopAt(graph, id, firm.id);
    await askStop(graph, stop);
    await refuseStop(graph, stop, firm.id);
    const statesRead = async (by: typeof bureau): Promise<string[]> => (await readProgramme(graph, by, id, 'stops { state }', AFTER_PHONE)).stops.map(({ state }: any) => state);
    expect([await statesRead(centre), await statesRead(office)]).toEqual([['REFUSED'], ['NOT_ARRANGED']]);
  });
});

describe('VisitProgramme.suggestions', () => {
  const suggested = async (id: string, first = 50): Promise<any[]> => (await readProgramme(graph, centre, id, `suggestions(first: ${first}) { enterprise { id } isNeverVisited reasons }`)).suggestions;

  it('§10.4: willing enterprises that fit and have room come first, the never visited before the visited; the quiet and the protected are left in peace', async () => {
    const fit = { industryCode: 'C3951', sizeClass: 'SMALL' as const, divisionCode: '440704888' };
    const [seen, fresh, balanced, quiet, guarded, other] = [
      newWillingFirm(fit),
      newWillingFirm(fit),
      await settleOne(graph, fit),
      await settleOne(graph, { ...fit, visitMode: 'QUIET' }),
      await settleOne(graph, { ...fit, isProtected: true }),
      await settleOne(graph, { ...fit, industryCode: 'F5211' }),
    ];
    await settle(graph, [seen, fresh]);
    await bookAndAccept(graph, bureau, seen.id, anotherMatter());
    const id = await threeFirms({ industryPrefix: 'C395' });
    const ids = (await suggested(id)).map(({ enterprise }) => enterprise.id);
    expect(ids.indexOf(fresh.id)).toBeGreaterThanOrEqual(0);
    expect(ids.indexOf(fresh.id)).toBeLessThan(ids.indexOf(seen.id));
    expect(ids).toContain(balanced.id);
    for (const left of [quiet, guarded, other]) expect(ids).not.toContain(left.id);
    await fill(graph, id, [fresh.id]);
    expect((await suggested(id)).map(({ enterprise }) => enterprise.id)).not.toContain(fresh.id);
  });

  it('are the centre’s alone, and none for a programme that names its stops', async () => {
    const id = await threeFirms();
    const { data, errors } = await graph.as(bureau).run('query ($id: ID!) { visitProgramme(id: $id) { suggestions { score } } }', { id });
    expect([data?.visitProgramme.suggestions, errors[0]?.extensions?.code]).toEqual([null, 'FORBIDDEN']);
    expect(await suggested(await bookProgramme(graph, stopsAt((await electronicsFirm()).id)))).toEqual([]);
  });

  it.each([0, 51])('%d at once is out of range', async (first) => {
    const { errors } = await graph.as(centre).run(`query ($id: ID!) { visitProgramme(id: $id) { suggestions(first: ${first}) { score } } }`, { id: await threeFirms() });
    expect(errors[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  });
});
