import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { visits } from '../../src/subgraph.ts';
import { attempt, faultOf, mutate } from '../calls.ts';
import { bureau, centre, market, representative, settleOne, UNKNOWN_ID } from '../district.ts';
import { anotherMatter, key, OCTOBER } from '../forms.ts';
import { describeIdempotency } from '../idempotency.ts';
import { bookAndAccept, read } from '../journey.ts';
import { beginVisit, newVisitor, prepareVisit, scheduleVisit, START, type ReadyVisit } from './visitors.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(visits);
});
afterAll(() => graph.close());

const REPORT = { zone: '样品室', severity: 'SERIOUS', description: '用手机拍摄未公开样品' };
const report = (visit: ReadyVisit, changes: Record<string, unknown> = {}): Promise<any> => mutate(graph.as(visit.gate, { now: START }), 'reportPhotoIncident', { visitRequestId: visit.id, ...REPORT, ...changes });
const readIncidents = async (visit: ReadyVisit, selection: string): Promise<any[]> => (await read(graph, centre, visit.id, `photoIncidents { ${selection} }`)).photoIncidents;
const decide = (visit: ReadyVisit, photoIncidentId: string, changes: Record<string, unknown> = {}): Promise<any> =>
  mutate(graph.as(centre, { now: START }), 'decidePhotoIncident', { visitRequestId: visit.id, photoIncidentId, sanction: 'MEMBER_BAN', finding: '监控核实', ...changes });
/** A visit whose incident concerns its first visitor. */
const withIncident = async (members?: readonly unknown[]): Promise<{ visit: ReadyVisit; incidentId: string }> => {
  const visit = await beginVisit(graph, members);
  await report(visit, { memberIds: [visit.memberIds[0]] });
  const [incident] = await readIncidents(visit, 'id');
  return { visit, incidentId: incident.id };
};
const submit = (id: string, members: readonly unknown[], now: Date): Promise<any> => mutate(graph.as(bureau, { now }), 'submitVisitRoster', { visitRequestId: id, members });
const DAY_MS = 86_400_000;

