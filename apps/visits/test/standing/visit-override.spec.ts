import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '@qinqing/caller';
import { withClient } from '@qinqing/database';
import { meanwhile, official, startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { visits } from '../../src/subgraph.ts';
import { attempt, faultOf, mutate } from '../calls.ts';
import { bureau, centre, office, representative, settleOne } from '../district.ts';
import { anotherMatter } from '../forms.ts';
import { bookAndAccept, bookAndAsk, bookAndScreen, bookDoubtful, bookSaturated, countSlots, listSteps, read } from '../journey.ts';
import { describeIdempotency } from '../idempotency.ts';
import { describeVisitAction } from '../visit-action.ts';

const SESSIONS = 32;
let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(visits, { poolSize: SESSIONS });
});
afterAll(() => graph.close());

const REASON = '重大项目落地在即，须在当月会商用地';
const both: Partial<Caller> = official('both', ['SERVICE_CENTRE', 'GOVERNMENT_OFFICE']);
const asks = Array.from({ length: 15 }, (_, index) => `item-${index}`);

const bookReviewed = async (): Promise<string> => bookDoubtful(graph, bureau, (await settleOne(graph)).id);
const propose = (by: Partial<Caller>, visitRequestId: string, input: Record<string, unknown> = {}): Promise<any> => mutate(graph.as(by), 'proposeVisitOverride', { visitRequestId, reason: REASON, window: 1, ...input });
const sign = (by: Partial<Caller>, visitRequestId: string, now?: Date): Promise<any> => mutate(graph.as(by, now === undefined ? {} : { now }), 'signVisitOverride', { visitRequestId });
const allowedTo = async (by: Partial<Caller>, id: string): Promise<string[]> =>
  (await read(graph, by, id, 'availableActions { action isAllowed }')).availableActions.filter((entry: any) => entry.isAllowed).map(({ action }: any) => action);

