import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { visits } from '../../src/subgraph.ts';
import { bureau, centre, foreignCentre, market, representative, SECOND_DIVISION, settleOne, UNKNOWN_ID } from '../district.ts';
import { anotherMatter, key, STATUTORY } from '../forms.ts';
import { book, bookAndAccept, countSlots, read } from '../journey.ts';
import { attempt, faultOf, mutate } from './calls.ts';
import { describeIdempotency } from './idempotency.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(visits);
});
afterAll(() => graph.close());

/** A Friday afternoon before the fixed clock's Monday, and the close of that Monday: one working day later. */
const FRIDAY = { startedAt: '2025-08-29T06:00:00.000Z', endedAt: '2025-08-29T08:00:00.000Z' };
const IN_TIME = new Date('2025-09-01T10:00:00.000Z');
const TOO_LATE = new Date('2025-09-01T10:00:00.001Z');

const form = (enterpriseId: string, changes: Record<string, unknown> = {}): Record<string, unknown> => ({
  idempotencyKey: key(),
  enterpriseId,
  reason: 'SAFETY_ACCIDENT',
  documentNumber: '粤江应急〔2025〕事故1号',
  purpose: '车间火情现场处置',
  headcount: 6,
  ...FRIDAY,
  ...changes,
});
const register = (enterpriseId: string, changes: Record<string, unknown> = {}, now = IN_TIME): Promise<any> => mutate(graph.as(bureau, { now }), 'registerEmergencyVisit', form(enterpriseId, changes));
const registered = async (enterpriseId: string): Promise<string> => (await register(enterpriseId)).visitRequest.id as string;
const audit = (visitRequestId: string, isJustified: boolean, by = centre): Promise<any> => mutate(graph.as(by), 'auditEmergencyVisit', { visitRequestId, isJustified, finding: '现场记录与报警时间相符' });
const violationsOf = (visitRequestId: string): Promise<any[]> => graph.sql('SELECT kind, source, state FROM visit_violation WHERE visit_request_id = $1', [visitRequestId]);

describe('Mutation.registerEmergencyVisit', () => {
  it.each(['SAFETY_ACCIDENT', 'STATUTORY_COMPLAINT', 'COURT_ORDER'])('VIS-40: %s is registered after it is over, and the enterprise sees it at once', async (reason) => {
    const firm = await settleOne(graph);
    const { visitRequest } = await register(firm.id, { reason });
    expect(visitRequest.state).toBe('COMPLETED');
    expect(await read(graph, representative(firm.id), visitRequest.id, 'state isEmergency scheduled { startsAt } emergency { reason documentNumber isLate dueAt audit { isJustified } }')).toEqual({
      state: 'COMPLETED',
      isEmergency: true,
      scheduled: { startsAt: FRIDAY.startedAt },
      emergency: { reason, documentNumber: '粤江应急〔2025〕事故1号', isLate: false, dueAt: IN_TIME.toISOString(), audit: null },
    });
    expect(await violationsOf(visitRequest.id)).toEqual([]);
  });

  it('§10.1: it stands outside of quota and yearly cap, used up or not', async () => {
    const firm = await settleOne(graph, { isProtected: true });
    await bookAndAccept(graph, market, firm.id, anotherMatter());
    for (let count = 1; count <= 2; count += 1) await book(graph, bureau, firm.id, STATUTORY);
    expect(await register(firm.id)).toMatchObject({ __typename: 'RegisterEmergencyVisitSuccess' });
    expect(await countSlots(graph, firm.id)).toBe(1);
    expect(await countSlots(graph, firm.id, '2025-08')).toBe(0);
  });

  it('VIS-01: a moment after the close of the next working day it is taken in all the same, as a violation', async () => {
    const firm = await settleOne(graph);
    const { visitRequest } = await register(firm.id, {}, TOO_LATE);
    expect(await violationsOf(visitRequest.id)).toEqual([{ kind: 'LATE_REGISTRATION', source: 'SYSTEM', state: 'RECORDED' }]);
    expect(await read(graph, bureau, visitRequest.id, 'emergency { isLate }')).toEqual({ emergency: { isLate: true } });
  });

  it.each<readonly [string, Record<string, unknown>, string, string]>([
    ['not over yet', { endedAt: '2025-09-01T10:00:01.000Z' }, 'endedAt', 'NOT_OVER_YET'],
    ['of no length', { endedAt: FRIDAY.startedAt }, 'endedAt', 'WINDOW_REVERSED'],
    ['without a document', { documentNumber: '  ' }, 'documentNumber', 'TEXT_LENGTH'],
    ['of nobody', { headcount: 0 }, 'headcount', 'TOO_MANY_VISITORS'],
    ['before the calendar begins', { startedAt: '1999-01-01T00:00:00.000Z' }, 'startedAt', 'BEFORE_CALENDAR'],
  ])('what is %s is not taken in', async (_case, changes, field, code) => {
    const firm = await settleOne(graph);
    expect(await register(firm.id, changes)).toMatchObject({ __typename: 'VisitFormRejected', problems: [expect.objectContaining({ field, code })] });
  });

  it('elsewhere is as good as nowhere', async () => {
    const foreign = await settleOne(graph, { divisionCode: SECOND_DIVISION });
    for (const id of [foreign.id, UNKNOWN_ID, 'x']) expect(await register(id)).toMatchObject({ __typename: 'VisitTargetUnknown', enterpriseId: id });
  });

  describeIdempotency(() => graph, {
    mutation: 'registerEmergencyVisit',
    now: IN_TIME,
    otherInput: { headcount: 7 },
    prepare: async () => {
      const firm = await settleOne(graph);
      const { idempotencyKey: _own, ...input } = form(firm.id);
      return { by: bureau, input, countEffects: async () => (await graph.sql('SELECT 1 FROM visit_request WHERE enterprise_id = $1', [firm.id])).length };
    },
  });
});

