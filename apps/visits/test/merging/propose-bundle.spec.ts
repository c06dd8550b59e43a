import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { visits } from '../../src/subgraph.ts';
import { bureau, bureauUnit, centre, foreignCentre, liaison, market, marketUnit, office, representative, settleOne, superior, UNKNOWN_ID } from '../district.ts';
import { anotherMatter, key, OCTOBER, SEPTEMBER, STATUTORY } from '../forms.ts';
import { bookAndAsk, bookAndScreen, read } from '../journey.ts';
import { agreed, bookAlike, propose, proposed, readBundle, storedStates } from './bundle-journey.ts';
import { attempt, mutate } from './calls.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(visits);
});
afterAll(() => graph.close());

const reasonsOf = (answer: any): string[] => (answer.reasons ?? []).map(({ code }: any) => code);

describe('Mutation.proposeBundle', () => {
  it('VIS-14: two alike requests become one visit, and both units are asked for their word', async () => {
    const { bundleId, requestIds } = await proposed(graph);
    expect(await storedStates(graph, requestIds)).toEqual(['IN_BUNDLE', 'IN_BUNDLE']);
    for (const unit of [bureau, market]) {
      expect(await readBundle(graph, unit, bundleId, 'state type typeLabel savedReceptions dueAt windows { position startsAt endsAt } leadUnit { id } availableActions { action isAllowed }')).toEqual({
        state: 'PROPOSED', type: 'THEMATIC_RESEARCH', typeLabel: '专题调研', savedReceptions: 1, dueAt: '2025-09-03T10:00:00.000Z', leadUnit: { id: bureauUnit },
        windows: SEPTEMBER.map((window, index) => ({ ...window, position: index + 1 })),
        availableActions: [{ action: 'AGREE', isAllowed: true }, { action: 'DECLINE', isAllowed: true }, { action: 'RECORD_VISIT', isAllowed: false }, { action: 'REPORT', isAllowed: false }],
      });
    }
  });

  it('units know of each other and what each comes for, and read no more of a foreign request', async () => {
    const { bundleId, requestIds } = await proposed(graph);
    const { members } = await readBundle(graph, market, bundleId, 'members { unit { id } kindLabel purpose hasAgreed visitRequest { id } }');
    expect(members.find(({ unit }: any) => unit.id === bureauUnit)).toEqual({ unit: { id: bureauUnit }, kindLabel: '调研', purpose: '了解新能源汽车零部件产能并对接采购订单', hasAgreed: false, visitRequest: null });
    expect(members.find(({ unit }: any) => unit.id === marketUnit).visitRequest).toEqual({ id: requestIds[1] });
  });

  it('is seen by its units and theirs, the centre, the office and the liaison; by nobody else, and not by the enterprise yet', async () => {
    const { bundleId, firmId } = await proposed(graph);
    for (const by of [bureau, market, superior, centre, office, liaison]) expect(await readBundle(graph, by, bundleId, 'id')).toEqual({ id: bundleId });
    for (const by of [foreignCentre, representative(firmId), { ...bureau, unitId: UNKNOWN_ID }]) expect(await readBundle(graph, by, bundleId, 'id')).toBeNull();
  });

  it.each<[string, () => Promise<readonly string[]>, Record<string, unknown>, string[]]>([
    ['one request alone', async () => bookAlike(graph, (await settleOne(graph)).id, [bureau]), {}, ['TOO_FEW_REQUESTS']],
    ['the same request twice', async () => { const [id = ''] = await bookAlike(graph, (await settleOne(graph)).id, [bureau]); return [id, id]; }, {}, ['TOO_FEW_REQUESTS']],
    ['one that the enterprise is being asked about', async () => { const { id } = await settleOne(graph); return [await bookAndAsk(graph, bureau, id), ...(await bookAlike(graph, id, [market]))]; }, {}, ['NOT_OPEN']],
    ['two enterprises', async () => [...(await bookAlike(graph, (await settleOne(graph)).id, [bureau])), ...(await bookAlike(graph, (await settleOne(graph)).id, [market]))], {}, ['DIFFERENT_ENTERPRISES']],
    ['another matter', async () => { const { id } = await settleOne(graph); return [...(await bookAlike(graph, id, [bureau])), await bookAndScreen(graph, market, id, { ...anotherMatter(), windows: OCTOBER })]; }, {}, ['NOT_SIMILAR', 'NOT_SIMILAR']],
    ['too many visitors', async () => bookAlike(graph, (await settleOne(graph)).id, [bureau, market], { headcount: 8 }), {}, ['TOO_MANY_VISITORS']],
    ['a lead that takes no part', async () => bookAlike(graph, (await settleOne(graph)).id), { leadUnitId: UNKNOWN_ID }, ['LEAD_NOT_A_MEMBER']],
    ['members of another bundle', async () => (await proposed(graph)).requestIds, {}, ['NOT_OPEN', 'NOT_OPEN']],
  ])('%s cannot be merged', async (_case, prepare, changes, expected) => {
    const ids = await prepare();
    const before = await storedStates(graph, ids);
    const answer = await propose(graph, ids, changes);
    expect(answer.__typename).toBe('BundleNotPossible');
    expect(reasonsOf(answer)).toEqual(expected);
    for (const { message, en } of answer.reasons) expect([message, en]).toEqual([expect.stringMatching(/[一-鿿].*。$/), expect.stringMatching(/^[A-Z].*\.$/)]);
    expect(await storedStates(graph, ids)).toEqual(before);
  });

  it('§10.2: the group that the enterprise receives at once is the enterprise’s own word', async () => {
    const { id } = await settleOne(graph);
    const ids = await bookAlike(graph, id);
    await graph.sql("INSERT INTO reception_rules (enterprise_id, zones, route, max_group_size, max_duration_minutes, allowed_topics, set_by, set_at) VALUES ($1, '[]', '{}', 9, 480, '{}', 'firm', now())", [id]);
    expect(reasonsOf(await propose(graph, ids))).toEqual(['TOO_MANY_VISITORS']);
  });

  it('§0.1: no joint window lies behind the earliest statutory deadline, in the past, or on a holiday', async () => {
    const { id } = await settleOne(graph);
    const ids = [...(await bookAlike(graph, id, [bureau], STATUTORY)), ...(await bookAlike(graph, id, [market], { ...STATUTORY, statutoryDeadline: '2025-09-30' }))];
    const answer = await propose(graph, ids, { windows: [...OCTOBER, { startsAt: '2025-08-01T01:00:00.000Z', endsAt: '2025-08-01T02:00:00.000Z' }, { startsAt: '2025-09-20T01:00:00.000Z', endsAt: '2025-09-20T02:00:00.000Z' }] });
    expect(answer.problems.map(({ code }: any) => code)).toEqual(['AFTER_STATUTORY_DEADLINE', 'AFTER_STATUTORY_DEADLINE', 'WINDOW_TOO_SOON', 'NOT_A_WORKING_DAY']);
  });

  it('a foreign, an unknown and a malformed request are answered alike', async () => {
    const { id } = await settleOne(graph);
    const ids = await bookAlike(graph, id);
    for (const visitRequestId of [UNKNOWN_ID, 'x', "1' OR '1'='1"]) expect(await propose(graph, [...ids, visitRequestId])).toMatchObject({ __typename: 'VisitRequestUnknown', visitRequestId });
    expect(await mutate(graph.as(foreignCentre), 'proposeBundle', { visitRequestIds: ids, leadUnitId: bureauUnit, windows: SEPTEMBER })).toMatchObject({ __typename: 'VisitRequestUnknown' });
  });

  it('the same key twice is one bundle', async () => {
    const ids = await bookAlike(graph, (await settleOne(graph)).id);
    const call = { idempotencyKey: key() };
    const [first, second] = [await propose(graph, ids, call), await propose(graph, ids, call)];
    expect(second).toEqual(first);
    const { errors } = await attempt(graph.as(centre), 'proposeBundle', { visitRequestIds: ids, leadUnitId: marketUnit, windows: SEPTEMBER, ...call });
    expect(errors[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  });
});

describe('the word of the units', () => {
  const agree = (by: typeof bureau, bundleId: string): Promise<any> => mutate(graph.as(by), 'agreeToBundle', { bundleId });

  it('the last one makes it agreed on; nobody speaks twice', async () => {
    const { bundleId } = await proposed(graph);
    expect(await agree(bureau, bundleId)).toMatchObject({ bundle: { state: 'PROPOSED' } });
    expect(await agree(bureau, bundleId)).toMatchObject({ __typename: 'BundleActionNotAllowed', obstacle: 'ALREADY_DONE', allowedNow: ['DECLINE'] });
    expect(await agree(market, bundleId)).toMatchObject({ bundle: { state: 'AGREED' } });
    expect(await agree(market, bundleId)).toMatchObject({ __typename: 'BundleActionNotAllowed', obstacle: 'WRONG_STATE', message: '当前状态不能这样办理。当前状态“各单位已同意”，现在可以：不同意合并。' });
  });

  it('a superior unit speaks for those below it', async () => {
    const { bundleId } = await proposed(graph);
    expect(await agree(superior, bundleId)).toMatchObject({ bundle: { state: 'AGREED' } });
  });

  it('who takes no part is told as if there were none', async () => {
    const { bundleId } = await proposed(graph);
    for (const id of [bundleId, UNKNOWN_ID, 'x']) expect(await agree({ ...bureau, unitId: UNKNOWN_ID }, id)).toMatchObject({ __typename: 'BundleUnknown', bundleId: id });
  });

  it('one that does not come along dissolves it: each is as necessary as before, and nobody reads whose word it was', async () => {
    const { bundleId, requestIds } = await agreed(graph);
    await mutate(graph.as(market), 'declineBundle', { bundleId, reason: '另有安排' });
    expect(await storedStates(graph, requestIds)).toEqual(['NECESSARY', 'NECESSARY']);
    const text = JSON.stringify(await readBundle(graph, bureau, bundleId, 'state stateLabel members { unit { id } hasAgreed } availableActions { isAllowed }'));
    expect(text).toContain('"state":"DISSOLVED","stateLabel":"已解散"');
    expect(text).toContain('"hasAgreed":null');
    expect(text).not.toMatch(/另有安排|true|false,"hasAgreed"/);
    expect(await readBundle(graph, centre, bundleId, 'history { to reason }')).toMatchObject({ history: expect.arrayContaining([{ to: 'DISSOLVED', reason: '另有安排' }]) });
    const again = await propose(graph, requestIds);
    expect(again.bundle.state).toBe('PROPOSED');
    for (const id of requestIds) expect(await read(graph, centre, id, 'bundle { id }')).toEqual({ bundle: { id: again.bundle.id } });
  });

  it('the centre dissolves what has no date', async () => {
    const { bundleId, requestIds } = await proposed(graph);
    expect(await mutate(graph.as(centre), 'dissolveBundle', { bundleId, reason: '重新组合' })).toMatchObject({ bundle: { state: 'DISSOLVED' } });
    expect(await storedStates(graph, requestIds)).toEqual(['NECESSARY', 'NECESSARY']);
  });

  it.each([
    ['research is not merged without a word of each unit', {}, 'DISSOLVED'],
    ['VIS-15: inspections come along, since they must', { form: STATUTORY }, 'AGREED'],
  ])('when nobody speaks in time: %s', async (_case, form, expected) => {
    const { bundleId } = await proposed(graph, form);
    await mutate(graph.as(bureau), 'agreeToBundle', { bundleId });
    await graph.runJob('pass-bundle-deadline', { bundleId }, { now: new Date('2025-09-03T10:00:00.000Z') });
    expect(await readBundle(graph, bureau, bundleId)).toEqual({ state: expected });
  });

  it('VIS-15: a comprehensive inspection cannot be declined', async () => {
    const { bundleId } = await proposed(graph, { form: STATUTORY });
    expect(await mutate(graph.as(market), 'declineBundle', { bundleId, reason: '不便' })).toMatchObject({ __typename: 'BundleActionNotAllowed', obstacle: 'DUTY', en: expect.stringContaining('Inspections of several departments must be merged') });
  });
});