describe('an override of screening or quota (VIS-06)', () => {
  it.each([
    ['the centre first', centre, office],
    ['the office first', office, centre],
  ])('takes one signature by each office, %s', async (_order, first, second) => {
    const id = await bookReviewed();
    expect(await propose(first, id)).toMatchObject({ __typename: 'ProposeVisitOverrideSuccess', visitRequest: { state: 'REVIEW' } });
    expect(await allowedTo(first, id)).not.toContain('SIGN_OVERRIDE');
    expect(await allowedTo(second, id)).toContain('SIGN_OVERRIDE');
    expect(await sign(second, id)).toMatchObject({ __typename: 'SignVisitOverrideSuccess', visitRequest: { state: 'SCHEDULED' } });
    const { override, ...rest } = await read(graph, office, id, 'isOverride scheduled { startsAt } override { reason window { startsAt } signatures { office officeLabel } }');
    expect(rest).toEqual({ isOverride: true, scheduled: { startsAt: '2025-09-10T01:00:00.000Z' } });
    expect(override).toMatchObject({ reason: REASON, window: { startsAt: '2025-09-10T01:00:00.000Z' } });
    expect(override.signatures.map((signature: any) => signature.office).sort()).toEqual(['GOVERNMENT_OFFICE', 'SERVICE_CENTRE']);
  });

  it('of a request that was declined as unnecessary', async () => {
    const id = await bookAndScreen(graph, bureau, (await settleOne(graph, { factKeys: ['item-0'] })).id, { benefits: [], asks });
    expect((await read(graph, centre, id)).state).toBe('DECLINED_UNNECESSARY');
    await propose(centre, id);
    expect(await sign(office, id)).toMatchObject({ visitRequest: { state: 'SCHEDULED' } });
  });

  it('§9.1: takes a place beyond the limit, and the enterprise sees the visit and why', async () => {
    const { id, target } = await bookSaturated(graph);
    await propose(office, id);
    await sign(centre, id);
    expect(await countSlots(graph, target.id)).toBe(2);
    expect(await read(graph, representative(target.id), id, 'state isOverride history { to reason }')).toMatchObject({ state: 'SCHEDULED', isOverride: true });
    expect((await read(graph, representative(target.id), id, 'history { to reason }')).history.at(-1)).toEqual({ to: 'SCHEDULED', reason: REASON });
  });

  it('one person cannot sign for both offices', async () => {
    const id = await bookReviewed();
    await propose(both, id);
    expect(await sign(both, id)).toMatchObject({ __typename: 'VisitActionNotAllowed', action: 'SIGN_OVERRIDE', state: 'REVIEW' });
    expect(await sign(official('other-centre', ['SERVICE_CENTRE']), id)).toMatchObject({ __typename: 'VisitActionNotAllowed' });
    expect(await sign(office, id)).toMatchObject({ __typename: 'SignVisitOverrideSuccess' });
  });

  it('nothing can be signed that nobody proposed', async () => {
    const id = await bookReviewed();
    expect(await sign(office, id)).toMatchObject({ __typename: 'VisitActionNotAllowed', action: 'SIGN_OVERRIDE' });
    const { availableActions } = await read(graph, office, id, 'availableActions { action because }');
    expect(availableActions).toContainEqual({ action: 'SIGN_OVERRIDE', because: '尚未提请特批。' });
  });

  it('§9.1: never of a refusal', async () => {
    const firm = await settleOne(graph);
    const id = await bookAndAsk(graph, bureau, firm.id);
    await mutate(graph.as(representative(firm.id)), 'refuseVisit', { visitRequestId: id });
    expect(await propose(centre, id)).toMatchObject({ __typename: 'VisitActionNotAllowed', state: 'REFUSED' });
    expect(await propose(office, id)).toMatchObject({ __typename: 'VisitActionNotAllowed', state: 'PENDING_ENTERPRISE' });
  });

  it('§9.1: nor of a standing instruction: the centre cannot sign, and the office does not learn why', async () => {
    const firm = await settleOne(graph);
    await mutate(graph.as(representative(firm.id)), 'setStandingInstruction', { neverAccept: ['RESEARCH'] });
    const id = await bookDoubtful(graph, bureau, firm.id);
    expect(await propose(centre, id)).toMatchObject({ __typename: 'VisitOverrideImpossible', visitRequestId: id });
    expect(await propose(office, id)).toMatchObject({ __typename: 'ProposeVisitOverrideSuccess' });
    expect(await sign(centre, id)).toMatchObject({ __typename: 'VisitOverrideImpossible', message: '该预约不能通过特批安排。请单位重新预约。' });
    expect((await read(graph, office, id)).state).toBe('REVIEW');
  });

  it('a window that has begun meanwhile is not arranged any more', async () => {
    const id = await bookReviewed();
    await propose(centre, id);
    expect(await sign(office, id, new Date('2025-09-10T01:00:00.000Z'))).toMatchObject({ __typename: 'VisitOverrideImpossible' });
  });

  it('a reason that names the enterprise is the caller’s fault: it is published', async () => {
    const firm = await settleOne(graph);
    const id = await bookDoubtful(graph, bureau, firm.id);
    expect(faultOf(await attempt(graph.as(centre), 'proposeVisitOverride', { visitRequestId: id, reason: `到${firm.name}会商`, window: 1 }))).toBe('BAD_USER_INPUT');
  });

  it('the unit reads that it was overridden, not who signed', async () => {
    const id = await bookReviewed();
    await propose(centre, id);
    const { data, errors } = await graph.as(bureau).run('query ($id: ID!) { visitRequest(id: $id) { isOverride override { reason } } }', { id });
    expect(data).toEqual({ visitRequest: { isOverride: false, override: null } });
    expect(errors.map(({ extensions }) => extensions?.code)).toEqual(['FORBIDDEN']);
  });
});