describe('a picture of an unreleased sample (未公开样品, VIS-20)', () => {
  it('is reported with its zone and visitors, and read by the enterprise and the centre alone', async () => {
    const { visit } = await withIncident();
    expect(await readIncidents(visit, 'zone severityLabel description memberIds stateLabel sanction sanctionLabel finding reportedAt decidedAt')).toEqual([
      { zone: '样品室', severityLabel: '严重', description: REPORT.description, memberIds: [visit.memberIds[0]], stateLabel: '已报告', sanction: null, sanctionLabel: null, finding: null, reportedAt: START.toISOString(), decidedAt: null },
    ]);
    const { errors } = await graph.as(bureau).run('query ($id: ID!) { visitRequest(id: $id) { photoIncidents { id } } }', { id: visit.id });
    expect(errors.map(({ extensions }) => extensions?.code)).toEqual(['FORBIDDEN']);
  });

  it('keeps the visitor out of every enterprise for ninety days, to the minute', async () => {
    const culprit = newVisitor();
    const { visit, incidentId } = await withIncident([culprit, newVisitor({ name: '王芳' })]);
    expect(await decide(visit, incidentId)).toEqual({ __typename: 'DecidePhotoIncidentSuccess', visitRequest: { id: visit.id, state: 'IN_PROGRESS' }, banned: 1, bannedUntil: '2025-12-09T01:00:00.000Z' });
    expect(await readIncidents(visit, 'stateLabel sanctionLabel finding decidedAt')).toEqual([{ stateLabel: '属实', sanctionLabel: '涉事人员禁访', finding: '监控核实', decidedAt: START.toISOString() }]);
    const next = await bookAndAccept(graph, bureau, (await settleOne(graph)).id, { ...anotherMatter(), windows: OCTOBER });
    const ends = START.getTime() + 90 * DAY_MS;
    const again = { ...culprit, name: '李明明', unitName: '另一单位' };
    const refused = await submit(next, [newVisitor(), again], new Date(START.getTime() + DAY_MS));
    expect(refused).toMatchObject({ __typename: 'VisitRosterRejected', problems: [{ field: 'members.1', code: 'BANNED', message: '该人员在禁访期内，请更换。' }] });
    expect(await submit(next, [again], new Date(ends - 1))).toMatchObject({ problems: [{ code: 'BANNED' }] });
    expect(await submit(next, [again], new Date(ends))).toMatchObject({ __typename: 'SubmitVisitRosterSuccess' });
  });

  it('as a substitute the banned visitor does not come in either', async () => {
    const culprit = newVisitor();
    const { visit, incidentId } = await withIncident([culprit]);
    const other = await prepareVisit(graph);
    await decide(visit, incidentId);
    const answer = await mutate(graph.as(bureau, { now: new Date('2025-09-08T01:00:00Z') }), 'substituteVisitor', { visitRequestId: other.id, memberId: other.memberIds[0], substitute: culprit });
    expect(answer).toMatchObject({ __typename: 'SubstituteVisitorSuccess' });
    const october = await bookAndAccept(graph, bureau, (await settleOne(graph)).id, { ...anotherMatter(), windows: OCTOBER });
    await submit(october, [newVisitor()], START);
    const [member] = (await read(graph, centre, october, 'roster { members { id } }')).roster.members;
    expect(await mutate(graph.as(bureau, { now: START }), 'substituteVisitor', { visitRequestId: october, memberId: member.id, substitute: culprit })).toMatchObject({ problems: [{ field: 'substitute', code: 'BANNED' }] });
  });

  it('a ban of the group keeps all of them away, and a warning or a dismissal nobody', async () => {
    const group = await withIncident();
    expect(await decide(group.visit, group.incidentId, { sanction: 'GROUP_BAN' })).toMatchObject({ banned: 2 });
    const warned = await withIncident();
    expect(await decide(warned.visit, warned.incidentId, { sanction: 'WARNING' })).toMatchObject({ banned: 0, bannedUntil: null });
    const dismissed = await withIncident();
    expect(await decide(dismissed.visit, dismissed.incidentId, { sanction: null })).toMatchObject({ banned: 0 });
    expect(await readIncidents(dismissed.visit, 'stateLabel sanction')).toEqual([{ stateLabel: '不属实', sanction: null }]);
  });

  it('is decided once, by the centre of the district', async () => {
    const { visit, incidentId } = await withIncident();
    await decide(visit, incidentId, { sanction: 'WARNING' });
    expect(await decide(visit, incidentId)).toMatchObject({ __typename: 'PhotoIncidentDecided', decidedAt: START.toISOString(), message: '该记录已处理，不再更改。' });
    expect(await decide(visit, UNKNOWN_ID)).toMatchObject({ __typename: 'PhotoIncidentUnknown' });
  });

  it('a report that names nobody cannot end in a ban of its members', async () => {
    const visit = await beginVisit(graph);
    await report(visit);
    const [incident] = await readIncidents(visit, 'id');
    expect(faultOf(await attempt(graph.as(centre), 'decidePhotoIncident', { visitRequestId: visit.id, photoIncidentId: incident.id, sanction: 'MEMBER_BAN', finding: '属实' }))).toBe('BAD_USER_INPUT');
  });

  it('concerns visitors of this visit, and comes when they are there', async () => {
    const [visit, other] = [await beginVisit(graph), await prepareVisit(graph)];
    expect(await report(visit, { memberIds: [other.memberIds[0]] })).toMatchObject({ __typename: 'VisitMemberUnknown' });
    expect(await report(other)).toMatchObject({ __typename: 'VisitActionNotAllowed', action: 'REPORT_PHOTO_INCIDENT', state: 'READY' });
    expect(await mutate(graph.as(representative(UNKNOWN_ID)), 'reportPhotoIncident', { visitRequestId: visit.id, ...REPORT })).toMatchObject({ __typename: 'VisitRequestUnknown' });
  });

  describeIdempotency(() => graph, {
    mutation: 'decidePhotoIncident',
    now: START,
    otherInput: { sanction: 'GROUP_BAN' },
    prepare: async () => {
      const { visit, incidentId } = await withIncident();
      return {
        by: centre,
        input: { visitRequestId: visit.id, photoIncidentId: incidentId, sanction: 'MEMBER_BAN', finding: '属实' },
        countEffects: async () => (await graph.sql('SELECT 1 FROM visitor_ban WHERE incident_id = $1', [incidentId])).length,
      };
    },
  });
});

