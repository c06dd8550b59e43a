import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { policies } from '../src/subgraph.ts';
import { AMOUNT, begin, publishFunded, rejected, step } from './applications.ts';
import { attempt, faultOf, mutate } from './calls.ts';
import { applyAll, clerkOf, creditEvent, goodFacts, listingOf, owner, representative, SECOND_DIVISION, settleFirm, settleUnits, UNKNOWN_ID } from './district.ts';
import { describeIdempotency } from './idempotency.ts';
import { draft, goodTerms, readBudget, recordDocument } from './projects.ts';

let graph: TestSubgraph;
let projectId: string;

beforeAll(async () => {
  graph = await startTestSubgraph(policies);
  await settleUnits(graph);
  projectId = await publishFunded(graph);
});
afterAll(() => graph.close());

const whole = `application { state prefillRate createdAt project { title } enterprise { id } fields { key label en: label(locale: EN) value source asOf isRequired isPrefilled isContested }
  availableActions { action isAllowed because } history { to } verification { result } decision { outcome } }`;

describe('Mutation.startApplication', () => {
  it('POL-06: the form is filled from what is on file, each value with its source and its day', async () => {
    const firm = await settleFirm(graph);
    const { application } = await mutate(graph.as(representative(firm.id)), 'startApplication', { projectId }, whole);
    expect(application).toEqual({
      state: 'PREFILLED',
      prefillRate: 0.6667,
      createdAt: '2025-09-01T02:00:00.000Z',
      project: { title: '研发投入后补助' },
      enterprise: { id: firm.id },
      fields: [
        { key: 'name', label: '企业名称', en: 'Name', value: firm.name, source: 'REGISTER', asOf: '2025-09-01', isRequired: true, isPrefilled: true, isContested: false },
        { key: 'staff', label: '参保人数', en: 'Insured staff', value: '60', source: '人社局', asOf: '2025-08-15', isRequired: true, isPrefilled: true, isContested: false },
        { key: 'account', label: '收款账户', en: 'Bank account', value: null, source: null, asOf: null, isRequired: true, isPrefilled: false, isContested: false },
      ],
      availableActions: [
        { action: 'CONTEST_FIELD', isAllowed: true, because: null },
        { action: 'SUBMIT', isAllowed: true, because: null },
        { action: 'SUPPLEMENT', isAllowed: false, because: '当前状态为“待提交”。' },
        { action: 'WITHDRAW', isAllowed: true, because: null },
        { action: 'CONFIRM_PAYMENT', isAllowed: false, because: '当前状态为“待提交”。' },
        { action: 'REQUEST_RECONSIDERATION', isAllowed: false, because: '当前状态为“待提交”。' },
      ],
      history: [],
      verification: [],
      decision: null,
    });
  });

  it('a clerk with a mandate begins it like the legal representative', async () => {
    const firm = await settleFirm(graph);
    expect((await mutate(graph.as(clerkOf(firm.id)), 'startApplication', { projectId })).__typename).toBe('StartApplicationSuccess');
  });

  it('§9.3: an enterprise has one live application for a project, and is led to it', async () => {
    const { id, by } = await begin(graph, { projectId });
    expect(await mutate(graph.as(by), 'startApplication', { projectId })).toEqual({
      __typename: 'PolicyApplicationExists',
      applicationId: id,
      message: '企业对本项目已有在办的申报，请继续办理该申报。',
      en: 'The enterprise has a live application for this project: go on with that one.',
    });
  });

  it('after a rejection it may apply anew', async () => {
    const journey = await rejected(graph);
    await step(graph, journey.by, 'startApplication', { projectId: journey.projectId });
  });

  it('POL-17: a blacklisted enterprise is refused with the measure, and let in as soon as the repair has arrived', async () => {
    const listing = listingOf('BLACK');
    const firm = await settleFirm(graph, { credit: { listings: [listing] } });
    const by = representative(firm.id);
    expect(await mutate(graph.as(by), 'startApplication', { projectId })).toEqual({
      __typename: 'PolicyApplicantBlacklisted',
      measureCodes: ['CJ-06'],
      authorityName: listing.authorityName,
      legalBasis: listing.legalBasis,
      listedOn: '2025-06-01',
      message: `企业于2025-06-01被${listing.authorityName}依据${listing.legalBasis}列入黑名单，按惩戒措施CJ-06限制获得扶持资金。信用修复后自动解除，请向${listing.authorityName}申请修复。`,
      en: `Listed by ${listing.authorityName} on 2025-06-01 under ${listing.legalBasis}: the measures CJ-06 deny public funds. It ends by itself with the repair: apply to ${listing.authorityName} for it.`,
    });
    await applyAll(graph, [creditEvent(firm.id, { listings: [] }, 2)]);
    expect((await mutate(graph.as(by), 'startApplication', { projectId })).__typename).toBe('StartApplicationSuccess');
  });

  it('a listing whose measures do not deny funds bars nobody', async () => {
    const firm = await settleFirm(graph, { credit: { listings: [{ ...listingOf('BLACK'), measureCodes: ['CJ-03'] }] } });
    expect((await mutate(graph.as(representative(firm.id)), 'startApplication', { projectId })).__typename).toBe('StartApplicationSuccess');
  });

  it.each([
    ['before its window', '2025-07-31T15:59:59.000Z'],
    ['after its window', '2025-09-30T16:00:00.000Z'],
  ])('%s a project takes no applications', async (_when, now) => {
    const firm = await settleFirm(graph);
    expect(await mutate(graph.as(representative(firm.id), { now: new Date(now) }), 'startApplication', { projectId })).toMatchObject({
      __typename: 'PolicyWindowClosed',
      opensOn: '2025-08-01',
      closesOn: '2025-09-30',
      message: '现在不受理申报。受理时间：2025-08-01起至2025-09-30。',
    });
  });

  it('nor does one that was closed', async () => {
    const closed = await publishFunded(graph);
    await step(graph, owner, 'closeProject', { projectId: closed });
    const firm = await settleFirm(graph);
    expect((await mutate(graph.as(representative(firm.id)), 'startApplication', { projectId: closed })).__typename).toBe('PolicyWindowClosed');
  });

  it('a draft is to enterprises like a project that does not exist, and so is what is no id', async () => {
    const firm = await settleFirm(graph);
    for (const id of [await draft(graph), UNKNOWN_ID, 'x', '', "1' OR '1'='1"]) {
      expect(await mutate(graph.as(representative(firm.id)), 'startApplication', { projectId: id })).toMatchObject({ __typename: 'PolicyProjectUnknown', projectId: id });
    }
  });

  it.each([
    ['of another district', { divisionCode: SECOND_DIVISION }],
    ['out of business', { status: 'REVOKED' as const }],
  ])('an enterprise %s is refused', async (_why, enterprise) => {
    const firm = await settleFirm(graph, { enterprise });
    expect(await mutate(graph.as(representative(firm.id)), 'startApplication', { projectId })).toMatchObject({ __typename: 'PolicyApplicantNotInBusiness', enterpriseId: firm.id });
  });

  it('who acts for no enterprise, or is none, is told so', async () => {
    const firm = await settleFirm(graph);
    expect(faultOf(await attempt(graph.as({ ...representative(firm.id), actingFor: null }), 'startApplication', { projectId }))).toBe('FORBIDDEN');
    expect(faultOf(await attempt(graph.as(owner), 'startApplication', { projectId }))).toBe('FORBIDDEN');
    expect(faultOf(await attempt(graph.as({ subject: 'public', roles: ['PUBLIC'] }), 'startApplication', { projectId }))).toBe('UNAUTHENTICATED');
  });

  describe('of a project without application (免申即享, POL-05)', () => {
    const BOUND = [{ key: 'staff', label: '参保人数', labelEn: 'Insured staff', boundTo: 'socialSecurityStaff' }];
    const FREE = { mode: 'NO_APPLICATION', instantLimitCents: null, materials: [{ name: '营业执照', replacedBy: 'uscc' }], formFields: BOUND };
    const confirm = (enterpriseId: string, of: string): Promise<any> => mutate(graph.as(representative(enterpriseId)), 'startApplication', { projectId: of, isConfirmed: true }, 'application { id state decision { isInstant } history { to } }');

    it('the enterprise merely confirms: verified, decided and funded in the same transaction', async () => {
      const free = await publishFunded(graph, FREE, AMOUNT);
      const firm = await settleFirm(graph);
      const { application } = await confirm(firm.id, free);
      expect(application).toMatchObject({ state: 'COMMITTED', decision: { isInstant: true } });
      expect(application.history.map(({ to }: { to: string }) => to)).toEqual(['SUBMITTED', 'VERIFIED', 'APPROVED', 'COMMITTED']);
      expect(await readBudget(graph, free)).toMatchObject({ available: 0, committed: AMOUNT });
      expect((await confirm((await settleFirm(graph)).id, free)).application.state).toBe('WAITLIST');
    });

    it('unconfirmed it is read first, and submitted without filling in anything', async () => {
      const { id, by } = await begin(graph, { projectId: await publishFunded(graph, FREE) });
      const { application } = await step(graph, by, 'submitApplication', { applicationId: id, isDeclarationSigned: true });
      expect(application.state).toBe('COMMITTED');
    });

    it('what is not on file is left to be filled in, and what is not proved to a person', async () => {
      const free = await publishFunded(graph, FREE);
      const empty = await settleFirm(graph, { profile: { facts: [] } });
      expect((await confirm(empty.id, free)).application.state).toBe('PREFILLED');
      const unproved = await settleFirm(graph, { profile: { facts: goodFacts.map((fact) => ({ ...fact, source: '企业自报' })) } });
      expect((await confirm(unproved.id, free)).application.state).toBe('NEEDS_HUMAN');
    });

    it('it can ask for nothing', async () => {
      const { clauseIds } = await recordDocument(graph);
      const terms = goodTerms({ ...FREE, materials: [{ name: '审计报告' }], formFields: [...BOUND, { key: 'account', label: '收款账户', labelEn: 'Bank account' }] });
      const { problems } = await mutate(graph.as(owner), 'draftProject', { clauseId: clauseIds[0], terms });
      expect(problems.map(({ field, code }: any) => `${field} ${code}`)).toEqual(['terms.materials.0.replacedBy NOT_WITHOUT_APPLICATION', 'terms.formFields.1.boundTo NOT_WITHOUT_APPLICATION']);
    });

    it('any other project is not granted by a mere confirmation', async () => {
      const firm = await settleFirm(graph);
      expect(faultOf(await attempt(graph.as(representative(firm.id)), 'startApplication', { projectId, isConfirmed: true }))).toBe('BAD_USER_INPUT');
    });
  });

  describeIdempotency(() => graph, {
    mutation: 'startApplication',
    otherInput: { projectId: UNKNOWN_ID },
    prepare: async () => {
      const firm = await settleFirm(graph);
      return {
        by: representative(firm.id),
        input: { projectId },
        countEffects: async () => (await graph.sql('SELECT 1 FROM policy_application WHERE enterprise_id = $1', [firm.id])).length,
      };
    },
  });
});
