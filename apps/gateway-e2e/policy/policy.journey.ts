import { beforeAll, describe, expect, it } from '@jest/globals';
import { act } from '../business-action.ts';
import type { Client } from '../client.ts';
import type { Jurisdiction } from '../jurisdictions.ts';
import { until, type Platform } from '../platform.ts';

const APPLICATION = `application { id state stateLabel prefillRate amountCents waitlistPosition fields { key value source asOf isRequired isPrefilled }
  verification { result requirement source asOf isFresh } decision { outcome isInstant explanation } history { from to } availableActions { action isAllowed } }`;

const MATCHES = `policyMatches(first: 50) { nodes { result because missing { sentence } fix { sentence } amountCents score parts { value weight }
  project { id title mode isOpen conditions budget { availableCents } } } }`;

const ban = { PolicyApplicantBlacklisted: 'measureCodes authorityName legalBasis listedOn' };

export const describePolicy = (platform: () => Platform, { suffix, divisionCode }: Jurisdiction): void =>
  describe('a policy (惠企政策)', () => {
    let first: Client;
    let second: Client;
    let listed: Client;
    let authority: Client;
    let owner: Client;
    let centre: Client;
    let scarce: { readonly id: string; readonly amountCents: number; readonly availableCents: number };
    let waiting: any;

    beforeAll(async () => {
      platform().resetClock();
      const persona = (name: string): Promise<Client> => platform().as(`${name}${suffix}`);
      [first, second, listed, authority, owner, centre] = await Promise.all([persona('protected'), persona('firm'), persona('listed'), persona('authority'), persona('policy'), persona('centre')]);
    });

    const listMatches = async (client: Client): Promise<any[]> => (await client.get(`{ viewer { enterprises { ${MATCHES} } } }`)).viewer.enterprises[0].policyMatches.nodes;

    const start = (client: Client, projectId: string): Promise<any> => act(client, 'startApplication', { projectId }, { success: APPLICATION, refusals: ban });

    /** Signs, and fills in what nothing on file fills. */
    const submit = (client: Client, { id, fields }: any): Promise<any> => {
      const open = fields.filter(({ isRequired, value }: any) => isRequired && value === null).map(({ key }: any) => ({ key, value: '6217000012345678901' }));
      return act(client, 'submitApplication', { applicationId: id, fields: open, isDeclarationSigned: true }, { success: APPLICATION, refusals: ban });
    };

    const budget = async (client: Client): Promise<any> => (await client.get('query ($id: ID!) { policyProject(id: $id) { budget { availableCents } } }', { id: scarce.id })).policyProject.budget;

    const results = ['ELIGIBLE', 'LIKELY', 'NEAR_MISS'];

    it('POL-03: open projects are matched, the certain before the likely, each with its reasons and a score that adds up', async () => {
      const matches = await listMatches(first);
      for (const { because, score, parts, project } of matches) {
        expect(project).toMatchObject({ isOpen: true, conditions: expect.arrayContaining([expect.any(String)]) });
        expect(because.length).toBeGreaterThan(0);
        expect(parts.reduce((sum: number, { value, weight }: any) => sum + value * weight, 0)).toBeCloseTo(score, 3);
      }
      const ranks = matches.map(({ result }) => results.indexOf(result));
      expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
      expect(ranks[0]).toBe(0);
    });

    it('POL-03: what is likely says what is missing, and a near miss what would help', async () => {
      const page = `query ($divisionCode: String!) { enterprises(first: 20, filter: { divisionCode: $divisionCode, isKey: true }) { nodes { ${MATCHES} } } }`;
      const matches = (await centre.get(page, { divisionCode })).enterprises.nodes.flatMap(({ policyMatches }: any) => policyMatches.nodes);
      expect([...new Set(matches.map(({ result }: any) => result))].toSorted()).toEqual(results);
      for (const { result, missing, fix } of matches) {
        if (result === 'LIKELY') expect(missing).toContainEqual({ sentence: expect.stringMatching(/./) });
        if (result === 'NEAR_MISS') expect(fix).toContainEqual({ sentence: expect.stringMatching(/./) });
      }
    });

    it('POL-20: among them is a project decided at once, whose money is enough for one of two', async () => {
      const others = new Map((await listMatches(second)).map((match) => [match.project.id, match]));
      const both = (await listMatches(first)).filter(({ result, project }) => project.mode === 'INSTANT' && result === 'ELIGIBLE' && others.get(project.id)?.result === 'ELIGIBLE');
      const found = both.find(({ amountCents, project }) => amountCents <= project.budget.availableCents && amountCents + others.get(project.id).amountCents > project.budget.availableCents);
      scarce = { id: found.project.id, amountCents: found.amountCents, availableCents: found.project.budget.availableCents };
    });

    it('POL-05, POL-06: the form is filled from what is on file, and the machine approves and reserves in the moment of submission', async () => {
      const started = await start(first, scarce.id);
      expect(started.application).toMatchObject({ state: 'PREFILLED' });
      expect(started.application.prefillRate).toBeGreaterThan(0.5);
      for (const { isPrefilled, source, asOf } of started.application.fields) expect([source !== null, asOf !== null]).toEqual([isPrefilled, isPrefilled]);
      const { application } = await submit(first, started.application);
      expect(application).toMatchObject({ amountCents: scarce.amountCents, waitlistPosition: null, decision: { outcome: 'APPROVED', isInstant: true } });
      expect(application.history.map(({ to }: any) => to)).toEqual(expect.arrayContaining(['SUBMITTED', 'VERIFIED', 'APPROVED']));
      for (const { result, source, isFresh } of application.verification) expect([result, isFresh, source]).toEqual(['PASS', true, expect.any(String)]);
      expect(await budget(first)).toEqual({ availableCents: scarce.availableCents - scarce.amountCents });
    });

    it('POL-16: the next applicant is approved, meets the empty budget and waits in first place', async () => {
      const started = await start(second, scarce.id);
      waiting = (await submit(second, started.application)).application;
      expect(waiting).toMatchObject({ state: 'WAITLIST', waitlistPosition: 1, decision: { outcome: 'APPROVED', isInstant: true } });
      expect(await budget(second)).toEqual({ availableCents: scarce.availableCents - scarce.amountCents });
    });

    it('POL-16, POL-20: new money serves who waits in the same moment, and the accounts add up', async () => {
      const { project } = await act(owner, 'appropriateBudget', { projectId: scarce.id, amountCents: waiting.amountCents, document: '财政追加指标' }, { success: 'project { budget { availableCents appropriatedCents reservedCents committedCents paidCents returnedCents } }' });
      const { availableCents, appropriatedCents, reservedCents, committedCents, paidCents, returnedCents } = project.budget;
      expect(availableCents + reservedCents + committedCents + paidCents + returnedCents).toBe(appropriatedCents);
      const { policyApplication } = await second.get('query ($id: ID!) { policyApplication(id: $id) { state waitlistPosition } }', { id: waiting.id });
      expect(policyApplication).toEqual({ state: expect.stringMatching(/^(NOTICE|COMMITTED)$/), waitlistPosition: null });
    });

    it('POL-17: a black-listed firm is refused with the code of the measure, and let in within five seconds of its repair', async () => {
      expect(await start(listed, scarce.id)).toMatchObject({ __typename: 'PolicyApplicantBlacklisted', measureCodes: expect.arrayContaining([expect.stringMatching(/^CJ-\d+$/)]), authorityName: expect.any(String), legalBasis: expect.any(String) });
      const { listEntries } = await listed.get('{ listEntries(filter: { kinds: [BLACK], states: [LISTED] }) { nodes { id publication { repairableFrom } availableActions { action isAllowed } } } }');
      const [entry] = listEntries.nodes;
      expect(entry.availableActions).toContainEqual({ action: 'APPLY_FOR_REPAIR', isAllowed: true });
      const applied = await act(listed, 'applyForRepair', { listEntryId: entry.id, dutyFulfilled: true, evidence: '罚款已缴清，整改已验收' }, { success: 'repair { id state dueAt }' });
      expect(applied.repair).toMatchObject({ state: 'UNDER_REVIEW', dueAt: expect.any(String) });
      const { creditRepairs } = await authority.get('{ creditRepairs(filter: { states: [UNDER_REVIEW] }, first: 50) { nodes { id } } }');
      expect(creditRepairs.nodes).toContainEqual({ id: applied.repair.id });
      const decided = await act(authority, 'decideRepair', { repairId: applied.repair.id, decision: 'REPAIR', reason: '义务已履行' }, { success: 'repair { state }' });
      expect(decided.repair.state).toBe('REPAIRED');
      await until(async () => (await start(listed, scarce.id)).__typename === 'StartApplicationSuccess', 5_000);
    });
  });
