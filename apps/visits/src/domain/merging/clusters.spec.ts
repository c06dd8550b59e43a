import { describe, expect, it } from '@jest/globals';
import { checkProposal, type ProposedMember } from './bundle-proposal.ts';
import { clusterRequests, type ClusterRules } from './clusters.ts';
import { listDuePartners } from './comprehensive-inspection.ts';
import { findJointWindows } from './joint-windows.ts';
import { prepareSubject, type MergeSubject, type TimeSpan } from './similarity.ts';
import { weighTerms } from './term-weights.ts';

const on = (day: string, from = '01:00', to = '03:00'): TimeSpan => ({ startsAt: new Date(`${day}T${from}:00Z`), endsAt: new Date(`${day}T${to}:00Z`) });
const rules: ClusterRules = { mergeWeights: { topic: 0.4, window: 0.25, department: 0.15, asks: 0.2 }, mergeThreshold: 0.55, comprehensiveInspectionHorizonDays: 30, headcountCap: 15 };
const research: MergeSubject = {
  id: 'r1', kind: 'RESEARCH', isStatutory: false, isUnannounced: false, unitId: 'u1', dutyLine: 'industry', unitLevel: 'DISTRICT', purpose: '了解产能和订单', topics: ['产能'],
  asks: ['capacity'], headcount: 5, windows: [on('2025-09-10')], statutoryDeadline: null,
};
const inspection: MergeSubject = { ...research, id: 'i1', kind: 'INSPECTION', isStatutory: true, purpose: '安全生产检查', topics: ['安全'], asks: [] };
const member = (changes: Partial<ProposedMember>): ProposedMember => {
  const subject = { ...research, ...changes };
  return { ...subject, ...prepareSubject(subject, weighTerms([])), enterpriseId: changes.enterpriseId ?? 'e', isOpen: changes.isOpen ?? true };
};
const idsOf = (members: readonly ProposedMember[], changed: Partial<ClusterRules> = {}): string[][] => clusterRequests(members, { ...rules, ...changed }).map((cluster) => cluster.members.map(({ id }) => id).toSorted());

describe('VIS-14: groups of requests at one enterprise', () => {
  it('alike ones come together, what is about something else stays alone', () => {
    expect(idsOf([member({ id: 'a' }), member({ id: 'b', unitId: 'u2' }), member({ id: 'c', purpose: '了解职工食堂', topics: ['食堂'], asks: ['canteen'], dutyLine: 'market', windows: [on('2025-09-20')] })])).toEqual([['a', 'b']]);
  });

  it('saves all receptions but one, with the visitors counted together and the time that suits all', () => {
    const [cluster] = clusterRequests([member({ id: 'a' }), member({ id: 'b', windows: [on('2025-09-10', '02:00', '05:00')] }), member({ id: 'c', windows: [on('2025-09-10', '01:30', '02:45')] })], rules);
    expect(cluster).toMatchObject({ type: 'THEMATIC_RESEARCH', isDuty: false, savedReceptions: 2, jointHeadcount: 15, jointWindows: [on('2025-09-10', '02:00', '02:45')] });
    expect(cluster?.pairs).toHaveLength(3);
  });

  it('§10.2: no group is larger than the enterprise receives at once; inspectors are bound by no group size', () => {
    const three = ['a', 'b', 'c'].map((id) => member({ id }));
    expect(idsOf(three, { headcountCap: 10 })).toEqual([['a', 'b']]);
    expect(idsOf(three, { headcountCap: 9 })).toEqual([]);
    expect(idsOf(['a', 'b', 'c'].map((id) => member({ ...inspection, id })), { headcountCap: 9 })).toEqual([['a', 'b', 'c']]);
  });

  it('does not depend on the order of the requests', () => {
    const members = ['d', 'b', 'a', 'c', 'e'].map((id, index) => member({ id, unitId: `u${index}`, headcount: 4 }));
    expect(idsOf(members)).toEqual(idsOf(members.toReversed()));
  });

  it.each([
    ['what overlaps', [[on('2025-09-10')], [on('2025-09-10', '02:00', '04:00')]], [on('2025-09-10', '02:00', '03:00')]],
    ['nothing shorter than half an hour', [[on('2025-09-10')], [on('2025-09-10', '02:45', '04:00')]], []],
    ['each once', [[on('2025-09-10'), on('2025-09-10')], [on('2025-09-10')]], [on('2025-09-10')]],
    ['nobody, nothing', [], []],
  ])('joint windows are %s', (_case, windows, expected) => {
    expect(findJointWindows(windows)).toEqual(expected);
  });
});

