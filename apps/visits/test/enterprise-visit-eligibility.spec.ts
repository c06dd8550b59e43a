import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { roles, type Caller } from '@qinqing/caller';
import { startTestSubgraph, TEST_NOW, type TestSubgraph } from '@qinqing/testing';
import { visits } from '../src/subgraph.ts';
import { faultOf, mutate } from './calls.ts';
import { bureau, centre, foreignCentre, liaison, market, newEnterprise, office, operator, representative, settle, settleOne, UNKNOWN_ID } from './district.ts';
import { anotherMatter, OCTOBER, STATUTORY } from './forms.ts';
import { bookAndAccept, bookAndAsk } from './journey.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(visits);
});
afterAll(() => graph.close());

const QUERY = `query ($r: [_Any!]!, $on: Date) { _entities(representations: $r) { ... on Enterprise {
  id visitEligibility(on: $on) { month isAllowed reasons en: reasons(locale: EN) limit usedThisMonth nextAllowedFrom } } } }`;
const ask = (by: Partial<Caller>, ids: readonly string[], on: string | null = null, now = TEST_NOW) => graph.as(by, { now }).run(QUERY, { r: ids.map((id) => ({ __typename: 'Enterprise', id })), on });
const eligibility = async (by: Partial<Caller>, id: string, on?: string, now?: Date): Promise<any> => {
  const { data, errors } = await ask(by, [id], on, now);
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data?._entities[0].visitEligibility;
};