describe('Mutation.auditEmergencyVisit', () => {
  it('VIS-40: every emergency waits for its audit, and leaves the list with it', async () => {
    const firm = await settleOne(graph);
    const id = await registered(firm.id);
    await book(graph, bureau, firm.id);
    const waiting = async (): Promise<string[]> =>
      (await graph.as(centre).run('query ($f: VisitRequestFilter) { visitRequests(filter: $f) { nodes { id } } }', { f: { enterpriseId: firm.id, awaitsAudit: true } })).data?.visitRequests.nodes.map((node: any) => node.id);
    expect(await waiting()).toEqual([id]);
    expect(await audit(id, true)).toMatchObject({ __typename: 'AuditEmergencyVisitSuccess' });
    expect(await waiting()).toEqual([]);
    expect(await read(graph, representative(firm.id), id, 'emergency { audit { isJustified finding } }')).toEqual({ emergency: { audit: { isJustified: true, finding: '现场记录与报警时间相符' } } });
    expect(await violationsOf(id)).toEqual([]);
  });

  it('what was no emergency is a violation', async () => {
    const id = await registered((await settleOne(graph)).id);
    await audit(id, false);
    expect(await violationsOf(id)).toEqual([{ kind: 'UNJUSTIFIED_EMERGENCY', source: 'CENTRE', state: 'RECORDED' }]);
  });

  it('of thirty-two decisions at once one counts, and the others are told when it was made', async () => {
    const id = await registered((await settleOne(graph)).id);
    const answers = await Promise.all(Array.from({ length: 32 }, (_, index) => audit(id, index % 2 === 0)));
    expect(answers.filter(({ __typename }) => __typename === 'AuditEmergencyVisitSuccess')).toHaveLength(1);
    expect(answers.filter(({ __typename }) => __typename === 'EmergencyAlreadyAudited')).toHaveLength(31);
    expect((await violationsOf(id)).length).toBeLessThanOrEqual(1);
    expect(await graph.sql('SELECT 1 FROM emergency_audit WHERE visit_request_id = $1', [id])).toHaveLength(1);
  });

  it('another district’s centre, an ordinary visit, and what is no id are unknown', async () => {
    const firm = await settleOne(graph);
    const [emergency, ordinary] = [await registered(firm.id), await book(graph, bureau, firm.id)];
    expect(await audit(emergency, true, foreignCentre)).toMatchObject({ __typename: 'EmergencyVisitUnknown', visitRequestId: emergency });
    for (const id of [ordinary, UNKNOWN_ID, "x' OR 1=1"]) expect(await audit(id, true)).toMatchObject({ __typename: 'EmergencyVisitUnknown', visitRequestId: id });
    expect(faultOf(await attempt(graph.as(bureau), 'auditEmergencyVisit', { visitRequestId: emergency, isJustified: true, finding: '自评' }))).toBe('FORBIDDEN');
  });

  describeIdempotency(() => graph, {
    mutation: 'auditEmergencyVisit',
    otherInput: { isJustified: true },
    prepare: async () => {
      const id = await registered((await settleOne(graph)).id);
      return { by: centre, input: { visitRequestId: id, isJustified: false, finding: '不属紧急情形' }, countEffects: async () => (await violationsOf(id)).length };
    },
  });
});