describe(`${SESSIONS} database sessions at once`, () => {
  it('propose one override between them (visit_override_one_per_office)', async () => {
    const id = await bookReviewed();
    const answers = await Promise.all(Array.from({ length: SESSIONS }, (_, index) => propose(official(`centre-${index}`, [index % 2 === 0 ? 'SERVICE_CENTRE' : 'GOVERNMENT_OFFICE']), id)));
    expect(answers.filter(({ __typename }) => __typename === 'ProposeVisitOverrideSuccess')).toHaveLength(1);
    expect(await graph.sql('SELECT 1 FROM visit_override_signature WHERE visit_request_id = $1', [id])).toHaveLength(1);
  });

  it('sign once for the other office, and the visit has one date and one place', async () => {
    const firm = await settleOne(graph);
    const id = await bookDoubtful(graph, bureau, firm.id);
    await propose(centre, id);
    const answers = await Promise.all(Array.from({ length: SESSIONS }, (_, index) => sign(official(`office-${index}`, ['GOVERNMENT_OFFICE']), id)));
    expect(answers.filter(({ __typename }) => __typename === 'SignVisitOverrideSuccess')).toHaveLength(1);
    expect((await listSteps(graph, id)).filter((step) => step.includes('override'))).toHaveLength(1);
    expect(await countSlots(graph, firm.id)).toBe(1);
  });

  it('who is about to sign while a colleague does is told that nothing is left to sign', async () => {
    const id = await bookReviewed();
    await propose(centre, id);
    const answer = await withClient(graph.database.ownerUrl, (colleague) =>
      meanwhile(
        graph,
        () => colleague.query('BEGIN; LOCK TABLE visit_override'),
        () => sign(office, id),
        () => colleague.query(`INSERT INTO visit_override_signature (visit_request_id, office, signed_by, signed_at) VALUES ('${id}', 'GOVERNMENT_OFFICE', 'colleague', now()); COMMIT`),
      ),
    );
    expect(answer).toMatchObject({ __typename: 'VisitActionNotAllowed', action: 'SIGN_OVERRIDE' });
  });
});

describe('what signs in general', () => {
  describeVisitAction(() => graph, {
    mutation: 'signVisitOverride',
    action: 'SIGN_OVERRIDE',
    roles: ['SERVICE_CENTRE', 'GOVERNMENT_OFFICE'],
    event: 'override',
    otherInput: { visitRequestId: '99999999-9999-4999-8999-999999999999' },
    prepare: async () => {
      const id = await bookReviewed();
      await propose(office, id);
      return { id, by: centre, input: {} };
    },
  });

  describeIdempotency(() => graph, {
    mutation: 'proposeVisitOverride',
    otherInput: { window: 2 },
    prepare: async () => {
      const id = await bookReviewed();
      const countEffects = async (): Promise<number> => (await graph.sql('SELECT 1 FROM visit_override WHERE visit_request_id = $1', [id])).length;
      return { by: centre, input: { visitRequestId: id, reason: REASON, window: 1 }, countEffects };
    },
  });
});

describe('Query.visitBulletin', () => {
  const bulletin = async (month: string, now: Date, divisionCode = '440704'): Promise<any> => {
    const { data, errors } = await graph.as({ subject: 'public', roles: ['PUBLIC'] }, { now }).run(
      'query ($d: String!, $m: String!) { visitBulletin(divisionCode: $d, month: $m) { month arranged overrides { unit { id } kind kindLabel occasionLabel reason offices signedOn } } }',
      { d: divisionCode, m: month },
    );
    if (errors.length > 0) throw new Error(JSON.stringify(errors));
    return data?.visitBulletin;
  };
  const NOVEMBER = new Date('2025-11-03T02:00:00.000Z');

  it('VIS-06: everybody reads a month’s overrides once it is over: whose, why and by whom, not at which enterprise', async () => {
    const firm = await settleOne(graph, { divisionCode: '440704002' });
    const id = await bookDoubtful(graph, bureau, firm.id);
    await propose(centre, id);
    await sign(office, id);
    await bookAndAccept(graph, bureau, firm.id, anotherMatter());
    expect(await bulletin('2025-09', new Date('2025-09-30T15:59:59.999Z'), '440704002')).toBeNull();
    const published = await bulletin('2025-09', NOVEMBER, '440704002');
    expect(published).toEqual({
      month: '2025-09',
      arranged: 2,
      overrides: [{ unit: { id: bureau.unitId }, kind: 'RESEARCH', kindLabel: '调研', occasionLabel: '到企调研', reason: REASON, offices: ['SERVICE_CENTRE', 'GOVERNMENT_OFFICE'], signedOn: '2025-09-01' }],
    });
    expect(JSON.stringify(published)).not.toContain(firm.id);
    expect(await bulletin('2025-10', NOVEMBER, '440704002')).toEqual({ month: '2025-10', arranged: 0, overrides: [] });
  });

  it.each(['2025-13', '2025', 'x', "2025-09'"])('%s is no month', async (month) => {
    await expect(bulletin(month, NOVEMBER)).rejects.toThrow('BAD_USER_INPUT');
  });
});
