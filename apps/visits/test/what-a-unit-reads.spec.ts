import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '@qinqing/caller';
import type { EnterpriseState } from '@qinqing/events';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { visits } from '../src/subgraph.ts';
import { mutate } from './calls.ts';
import { bureau, centre, liaison, office, representative, settleOne, superior } from './district.ts';
import { goodForm, key, PHONE_DUE, REPLY_DUE } from './forms.ts';
import { bookAndAsk, bookUntilPhone, read } from './journey.ts';
import { wholeVisit } from './every-field.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(visits);
});
afterAll(() => graph.close());

const REASON = '涉及商业机密不便接待';

interface End {
  readonly id: string;
  readonly firm: EnterpriseState;
}

/** Every way to an end without a date after the enterprise was asked, by who caused it. */
const ends: Readonly<Record<string, () => Promise<End>>> = {
  'the enterprise refused': async () => {
    const firm = await settleOne(graph);
    const id = await bookAndAsk(graph, bureau, firm.id);
    await mutate(graph.as(representative(firm.id)), 'refuseVisit', { visitRequestId: id });
    return { id, firm };
  },
  'the enterprise refused with a reason': async () => {
    const firm = await settleOne(graph);
    const id = await bookAndAsk(graph, bureau, firm.id);
    await mutate(graph.as(representative(firm.id)), 'refuseVisit', { visitRequestId: id, reason: REASON });
    return { id, firm };
  },
  'the enterprise refused on the phone': async () => {
    const firm = await settleOne(graph);
    const id = await bookUntilPhone(graph, bureau, firm.id);
    await mutate(graph.as(centre, { now: REPLY_DUE }), 'recordPhoneReply', { visitRequestId: id, acceptedWindow: null, callRecord: REASON });
    return { id, firm };
  },
  'nobody answered the phone': async () => {
    const firm = await settleOne(graph);
    const id = await bookUntilPhone(graph, bureau, firm.id);
    await graph.runJob('pass-visit-deadline', { visitRequestId: id }, { now: PHONE_DUE });
    return { id, firm };
  },
  'the centre called it off': async () => {
    const firm = await settleOne(graph);
    const id = await bookAndAsk(graph, bureau, firm.id);
    await mutate(graph.as(centre), 'cancelVisit', { visitRequestId: id, reason: REASON });
    return { id, firm };
  },
};
const names = Object.keys(ends);

const refused = ends['the enterprise refused with a reason'] as () => Promise<End>;

/** Who must not learn of refusals though the request is theirs to see. */
const readers: readonly (readonly [string, Partial<Caller>])[] = [
  ['the unit', bureau],
  ['its superior', superior],
  ['the government office', office],
  ['the liaison', liaison],
  ['a unit that is also the liaison', { ...bureau, roles: ['REQUESTING_UNIT', 'LIAISON'], officerId: liaison.officerId ?? null }],
  ['a unit of which the centre of another district is a part', { ...bureau, roles: ['REQUESTING_UNIT', 'SERVICE_CENTRE'], divisionCode: '440705' }],
];

const ask = async (by: Partial<Caller>, query: string, variables: Record<string, unknown>): Promise<string> => {
  const { data, errors } = await graph.as(by, { now: PHONE_DUE }).run(query, variables);
  return JSON.stringify({ data, errors });
};

/** All that a caller gets of a request on every path, as one text. */
const readEverything = async (by: Partial<Caller>, { id, firm }: End): Promise<string> => {
  const ofEnterprise = '($r: [_Any!]!, $s: [VisitState!]) { _entities(representations: $r) { ... on Enterprise { visits(filter: { states: $s }) { totalCount edges { node { ...V } } } } } }';
  const enterprise = { r: [{ __typename: 'Enterprise', id: firm.id }] };
  const fragment = `fragment V on VisitRequest { ${wholeVisit} }`;
  const answers = [
    await ask(by, `query ($id: ID!) { visitRequest(id: $id) { ...V } alias: visitRequest(id: $id) { secret: state said: refusalReason steps: history { reason } } } ${fragment}`, { id }),
    await ask(by, `query ($f: VisitRequestFilter) { visitRequests(filter: $f) { totalCount nodes { ...V } } } ${fragment}`, { f: { enterpriseId: firm.id } }),
    await ask(by, `query ($r: [_Any!]!) { _entities(representations: $r) { ...V } } ${fragment}`, { r: [{ __typename: 'VisitRequest', id }] }),
    await ask(by, `query ($id: ID!) { visitRequest(id: $id) { stateLabel en: stateLabel(locale: EN) availableActions { because en: because(locale: EN) } } }`, { id }),
  ];
  for (const states of [null, ['REFUSED'], ['CANCELLED'], ['NOT_ARRANGED'], ['PENDING_ENTERPRISE', 'PHONE_FOLLOWUP']]) {
    answers.push(await ask(by, `query ${ofEnterprise} ${fragment}`, { ...enterprise, s: states }));
    answers.push(await ask(by, 'query ($f: VisitRequestFilter) { visitRequests(filter: $f) { totalCount nodes { state } } }', { f: { enterpriseId: firm.id, states } }));
  }
  return answers.join('\n').replaceAll(id, 'THE-REQUEST').replaceAll(firm.id, 'THE-ENTERPRISE');
};

