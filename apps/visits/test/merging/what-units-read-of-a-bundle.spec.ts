import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '@qinqing/caller';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { visits } from '../../src/subgraph.ts';
import { bureau, centre, liaison, market, office, representative, superior } from '../district.ts';
import { selectEverything } from '../every-field.ts';
import { PHONE_DUE, REPLY_DUE } from '../forms.ts';
import { agreed, asked, readBundle, storedStates, type Merged } from './bundle-journey.ts';
import { mutate } from './calls.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(visits);
});
afterAll(() => graph.close());

const REASON = '涉及商业机密不便接待';
const DURING = new Date('2025-09-02T02:00:00.000Z');
const AFTER = new Date(PHONE_DUE.getTime() + 60_000);

/** What may happen to an asked bundle without a date. */
const ways: Readonly<Record<string, (merged: Merged) => Promise<unknown>>> = {
  'nobody has said anything': async () => undefined,
  'the enterprise refused': ({ firmId, bundleId }) => mutate(graph.as(representative(firmId)), 'refuseBundle', { bundleId }),
  'the enterprise refused with a reason': ({ firmId, bundleId }) => mutate(graph.as(representative(firmId)), 'refuseBundle', { bundleId, reason: REASON }),
};
const names = Object.keys(ways);

const readers: readonly (readonly [string, Partial<Caller>])[] = [
  ['a unit', bureau],
  ['the other unit', market],
  ['their superior', superior],
  ['the government office', office],
  ['the liaison', liaison],
];

const wholeBundle = selectEverything('MergeBundle', ['Enterprise.visits', 'MergeBundleMember.visitRequest', 'MergeBundle.enterprise']);

/** All that a caller reads of a bundle, on every path, as one text. */
const readEverything = async (by: Partial<Caller>, { bundleId, requestIds, firmId }: Merged, now: Date): Promise<string> => {
  const ask = async (query: string, variables: Record<string, unknown>): Promise<string> => {
    const { data, errors } = await graph.as(by, { now }).run(`${query} fragment B on MergeBundle { ${wholeBundle} }`, variables);
    return JSON.stringify({ data, errors: errors.map(({ extensions }) => extensions?.code) });
  };
  const answers = [
    await ask('query ($id: ID!) { mergeBundle(id: $id) { ...B } }', { id: bundleId }),
    await ask('query ($r: [_Any!]!) { _entities(representations: $r) { ...B } }', { r: [{ __typename: 'MergeBundle', id: bundleId }] }),
  ];
  for (const id of requestIds) answers.push(await ask('query ($id: ID!) { visitRequest(id: $id) { state dueAt availableActions { action isAllowed because } bundle { ...B } } }', { id }));
  for (const states of [null, ['ASKED'], ['NOT_ARRANGED'], ['DISSOLVED'], ['SCHEDULED']]) {
    answers.push(await ask('query ($f: MergeBundleFilter) { mergeBundles(filter: $f) { nodes { ...B } } }', { f: { enterpriseId: firmId, states } }));
  }
  const tokens = [bundleId, firmId, ...requestIds];
  return tokens.reduce((text, token, index) => text.replaceAll(token, `ID-${index}`), answers.join('\n'));
};

