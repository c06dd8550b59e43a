import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { visits } from '../../src/subgraph.ts';
import { attempt, faultOf, mutate } from '../calls.ts';
import { bureau, centre, market, representative, UNKNOWN_ID } from '../district.ts';
import { describeIdempotency } from '../idempotency.ts';
import { listSteps, read } from '../journey.ts';
import { completeRoster, listMembers, newVisitor, prepareVisit, scheduleVisit, sign, submitRoster, verify } from './visitors.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(visits);
});
afterAll(() => graph.close());

const submit = (id: string, members: readonly unknown[], now?: Date): Promise<any> => mutate(graph.as(bureau, now === undefined ? {} : { now }), 'submitVisitRoster', { visitRequestId: id, members });
const substitute = (id: string, memberId: string, visitor: unknown, now?: Date): Promise<any> =>
  mutate(graph.as(bureau, now === undefined ? {} : { now }), 'substituteVisitor', { visitRequestId: id, memberId, substitute: visitor });
/** The last day of notice before Wednesday, 10 September, and the day after it. */
const IN_TIME = new Date('2025-09-09T15:00:00.000Z');
const TOO_LATE = new Date('2025-09-09T16:00:00.000Z');

describe('Mutation.submitVisitRoster', () => {
  it('VIS-19: takes in who comes, not verified and without a pledge', async () => {
    const { id } = await scheduleVisit(graph);
    expect(await submit(id, [newVisitor(), newVisitor({ name: '王芳' })])).toMatchObject({ visitRequest: { state: 'SCHEDULED' } });
    expect(await listMembers(graph, id)).toMatchObject([{ name: '李明', state: 'UNVERIFIED', pledgedAt: null }, { name: '王芳', state: 'UNVERIFIED', pledgedAt: null }]);
  });

  it('names every problem at once, and never the number', async () => {
    const { id } = await scheduleVisit(graph, { form: { headcount: 2 } });
    const twice = newVisitor();
    const rejected = await submit(id, [newVisitor({ idNumber: '110105194912310021' }), newVisitor({ phone: '1' }), twice, twice]);
    expect(rejected.problems.map(({ field, code }: any) => [field, code])).toEqual([
      ['members', 'MORE_THAN_APPROVED'], ['members.1.phone', 'PHONE_MALFORMED'], ['members.3.idNumber', 'LISTED_TWICE'], ['members.0.idNumber', 'ID_NUMBER_MALFORMED'],
    ]);
    expect(JSON.stringify(rejected)).not.toContain('110105194912310021');
    expect((await read(graph, centre, id, 'roster { members { id } }')).roster).toBeNull();
  });

  it('VIS-21: is refused when the enterprise receives fewer, though more were approved', async () => {
    const { id, gate } = await scheduleVisit(graph, { form: { headcount: 5 } });
    await mutate(graph.as(gate), 'setReceptionRules', { maxGroupSize: 1 });
    expect(await submit(id, [newVisitor(), newVisitor()])).toMatchObject({ problems: [{ field: 'members', code: 'GROUP_TOO_LARGE', message: '企业每批最多接待1人。' }] });
  });

  it('handed in again, who stays keeps verification and pledge, and who is left out is gone', async () => {
    const { id } = await scheduleVisit(graph);
    const [stays, leaves] = [newVisitor(), newVisitor({ name: '王芳' })];
    const [first] = await submitRoster(graph, id, [stays, leaves]);
    await verify(graph, id, first?.id as string);
    expect(await submit(id, [newVisitor({ name: '赵强' }), stays])).toMatchObject({ __typename: 'SubmitVisitRosterSuccess' });
    expect(await listMembers(graph, id)).toMatchObject([{ id: first?.id, name: '李明', state: 'VERIFIED' }, { name: '赵强', state: 'UNVERIFIED' }]);
  });

  it('handed in again at the last minute, it is no way around the notice of a substitution', async () => {
    const { id } = await scheduleVisit(graph);
    const known = newVisitor();
    await submitRoster(graph, id, [known]);
    expect(await submit(id, [known, newVisitor()], TOO_LATE)).toEqual({
      __typename: 'SubstitutionTooLate', lastDay: '2025-09-09', noticeDays: 1,
      message: '更换来访人员须至少提前1个工作日，最迟为2025-09-09。可以减少人员，不能换人。',
      en: 'Somebody else can be named 1 working day ahead, by 2025-09-09. Fewer visitors may come, not others.',
    });
    expect(await submit(id, [{ ...known, title: '处长' }], TOO_LATE)).toMatchObject({ __typename: 'SubmitVisitRosterSuccess' });
  });

  it('a first roster may come late', async () => {
    const { id } = await scheduleVisit(graph);
    expect(await submit(id, [newVisitor()], TOO_LATE)).toMatchObject({ __typename: 'SubmitVisitRosterSuccess' });
  });

  it('is another unit’s business of nobody, and possible only while visitors are expected', async () => {
    const { id } = await scheduleVisit(graph);
    expect(await mutate(graph.as(market), 'submitVisitRoster', { visitRequestId: id, members: [newVisitor()] })).toMatchObject({ __typename: 'VisitRequestUnknown' });
    await mutate(graph.as(centre), 'cancelVisit', { visitRequestId: id, reason: '改期' });
    expect(await submit(id, [newVisitor()])).toMatchObject({ __typename: 'VisitActionNotAllowed', action: 'SUBMIT_ROSTER' });
  });

  it('VIS-19, SHR-14: the whole number is nowhere in the database, and equal numbers do not look equal on two rosters', async () => {
    const visitor = newVisitor();
    const [one, two] = [await scheduleVisit(graph), await scheduleVisit(graph)];
    for (const { id } of [one, two]) await submitRoster(graph, id, [visitor]);
    const tables: { tablename: string }[] = await graph.sql("SELECT tablename FROM pg_tables WHERE schemaname = 'public'");
    for (const { tablename } of tables) expect(await graph.sql(`SELECT 1 FROM "${tablename}" t WHERE t::text LIKE $1`, [`%${String(visitor.idNumber)}%`])).toEqual([]);
    const rows = await graph.sql('SELECT id_hash, person_key, id_last_four FROM visit_member WHERE visit_request_id = ANY($1)', [[one.id, two.id]]);
    expect(rows[0].id_hash).not.toBe(rows[1].id_hash);
    expect(rows[0].person_key).toBe(rows[1].person_key);
    expect(rows[0].id_last_four).toBe(String(visitor.idNumber).slice(-4));
  });

  describeIdempotency(() => graph, {
    mutation: 'submitVisitRoster',
    otherInput: { members: [newVisitor({ name: '另一人' })] },
    prepare: async () => {
      const { id } = await scheduleVisit(graph);
      return { by: bureau, input: { visitRequestId: id, members: [newVisitor()] }, countEffects: async () => (await graph.sql('SELECT 1 FROM visit_member WHERE visit_request_id = $1', [id])).length };
    },
  });
});