describe.each(readers)('VIS-08: %s', (_who, by) => {
  it('reads 「未安排」 of a refused request on every path, never the refusal or its reason', async () => {
    const answer = await readEverything(by, await refused());
    expect(answer).toContain('"state":"NOT_ARRANGED","stateLabel":"未安排"');
    expect(answer).toContain('"stateLabel":"未安排","en":"Not arranged"');
    expect(answer).toContain('"secret":"NOT_ARRANGED"');
    for (const word of ['REFUSED', 'CANCELLED', '企业未接受', 'Refused', REASON]) expect(answer).not.toContain(word);
  });

  it('gets the very same bytes whoever ended it', async () => {
    const answers = await Promise.all(names.map(async (name) => [name, await readEverything(by, await (ends[name] as () => Promise<End>)())] as const));
    const [, first] = answers[0] as readonly [string, string];
    expect(first).toContain('"totalCount":1');
    expect(answers.filter(([, answer]) => answer !== first).map(([name]) => name)).toEqual([]);
  });

  it('gets the very same bytes whether a protected enterprise refused or let the time pass', async () => {
    const [refusing, silent] = [await settleOne(graph, { isProtected: true }), await settleOne(graph, { isProtected: true })];
    const [refusedId, expiredId] = [await bookAndAsk(graph, bureau, refusing.id), await bookAndAsk(graph, bureau, silent.id)];
    await mutate(graph.as(representative(refusing.id)), 'refuseVisit', { visitRequestId: refusedId, reason: REASON });
    await graph.runJob('pass-visit-deadline', { visitRequestId: expiredId }, { now: REPLY_DUE });
    expect(await readEverything(by, { id: expiredId, firm: silent })).toBe(await readEverything(by, { id: refusedId, firm: refusing }));
  });
});

describe('VIS-08: who may know', () => {
  it('the district’s centre and the enterprise itself read the refusal with its reason', async () => {
    const { id, firm } = await refused();
    for (const by of [centre, representative(firm.id), { ...representative(firm.id), roles: ['CLERK'] as const }]) {
      expect(await read(graph, by, id, 'state stateLabel refusalReason history { to reason }')).toMatchObject({
        state: 'REFUSED',
        stateLabel: '企业未接受',
        refusalReason: REASON,
        history: expect.arrayContaining([{ to: 'REFUSED', reason: REASON }]),
      });
    }
  });

  it('§0.1: they find it under REFUSED, and nothing under NOT_ARRANGED', async () => {
    const { firm } = await refused();
    const count = async (by: Partial<Caller>, states: string[]): Promise<number> =>
      (await graph.as(by, { now: PHONE_DUE }).run('query ($f: VisitRequestFilter) { visitRequests(filter: $f) { totalCount } }', { f: { enterpriseId: firm.id, states } })).data?.visitRequests.totalCount;
    for (const by of [centre, representative(firm.id)]) expect([await count(by, ['REFUSED']), await count(by, ['NOT_ARRANGED'])]).toEqual([1, 0]);
    for (const by of [bureau, office, liaison]) expect([await count(by, ['REFUSED']), await count(by, ['NOT_ARRANGED'])]).toEqual([0, 1]);
  });
});

describe('VIS-08: the answers to what a unit does', () => {
  it.each([
    ['cancelVisit', { reason: '行程有变' }],
    ['takeAlternative', { enterpriseId: key() }],
    ['insistOnTarget', { windows: [] }],
  ])('%s is refused with the same bytes whoever ended the request', async (mutation, input) => {
    const answers = await Promise.all(names.map(async (name) => {
      const { id } = await (ends[name] as () => Promise<End>)();
      return JSON.stringify(await mutate(graph.as(bureau, { now: PHONE_DUE }), mutation, { ...input, visitRequestId: id })).replaceAll(id, 'THE-REQUEST');
    }));
    expect(new Set(answers).size).toBe(1);
    expect(JSON.parse(answers[0] ?? '')).toMatchObject({
      __typename: 'VisitActionNotAllowed',
      state: 'NOT_ARRANGED',
      allowedNow: [],
      message: '当前状态“未安排”不能这样办理。现在可以：无需操作。',
      en: 'This is not possible in the state "Not arranged". Possible now: nothing.',
    });
  });

  it('a booking repeated under its key reads the same as the request', async () => {
    const firm = await settleOne(graph);
    const form = goodForm(firm.id);
    const { visitRequest } = await mutate(graph.as(bureau), 'requestVisit', form);
    await mutate(graph.as(centre), 'screenVisit', { visitRequestId: visitRequest.id });
    await mutate(graph.as(centre), 'askEnterprise', { visitRequestId: visitRequest.id });
    await mutate(graph.as(representative(firm.id)), 'refuseVisit', { visitRequestId: visitRequest.id });
    const repeated = async (now: Date): Promise<unknown> => mutate(graph.as(bureau, { now }), 'requestVisit', form);
    expect(await repeated(REPLY_DUE)).toEqual({ __typename: 'RequestVisitSuccess', visitRequest: { id: visitRequest.id, state: 'PENDING_ENTERPRISE' } });
    expect(await repeated(PHONE_DUE)).toEqual({ __typename: 'RequestVisitSuccess', visitRequest: { id: visitRequest.id, state: 'NOT_ARRANGED' } });
  });
});