describe('what a unit wants to publish (VIS-20)', () => {
  const MEDIA = { title: '调研报道', location: 'https://example.gov.cn/draft/1', contentHash: 'A'.repeat(64) };
  const DUE = new Date('2025-09-15T10:00:00.000Z');
  const withMedia = async (): Promise<{ visit: ReadyVisit; mediaId: string }> => {
    const visit = await beginVisit(graph);
    await mutate(graph.as(bureau, { now: START }), 'submitVisitMedia', { visitRequestId: visit.id, ...MEDIA });
    const { media } = await read(graph, bureau, visit.id, 'media { id }');
    return { visit, mediaId: media[0].id };
  };
  const answer = (visit: ReadyVisit, mediaId: string, isApproved: boolean, now: Date = START): Promise<any> => mutate(graph.as(visit.gate, { now }), 'approveVisitMedia', { visitRequestId: visit.id, mediaId, isApproved });
  const readMedia = async (visit: ReadyVisit, now: Date): Promise<unknown> => (await read(graph, bureau, visit.id, 'media { title location contentHash stateLabel submittedAt dueAt }', now)).media;

  it('waits three working days for the enterprise', async () => {
    const { visit, mediaId } = await withMedia();
    expect(await readMedia(visit, START)).toEqual([{ title: '调研报道', location: MEDIA.location, contentHash: 'a'.repeat(64), stateLabel: '待企业同意', submittedAt: START.toISOString(), dueAt: DUE.toISOString() }]);
    expect(await answer(visit, mediaId, true, DUE)).toMatchObject({ __typename: 'ApproveVisitMediaSuccess' });
    expect(await readMedia(visit, new Date(DUE.getTime() + DAY_MS))).toMatchObject([{ stateLabel: '企业已同意' }]);
  });

  it('no answer is no approval, and afterwards it is too late for one', async () => {
    const { visit, mediaId } = await withMedia();
    const late = new Date(DUE.getTime() + 1);
    expect(await readMedia(visit, late)).toMatchObject([{ stateLabel: '未获同意' }]);
    expect(await answer(visit, mediaId, true, late)).toMatchObject({ __typename: 'VisitMediaAnswered', dueAt: DUE.toISOString() });
  });

  it('what was answered stays answered', async () => {
    const { visit, mediaId } = await withMedia();
    await answer(visit, mediaId, false);
    expect(await answer(visit, mediaId, true)).toMatchObject({ __typename: 'VisitMediaAnswered' });
    expect(await readMedia(visit, START)).toMatchObject([{ stateLabel: '未获同意' }]);
    expect(await answer(visit, UNKNOWN_ID, true)).toMatchObject({ __typename: 'VisitMediaUnknown' });
  });

  it('is asked for by the visiting unit, of something that was there to be photographed', async () => {
    const { visit } = await withMedia();
    expect(await mutate(graph.as(market), 'submitVisitMedia', { visitRequestId: visit.id, ...MEDIA })).toMatchObject({ __typename: 'VisitRequestUnknown' });
    const expected = await scheduleVisit(graph);
    expect(await mutate(graph.as(bureau), 'submitVisitMedia', { visitRequestId: expected.id, ...MEDIA, idempotencyKey: key() })).toMatchObject({ __typename: 'VisitActionNotAllowed', action: 'SUBMIT_MEDIA' });
    expect(faultOf(await attempt(graph.as(bureau), 'submitVisitMedia', { visitRequestId: visit.id, ...MEDIA, contentHash: 'abc' }))).toBe('BAD_USER_INPUT');
  });
});