describe.each(readers)('VIS-08: %s', (_who, by) => {
  it.each([
    ['before the time for an answer is over', DURING, 'ASKED'],
    ['afterwards', AFTER, 'NOT_ARRANGED'],
  ])('reads the very same of a bundle whether it was refused or not: %s', async (_when, now, state) => {
    const texts: string[] = [];
    for (const name of names) {
      const merged = await asked(graph);
      await (ways[name] as (merged: Merged) => Promise<unknown>)(merged);
      expect(await readBundle(graph, by, merged.bundleId, 'state', now)).toEqual({ state });
      texts.push(await readEverything(by, merged, now));
    }
    expect(names.filter((_name, index) => texts[index] !== texts[0])).toEqual([]);
    for (const word of ['REFUSED', '企业未接受', REASON]) expect(texts[0]).not.toContain(word);
  });

  it('VIS-41: reads the same of a bundle that a standing instruction refused at once', async () => {
    const [open, refused] = [await asked(graph), await agreed(graph)];
    await graph.sql("INSERT INTO standing_instruction (enterprise_id, version, auto_refuse_below, never_accept, is_withdrawn, set_by, set_at) VALUES ($1, 1, NULL, '{RESEARCH}', false, 'firm', now())", [refused.firmId]);
    expect(await mutate(graph.as(centre), 'askAboutBundle', { bundleId: refused.bundleId })).toMatchObject({ bundle: { state: 'NOT_ARRANGED' } });
    expect(await storedStates(graph, refused.requestIds)).toEqual(['REFUSED', 'REFUSED']);
    for (const now of [DURING, AFTER]) expect(await readEverything(by, refused, now)).toBe(await readEverything(by, open, now));
  });

  it('reads the same of a protected enterprise, of one that is called, and of one that was reached by nobody', async () => {
    const texts: string[] = [];
    for (const [firm, until] of [[{ isProtected: true }, [REPLY_DUE]], [{}, [REPLY_DUE]], [{}, [REPLY_DUE, PHONE_DUE]]] as const) {
      const merged = await asked(graph, { firm });
      for (const now of until) await graph.runJob('pass-bundle-deadline', { bundleId: merged.bundleId }, { now });
      texts.push(await readEverything(by, merged, AFTER));
    }
    expect(new Set(texts).size).toBe(1);
  });
});

describe('VIS-08: what a unit does tells it nothing', () => {
  it.each(names)('a unit that leaves, and the one that stays, read the same when %s', async (name) => {
    const [open, ended] = [await asked(graph), await asked(graph)];
    await (ways[name] as (merged: Merged) => Promise<unknown>)(ended);
    const texts: string[] = [];
    for (const merged of [open, ended]) {
      const answer = await mutate(graph.as(bureau, { now: DURING }), 'cancelVisit', { visitRequestId: merged.requestIds[0], reason: '行程有变' });
      expect(answer).toEqual({ __typename: 'CancelVisitSuccess', visitRequest: { id: merged.requestIds[0], state: 'NOT_ARRANGED' } });
      for (const reader of [bureau, market, superior, office]) for (const now of [DURING, AFTER]) texts.push(await readEverything(reader, merged, now));
    }
    expect(texts.slice(0, 8)).toEqual(texts.slice(8));
  });

  it.each(['agreeToBundle', 'declineBundle', 'recordBundleVisit', 'reportOnBundle'])('%s is refused with the same facts', async (mutation) => {
    const input = { agreeToBundle: {}, declineBundle: { reason: '理由' }, recordBundleVisit: { jointRecord: '记录' }, reportOnBundle: { report: '报告' } }[mutation] ?? {};
    for (const now of [DURING, AFTER]) {
      const answers = [];
      for (const name of names) {
        const merged = await asked(graph);
        await (ways[name] as (merged: Merged) => Promise<unknown>)(merged);
        answers.push(await mutate(graph.as(bureau, { now }), mutation, { ...input, bundleId: merged.bundleId }));
      }
      expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
      expect(answers[0]).toMatchObject({ __typename: 'BundleActionNotAllowed', state: now === DURING ? 'ASKED' : 'NOT_ARRANGED', allowedNow: [] });
    }
  });

  it('the centre and the enterprise read it as it is', async () => {
    const merged = await asked(graph);
    await mutate(graph.as(representative(merged.firmId)), 'refuseBundle', { bundleId: merged.bundleId, reason: REASON });
    for (const by of [centre, representative(merged.firmId)]) expect(await readBundle(graph, by, merged.bundleId, 'state stateLabel', DURING)).toEqual({ state: 'NOT_ARRANGED', stateLabel: '未安排' });
    const { data } = await graph.as(centre).run('query ($id: ID!) { visitRequest(id: $id) { state refusalReason } }', { id: merged.requestIds[1] });
    expect(data?.visitRequest).toEqual({ state: 'REFUSED', refusalReason: REASON });
  });
});