describe('Mutation.verifyVisitor', () => {
  it('VIS-19: on a letter or a real-name check a visitor is verified, and the last word makes the visit READY', async () => {
    const { id } = await scheduleVisit(graph);
    const [one, two] = await submitRoster(graph, id, [newVisitor(), newVisitor()]);
    await sign(graph, id, one?.id as string);
    await sign(graph, id, two?.id as string);
    expect(await verify(graph, id, one?.id as string)).toMatchObject({ visitRequest: { state: 'SCHEDULED' } });
    expect(await verify(graph, id, two?.id as string, { means: 'REAL_NAME_TOKEN', reference: 'RN-2025-0001' })).toMatchObject({ visitRequest: { state: 'READY' } });
    expect((await listSteps(graph, id)).at(-1)).toBe('SCHEDULED verifyRoster READY by centre');
  });

  it('a rejected visitor holds the visit up until somebody else comes, or fewer do', async () => {
    const { id } = await scheduleVisit(graph);
    const [one, two] = await completeRoster(graph, id);
    const rejected = await verify(graph, id, one as string, { means: null, reference: null, rejectionReason: '单位确认函无此人' });
    expect(rejected).toMatchObject({ visitRequest: { state: 'SCHEDULED' } });
    expect((await read(graph, bureau, id, 'roster { members { id stateLabel rejectionReason } }')).roster.members[0]).toEqual({ id: one, stateLabel: '不予通过', rejectionReason: '单位确认函无此人' });
    expect(await substitute(id, one as string, null, TOO_LATE)).toMatchObject({ visitRequest: { state: 'READY' } });
    expect((await listMembers(graph, id)).map((member) => member.id)).toEqual([two]);
  });

  it.each([
    [{ means: 'UNIT_LETTER', reference: null }],
    [{ means: 'UNIT_LETTER', reference: ' ' }],
    [{ means: null, reference: null, rejectionReason: null }],
    [{ means: null, reference: '函', rejectionReason: '理由' }],
    [{ means: 'UNIT_LETTER', reference: '函', rejectionReason: '理由' }],
  ])('%j is neither a verification nor a rejection', async (verdict) => {
    const { id } = await scheduleVisit(graph);
    const [one] = await submitRoster(graph, id, [newVisitor()]);
    expect(faultOf(await attempt(graph.as(centre), 'verifyVisitor', { visitRequestId: id, memberId: one?.id, ...verdict }))).toBe('BAD_USER_INPUT');
  });

  it('who is not on the roster, or on another one, is unknown', async () => {
    const [{ id }, other] = [await scheduleVisit(graph), await scheduleVisit(graph)];
    const [foreign] = await submitRoster(graph, other.id, [newVisitor()]);
    for (const memberId of [UNKNOWN_ID, foreign?.id as string, 'x']) expect(await verify(graph, id, memberId)).toMatchObject({ __typename: 'VisitMemberUnknown', memberId });
  });
});