describe('VIS-15: inspections that must come as one (综合查一次)', () => {
  const partners = (changes: Partial<ProposedMember>, own: Partial<ProposedMember> = {}): number =>
    listDuePartners(member({ ...inspection, ...own }), [member({ ...inspection, id: 'i2', unitId: 'u2', ...changes })], 30).length;

  it.each<[string, Partial<ProposedMember>, number]>([
    ['of another department within the horizon', { windows: [on('2025-10-10')] }, 1],
    ['a day beyond the horizon', { windows: [on('2025-10-11')] }, 0],
    ['of the same department', { unitId: 'u1' }, 0],
    ['unannounced', { isUnannounced: true }, 0],
    ['that the enterprise may refuse', { isStatutory: false }, 0],
    ['no inspection', { kind: 'TOUR' }, 0],
  ])('%s', (_case, changes, expected) => {
    expect(partners(changes)).toBe(expected);
  });

  it.each([
    ['on the day itself', '2025-09-25', 1],
    ['before the other can come', '2025-09-24', 0],
  ])('§0.1: the earliest statutory deadline prevails: %s', (_case, statutoryDeadline, expected) => {
    expect(partners({ windows: [on('2025-09-25')] }, { statutoryDeadline })).toBe(expected);
    expect(partners({ statutoryDeadline }, { windows: [on('2025-09-25')] })).toBe(expected);
  });

  it('is proposed as a duty, also where the topics have nothing in common', () => {
    const clusters = clusterRequests([member(inspection), member({ ...inspection, id: 'i2', unitId: 'u2', purpose: '排污许可核查', topics: ['环保'], dutyLine: 'ecology', windows: [on('2025-09-28')] })], rules);
    expect(clusters).toMatchObject([{ type: 'COMPREHENSIVE_INSPECTION', isDuty: true, savedReceptions: 1, pairs: [{ similarity: null, isDuty: true }] }]);
  });
});

describe('what stands against a merger', () => {
  const codes = (members: readonly ProposedMember[], lead = 'u1'): string[] => checkProposal(members, lead, rules).map(({ code }) => code);

  it('nothing, for two alike', () => {
    expect(codes([member({ id: 'a' }), member({ id: 'b', unitId: 'u2' })])).toEqual([]);
  });

  it.each<[string, readonly ProposedMember[], string[]]>([
    ['one request alone', [member({})], ['TOO_FEW_REQUESTS']],
    ['none', [], ['TOO_FEW_REQUESTS']],
    ['one that is not open', [member({}), member({ id: 'b', isOpen: false })], ['NOT_OPEN']],
    ['two enterprises', [member({}), member({ id: 'b', enterpriseId: 'f' })], ['DIFFERENT_ENTERPRISES']],
    ['an inspection and a tour', [member(inspection), member({ id: 'b', kind: 'TOUR' })], ['INCOMPATIBLE_KINDS']],
    ['another matter', [member({}), member({ id: 'b', purpose: '了解职工食堂', topics: ['食堂'], asks: [], windows: [on('2025-09-20')] })], ['NOT_SIMILAR', 'NOT_SIMILAR']],
    ['too many visitors', [member({ headcount: 8 }), member({ id: 'b', headcount: 8 })], ['TOO_MANY_VISITORS']],
  ])('%s', (_case, members, expected) => {
    expect(codes(members)).toEqual(expected);
  });

  it('a lead that takes no part', () => {
    expect(codes([member({}), member({ id: 'b' })], 'u9')).toEqual(['LEAD_NOT_A_MEMBER']);
  });

  it('all of it at once', () => {
    expect(codes([member({ headcount: 9 }), member({ id: 'b', headcount: 9, isOpen: false, enterpriseId: 'f' })], 'u9')).toEqual(['NOT_OPEN', 'DIFFERENT_ENTERPRISES', 'TOO_MANY_VISITORS', 'LEAD_NOT_A_MEMBER']);
  });
});