describe('Enterprise.visitEligibility', () => {
  it('§10.1: one more visit may be received, and why', async () => {
    const firm = await settleOne(graph, { isProtected: true });
    expect(await eligibility(bureau, firm.id)).toEqual({
      month: '2025-09',
      isAllowed: true,
      reasons: ['2025年9月接待上限1次，已用0次，尚有余量。', '企业在保护清单内。'],
      en: ['The limit for 2025-09 is 1, 0 used: there is room.', 'The enterprise is on the protection list.'],
      limit: 1,
      usedThisMonth: 0,
      nextAllowedFrom: '2025-09-01',
    });
  });

  it('§10.1: none fits any more, and from when on one does again', async () => {
    const firm = await settleOne(graph, { isProtected: true });
    await bookAndAccept(graph, bureau, firm.id);
    expect(await eligibility(bureau, firm.id)).toMatchObject({ isAllowed: false, reasons: ['2025年9月接待上限1次，已用1次。', '企业在保护清单内。'], limit: 1, usedThisMonth: 1, nextAllowedFrom: '2025-10-01' });
    expect(await eligibility(bureau, firm.id, '2025-10-15')).toMatchObject({ month: '2025-10', isAllowed: true, usedThisMonth: 0, nextAllowedFrom: '2025-10-15' });
  });

  it('looks over several full months', async () => {
    const firm = await settleOne(graph, { isProtected: true });
    await bookAndAccept(graph, market, firm.id, { ...anotherMatter(), windows: OCTOBER });
    await bookAndAccept(graph, bureau, firm.id, anotherMatter());
    expect(await eligibility(bureau, firm.id)).toMatchObject({ nextAllowedFrom: '2025-11-01' });
    expect(await eligibility(bureau, firm.id, '2025-10-31')).toMatchObject({ month: '2025-10', usedThisMonth: 1, nextAllowedFrom: '2025-11-01' });
  });

  it('the month is the month in Shanghai, also without a day', async () => {
    const firm = await settleOne(graph, { isProtected: true });
    await bookAndAccept(graph, bureau, firm.id);
    expect(await eligibility(bureau, firm.id, undefined, new Date('2025-09-30T15:59:59.999Z'))).toMatchObject({ month: '2025-09', usedThisMonth: 1 });
    expect(await eligibility(bureau, firm.id, undefined, new Date('2025-09-30T16:00:00.000Z'))).toMatchObject({ month: '2025-10', usedThisMonth: 0, nextAllowedFrom: '2025-10-01' });
  });

  it('VIS-15: inspections are counted beyond the limit; what is only asked for, or refused, is not', async () => {
    const firm = await settleOne(graph, { isProtected: true });
    const refused = await bookAndAsk(graph, bureau, firm.id, anotherMatter());
    await mutate(graph.as(representative(firm.id)), 'refuseVisit', { visitRequestId: refused });
    await bookAndAsk(graph, bureau, firm.id, anotherMatter());
    expect(await eligibility(bureau, firm.id)).toMatchObject({ usedThisMonth: 0 });
    await bookAndAccept(graph, bureau, firm.id, anotherMatter());
    await bookAndAccept(graph, market, firm.id, STATUTORY);
    expect(await eligibility(bureau, firm.id)).toMatchObject({ isAllowed: false, limit: 1, usedThisMonth: 2, nextAllowedFrom: '2025-10-01' });
  });

  it.each([
    ['wants exposure', { visitMode: 'EXPOSURE' }, { isAllowed: true, limit: null, reasons: ['企业未限制接待次数。'] }],
    ['is quiet', { visitMode: 'QUIET' }, { isAllowed: true, limit: 1 }],
    ['is suspended', { status: 'SUSPENDED' }, { isAllowed: false, reasons: ['企业不在经营状态。'], en: ['The enterprise is not in business.'], nextAllowedFrom: null }],
  ] as const)('an enterprise that %s', async (_what, facts, expected) => {
    const firm = await settleOne(graph, facts);
    expect(await eligibility(centre, firm.id)).toMatchObject(expected);
  });

  it('VIS-08: a limit of 0 has no next date', async () => {
    const firm = await settleOne(graph);
    await mutate(graph.as(representative(firm.id)), 'setVisitLimit', { perMonth: 0 });
    expect(await eligibility(centre, firm.id)).toMatchObject({ isAllowed: false, limit: 0, nextAllowedFrom: null });
  });

  it.each([
    ['the centre', () => centre, true],
    ['the government office', () => office, true],
    ['any unit of the district', () => market, true],
    ['the enterprise', (id: string) => representative(id), true],
    ['the liaison', () => liaison, true],
    ['the centre of another district', () => foreignCentre, false],
    ['another enterprise', () => representative(UNKNOWN_ID), false],
    ['another officer', () => ({ ...liaison, officerId: UNKNOWN_ID }), false],
    ['the operator', () => operator, false],
    ['nobody in particular', () => ({ subject: 'public', roles: ['PUBLIC'] as const }), false],
  ] as const)('%s reads it: %p', async (_who, callerOf, expected) => {
    const firm = await settleOne(graph);
    const answer = await ask(callerOf(firm.id), [firm.id]);
    expect(answer.data?._entities[0].id).toBe(firm.id);
    if (expected) expect(answer.data?._entities[0].visitEligibility).toMatchObject({ month: '2025-09' });
    else {
      expect(answer.data?._entities[0].visitEligibility).toBeNull();
      expect(faultOf(answer)).toBe('FORBIDDEN');
    }
  });

  it('no role beside those of the schema reads it', async () => {
    const firm = await settleOne(graph);
    const readers = ['SERVICE_CENTRE', 'GOVERNMENT_OFFICE', 'REQUESTING_UNIT', 'LEGAL_REPRESENTATIVE', 'CLERK', 'LIAISON'];
    for (const role of roles.filter((candidate) => !readers.includes(candidate))) expect(faultOf(await ask({ ...centre, subject: `as-${role}`, roles: [role] }, [firm.id]))).toBe('FORBIDDEN');
  });

  it.each([UNKNOWN_ID, 'x', '', `${UNKNOWN_ID}\0`, "' OR 1=1"])('of %j nothing is told, just as of an enterprise elsewhere', async (id) => {
    const answer = await ask(centre, [id]);
    expect(answer.data).toEqual({ _entities: [{ id, visitEligibility: null }] });
    expect(faultOf(answer)).toBe('FORBIDDEN');
  });

  it('fifty enterprises cost as many statements as five', async () => {
    const firms = Array.from({ length: 50 }, (_, index) => newEnterprise({ divisionCode: `440704${String(index + 100)}` }));
    await settle(graph, firms);
    const few = await ask(centre, firms.slice(0, 5).map(({ id }) => id));
    const many = await ask(centre, firms.map(({ id }) => id));
    expect(many.data?._entities.every(({ visitEligibility }: any) => visitEligibility.limit === 4)).toBe(true);
    expect([few.statements.length, many.statements.length]).toEqual([4, 4]);
  });
});