describe('Mutation.substituteVisitor', () => {
  it('VIS-19: a working day ahead somebody else may come, who is verified and pledges anew', async () => {
    const { id } = await prepareVisit(graph);
    const [one] = await listMembers(graph, id);
    expect(await substitute(id, one?.id as string, newVisitor({ name: '赵强' }), IN_TIME)).toMatchObject({ visitRequest: { state: 'SCHEDULED' } });
    expect((await listSteps(graph, id)).at(-1)).toBe('READY changeRoster SCHEDULED by bureau');
    expect(await listMembers(graph, id)).toMatchObject([{ name: '赵强', state: 'UNVERIFIED', pledgedAt: null }, { name: '王芳', state: 'VERIFIED' }]);
  });

  it('on the day itself nobody else may, but fewer may', async () => {
    const { id } = await prepareVisit(graph);
    const [one] = await listMembers(graph, id);
    expect(await substitute(id, one?.id as string, newVisitor(), TOO_LATE)).toMatchObject({ __typename: 'SubstitutionTooLate', lastDay: '2025-09-09' });
    expect(await substitute(id, one?.id as string, null, TOO_LATE)).toMatchObject({ visitRequest: { state: 'READY' } });
  });

  it('nobody takes a place twice, and the form is checked', async () => {
    const { id } = await scheduleVisit(graph);
    const present = newVisitor({ name: '王芳' });
    const [one] = await submitRoster(graph, id, [newVisitor(), present]);
    expect(await substitute(id, one?.id as string, present)).toMatchObject({ problems: [{ field: 'substitute.idNumber', code: 'LISTED_TWICE' }] });
    expect(await substitute(id, one?.id as string, newVisitor({ name: '', idNumber: '1' }))).toMatchObject({ problems: [{ field: 'substitute.name', code: 'TEXT_LENGTH' }, { field: 'substitute.idNumber', code: 'ID_NUMBER_MALFORMED' }] });
    expect(await substitute(id, UNKNOWN_ID, newVisitor())).toMatchObject({ __typename: 'VisitMemberUnknown' });
  });
});

describe('Mutation.signVisitPledge', () => {
  const visitor = { subject: 'visitor-li', roles: ['VISITOR' as const] };

  it('VIS-20: a visitor signs in person, for nobody else, and learns nothing of the visit', async () => {
    const { id } = await scheduleVisit(graph);
    const [own, other] = await submitRoster(graph, id, [newVisitor({ account: visitor.subject }), newVisitor()]);
    expect(await sign(graph, id, other?.id as string, { paperReference: null }, visitor)).toMatchObject({ __typename: 'VisitMemberUnknown' });
    const signed = await sign(graph, id, own?.id as string, { paperReference: null }, visitor);
    expect(signed).toMatchObject({ __typename: 'SignVisitPledgeSuccess', visitRequest: null, pledgedAt: '2025-09-01T02:00:00.000Z', pledgeVersion: '2025-1' });
    expect(await listMembers(graph, id)).toMatchObject([{ pledgedAt: '2025-09-01T02:00:00.000Z' }, { pledgedAt: null }]);
  });

  it('a visitor who is on no roster of the visit is answered like for one that does not exist', async () => {
    const { id } = await scheduleVisit(graph);
    const [one] = await submitRoster(graph, id, [newVisitor()]);
    expect(await sign(graph, id, one?.id as string, {}, visitor)).toMatchObject({ __typename: 'VisitRequestUnknown' });
  });

  it('the unit signs on behalf of a visitor only with the signed paper on file', async () => {
    const { id } = await scheduleVisit(graph);
    const [one] = await submitRoster(graph, id, [newVisitor()]);
    const call = { visitRequestId: id, memberId: one?.id, version: '2025-1' };
    expect(faultOf(await attempt(graph.as(bureau), 'signVisitPledge', call))).toBe('BAD_USER_INPUT');
    expect(faultOf(await attempt(graph.as(bureau), 'signVisitPledge', { ...call, paperReference: '  ' }))).toBe('BAD_USER_INPUT');
    expect(await sign(graph, id, one?.id as string)).toMatchObject({ __typename: 'SignVisitPledgeSuccess' });
  });

  it('another version of the text is not the one that is in force', async () => {
    const { id } = await scheduleVisit(graph);
    const [one] = await submitRoster(graph, id, [newVisitor()]);
    expect(await sign(graph, id, one?.id as string, { version: '2019-1' })).toMatchObject({ __typename: 'VisitPledgeOutdated', currentVersion: '2025-1' });
  });

  it('the text is open to everybody, in both languages', async () => {
    const { data } = await graph.as({ roles: ['PUBLIC'] }).run('{ visitPledge { version text en: text(locale: EN) } }');
    expect(data?.visitPledge).toEqual({ version: '2025-1', text: expect.stringContaining('未公开样品'), en: expect.stringContaining('trade secrets') });
  });

  it('an enterprise signs for nobody', async () => {
    const { id, firm } = await scheduleVisit(graph);
    expect(faultOf(await attempt(graph.as(representative(firm.id)), 'signVisitPledge', { visitRequestId: id, memberId: UNKNOWN_ID, version: '2025-1' }))).toBe('FORBIDDEN');
  });
});
