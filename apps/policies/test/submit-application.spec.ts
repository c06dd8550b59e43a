import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { policies } from '../src/subgraph.ts';
import { describeApplicationAction } from './application-action.ts';
import { AMOUNT, begin, beginAndSubmit, FIELDS, listSteps, publishFunded, read, REVIEW, stateOf, submit } from './applications.ts';
import { mutate } from './calls.ts';
import { applyAll, approver, creditEvent, factOf, goodFacts, listingOf, profileEvent, settleUnits } from './district.ts';
import { appropriate, readBudget } from './projects.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(policies);
  await settleUnits(graph);
});
afterAll(() => graph.close());

const decision = 'decision { outcome outcomeLabel isInstant explanation en: explanation(locale: EN) isCreditTieBreak clause { number } }';

describe('Mutation.submitApplication', () => {
  it('POL-05, §10.9: what is verified on fresh machine evidence is granted in the moment of submission, with its money', async () => {
    const { id, projectId, by, firm } = await beginAndSubmit(graph);
    expect(await read(graph, by, id, `state stateLabel amountCents dueAt submittedAt waitlistPosition ${decision} verification { result isFresh source }`)).toEqual({
      state: 'COMMITTED',
      stateLabel: '已核定',
      amountCents: AMOUNT,
      dueAt: null,
      submittedAt: '2025-09-01T02:00:00.000Z',
      waitlistPosition: null,
      decision: {
        outcome: 'APPROVED',
        outcomeLabel: '通过',
        isInstant: true,
        explanation: ['4项条件均经数据核验通过，系统即时批准，金额200,000.00元。'],
        en: ['All 4 conditions are verified by machine sources: approved at once, 200,000.00 yuan.'],
        isCreditTieBreak: false,
        clause: null,
      },
      verification: [
        { result: 'PASS', isFresh: true, source: '人社局' },
        { result: 'PASS', isFresh: true, source: 'REGISTER' },
        { result: 'PASS', isFresh: true, source: '税务局' },
        { result: 'PASS', isFresh: true, source: 'LIST' },
      ],
    });
    expect(await listSteps(graph, id)).toEqual([
      `PREFILLED submit SUBMITTED by ${by.subject}`,
      'SUBMITTED passVerification VERIFIED by system',
      'VERIFIED approveInstantly APPROVED by system',
      'APPROVED commit COMMITTED by system',
    ]);
    expect(await readBudget(graph, projectId)).toMatchObject({ available: 1_000_000_000 - AMOUNT, reserved: 0, committed: AMOUNT });
    expect((await graph.outbox()).filter(({ subject }) => subject === id)).toEqual([
      { type: 'policies.FundingGranted', subject: id, state_version: null, consumers: [], data: { applicationId: id, projectId, enterpriseId: firm.id, amountCents: AMOUNT, isCreditTieBreak: false } },
    ]);
  });

  it('POL-16: the next applicant meets the empty budget and waits, with a place', async () => {
    const projectId = await publishFunded(graph, {}, AMOUNT);
    const [first, second, third] = [await beginAndSubmit(graph, { projectId }), await beginAndSubmit(graph, { projectId }), await beginAndSubmit(graph, { projectId })];
    expect(await Promise.all([first, second, third].map(({ id }) => stateOf(graph, id)))).toEqual(['COMMITTED', 'WAITLIST', 'WAITLIST']);
    const places = await Promise.all([second, third].map(({ id, by }) => read(graph, by, id, 'waitlistPosition decision { outcome isInstant }')));
    expect(places.map(({ waitlistPosition }) => waitlistPosition).sort()).toEqual([1, 2]);
    expect(places[0].decision).toEqual({ outcome: 'APPROVED', isInstant: true });
    expect(await readBudget(graph, projectId)).toMatchObject({ available: 0, committed: AMOUNT });
  });

  it('without any money the approval waits, and the appropriation serves it in its transaction', async () => {
    const { id, projectId } = await beginAndSubmit(graph, { budgetCents: null });
    expect(await stateOf(graph, id)).toBe('WAITLIST');
    await appropriate(graph, projectId, AMOUNT);
    expect(await stateOf(graph, id)).toBe('COMMITTED');
  });

  it('POL-07: a condition that fails rejects at once, with the gap, and the enterprise may apply anew', async () => {
    const facts = goodFacts.map((fact) => (fact.key === 'socialSecurityStaff' ? { ...fact, value: 12 } : fact));
    const { id, by, projectId } = await beginAndSubmit(graph, { firm: { profile: { facts } } });
    const { state, decision: decided } = await read(graph, by, id, `state ${decision}`);
    expect([state, decided.outcome, decided.isInstant]).toEqual(['REJECTED_AUTO', 'REJECTED', true]);
    expect(decided.explanation).toEqual([expect.stringMatching(/参保人数.*12.*20/)]);
    expect(decided.clause).toEqual({ number: '第一条' });
    expect(await mutate(graph.as(by), 'startApplication', { projectId })).toMatchObject({ __typename: 'StartApplicationSuccess' });
  });

  it.each<readonly [string, Parameters<typeof begin>[1], string]>([
    ['a fact is not on file', { firm: { profile: { facts: goodFacts.filter(({ key }) => key !== 'rdSpending') } } }, 'NEEDS_HUMAN'],
    ['a person wrote a fact down', { firm: { profile: { facts: goodFacts.map((fact) => (fact.key === 'socialSecurityStaff' ? { ...fact, source: '企业填报' } : fact)) } } }, 'NEEDS_HUMAN'],
    ['nothing has come from credit', { firm: { credit: null } }, 'NEEDS_HUMAN'],
    ['evidence is older than 31 days', { firm: { profile: { facts: goodFacts.map((fact) => (fact.key === 'socialSecurityStaff' ? { ...fact, asOf: '2025-07-31' } : fact)) } } }, 'VERIFIED'],
    ['a dispute is open', { firm: { credit: { hasOpenDispute: true } } }, 'VERIFIED'],
    ['the level is C', { firm: { credit: { level: 'C' } } }, 'VERIFIED'],
    ['the amount exceeds the instant limit', { terms: { instantLimitCents: AMOUNT - 1 }, firm: { credit: { level: 'A' } } }, 'VERIFIED'],
    ['the project is for people to review', { terms: REVIEW }, 'VERIFIED'],
  ])('§10.9: a person decides when %s', async (_why, terms, state) => {
    const { id, by } = await beginAndSubmit(graph, terms);
    expect(await read(graph, by, id, 'state decision { outcome } dueAt')).toEqual({ state, decision: null, dueAt: '2025-09-08T10:00:00.000Z' });
  });

  it('§10.10: for AAA and AA the instant limit counts twice', async () => {
    const { id } = await beginAndSubmit(graph, { terms: { instantLimitCents: AMOUNT / 2 }, firm: { credit: { level: 'AA' } } });
    expect(await stateOf(graph, id)).toBe('COMMITTED');
  });

  it('what the enterprise contests is for a person, also when the register’s value would reject it (POL-06)', async () => {
    const facts = goodFacts.map((fact) => (fact.key === 'socialSecurityStaff' ? { ...fact, value: 12 } : fact));
    const journey = await begin(graph, { firm: { profile: { facts } } });
    await mutate(graph.as(journey.by), 'contestField', { applicationId: journey.id, fieldKey: 'staff', value: '25', reason: '新增参保未入库' });
    await submit(graph, journey);
    const { state, verification } = await read(graph, approver, journey.id, 'state verification { result explanation }');
    expect([state, verification[0].result]).toEqual(['NEEDS_HUMAN', 'UNKNOWN']);
    expect(verification[0].explanation).toContain('由人工核验');
  });

  it('POL-17: a blacklisted enterprise is refused with the measure’s code', async () => {
    const journey = await begin(graph);
    await applyAll(graph, [creditEvent(journey.firm.id, { listings: [listingOf('BLACK')] }, 2)]);
    const refused = await mutate(graph.as(journey.by), 'submitApplication', { applicationId: journey.id, fields: FIELDS, isDeclarationSigned: true });
    expect(refused).toMatchObject({ __typename: 'PolicyApplicantBlacklisted', measureCodes: ['CJ-06'], authorityName: '江海区市场监督管理局', listedOn: '2025-06-01' });
    expect(refused.message).toContain('CJ-06');
    expect(await stateOf(graph, journey.id)).toBe('PREFILLED');
  });

  it('the declaration has to be signed', async () => {
    const { id, by } = await begin(graph);
    expect(await mutate(graph.as(by), 'submitApplication', { applicationId: id, fields: FIELDS, isDeclarationSigned: false })).toEqual({
      __typename: 'PolicyDeclarationMissing',
      message: '请先签署真实性承诺。',
      en: 'Sign the declaration of truth first.',
    });
  });

  it('every problem of the form is told at once', async () => {
    const { id, by } = await begin(graph);
    const fields = [{ key: 'staff', value: '99' }, { key: 'other', value: 'x' }];
    expect(await mutate(graph.as(by), 'submitApplication', { applicationId: id, fields, isDeclarationSigned: true })).toMatchObject({
      __typename: 'PolicyFieldsRejected',
      missingKeys: ['account'],
      unknownKeys: ['other'],
      invalidKeys: ['staff'],
    });
  });

  it('after the window nothing is taken in, on its last day it is', async () => {
    const [late, onTime] = [await begin(graph), await begin(graph)];
    const call = (id: string) => ({ applicationId: id, fields: FIELDS, isDeclarationSigned: true });
    const october = new Date('2025-09-30T16:00:00.000Z');
    expect(await mutate(graph.as(late.by, { now: october }), 'submitApplication', call(late.id))).toMatchObject({ __typename: 'PolicyWindowClosed', opensOn: '2025-08-01', closesOn: '2025-09-30' });
    expect((await mutate(graph.as(onTime.by, { now: new Date(october.getTime() - 1) }), 'submitApplication', call(onTime.id))).__typename).toBe('SubmitApplicationSuccess');
  });

  it('an enterprise that is out of business meanwhile is refused', async () => {
    const { id, by, firm } = await begin(graph);
    await graph.sql("UPDATE enterprise_copy SET status = 'CANCELLED' WHERE id = $1", [firm.id]);
    expect(await mutate(graph.as(by), 'submitApplication', { applicationId: id, fields: FIELDS, isDeclarationSigned: true })).toMatchObject({ __typename: 'PolicyApplicantNotInBusiness', enterpriseId: firm.id });
  });

  it('the amount is that of the facts in the moment of submission', async () => {
    const journey = await begin(graph);
    const facts = goodFacts.map((fact) => (fact.key === 'rdSpending' ? { ...fact, value: 150_000_000 } : fact));
    await applyAll(graph, [profileEvent(journey.firm.id, { facts: [...facts, factOf('assets', 1)] }, 2)]);
    await submit(graph, journey);
    expect((await read(graph, journey.by, journey.id, 'amountCents')).amountCents).toBe(15_000_000);
  });

  describeApplicationAction(() => graph, {
    mutation: 'submitApplication',
    action: 'SUBMIT',
    roles: ['LEGAL_REPRESENTATIVE', 'CLERK'],
    event: 'submit',
    otherInput: { fields: [{ key: 'account', value: '6222 0000 0000 0002' }] },
    prepare: async () => {
      const { id, by } = await begin(graph);
      return { id, by, input: { fields: FIELDS, isDeclarationSigned: true } };
    },
  });
});
