import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { act, writeAction, type ActionAnswer } from '../business-action.ts';
import { readAnswer, type Answer, type Client } from '../client.ts';
import type { Jurisdiction } from '../jurisdictions.ts';
import { until, type Platform } from '../platform.ts';
import { verifyChain } from './verify-chain.ts';

const enquiry: ActionAnswer = {
  success: `remainingEnquiries snapshot { enquiryId hash watermark enterpriseName uscc score level reasons taxGrade
    components { key } listings { kind } hasOpenDispute correctionStatements unavailable { scope } }`,
  refusals: { EnquiryDenied: 'enquiryId reason' },
};

const ENQUIRIES = `{ viewer { enterprises { creditEnquiries(first: 10) { nodes { id bank { id name } purpose scopes result denialReason at snapshotHash proof } } } } }`;

export const describeBank = (platform: () => Platform, { suffix, divisionCode }: Jurisdiction): void =>
  describe('a bank (合作银行)', () => {
    let bank: Client;
    let enterprise: Client;
    let firm: { readonly id: string; readonly uscc: string; readonly name: string };
    let directory: string;
    let consentId: string;
    let granted: any;

    beforeAll(async () => {
      platform().resetClock();
      [bank, enterprise] = await Promise.all([platform().as(`bank${suffix}`), platform().as(`protected${suffix}`)]);
      firm = (await enterprise.get('{ viewer { enterprises { id uscc name } } }')).viewer.enterprises[0];
      directory = await mkdtemp(join(tmpdir(), 'qinqing-proof-'));
    });
    afterAll(() => rm(directory, { recursive: true }));

    const enquire = async (scopes: readonly string[], more: Readonly<Record<string, unknown>> = {}): Promise<Answer> =>
      bank.run(writeAction('enquireCredit', enquiry), { input: { idempotencyKey: randomUUID(), uscc: firm.uscc, purpose: 'PRE_LOAN', scopes, ...more } });

    const listEnquiries = async (): Promise<any[]> => (await enterprise.get(ENQUIRIES)).viewer.enterprises[0].creditEnquiries.nodes;

    /** As the enterprise reads it (CRD-16). */
    const findEnquiry = async (id: string, isComplete: (found: any) => boolean = () => true, withinMs = 5_000): Promise<any> => {
      let found: any;
      await until(async () => {
        found = (await listEnquiries()).find((listed) => listed.id === id);
        return found !== undefined && isComplete(found);
      }, withinMs);
      return found;
    };

    it('§12.6: on which legal basis banks are answered here is public', async () => {
      const { bankAccess, banks } = await (await platform().as(null)).get('query ($divisionCode: String!) { bankAccess(divisionCode: $divisionCode) { operator basis publicContact } banks(divisionCode: $divisionCode) { name state } }', { divisionCode });
      expect(bankAccess).toEqual({ operator: expect.any(String), basis: expect.any(String), publicContact: expect.any(String) });
      expect(banks.map(({ state }: any) => state)).toContain('ACTIVE');
    });

    it('CRD-15: without consent it gets nothing, and the enterprise reads that it tried', async () => {
      const { data, errors } = await enquire(['RATING', 'TAX_GRADE']);
      expect(errors).toEqual([]);
      expect(data.result).toMatchObject({ __typename: 'EnquiryDenied', reason: 'NO_CONSENT' });
      expect(await findEnquiry(data.result.enquiryId)).toMatchObject({ result: 'DENIED', denialReason: 'NO_CONSENT', scopes: ['RATING', 'TAX_GRADE'], bank: { name: expect.any(String) }, snapshotHash: null });
    });

    it('CRD-15: it asks for the consent, and the enterprise gives a part of what was asked for', async () => {
      const asked = await act(bank, 'requestConsent', { uscc: firm.uscc, purpose: 'PRE_LOAN', scopes: ['RATING', 'COMPONENTS', 'TAX_GRADE', 'LISTS'], days: 90, maxEnquiries: 3, note: '流动资金贷款' }, { success: 'consent { id state enterprise { name } }' });
      expect(asked.consent).toMatchObject({ state: 'REQUESTED', enterprise: { name: firm.name } });
      const { viewer } = await enterprise.get('{ viewer { enterprises { creditConsents(filter: { states: [REQUESTED] }) { nodes { id purpose requestedScopes bank { name } availableActions { action isAllowed } } } } } }');
      const request = viewer.enterprises[0].creditConsents.nodes.find(({ id }: any) => id === asked.consent.id);
      expect(request.availableActions).toContainEqual({ action: 'GRANT', isAllowed: true });
      consentId = request.id;
      const consent = await act(enterprise, 'grantConsent', { consentId, scopes: ['RATING', 'TAX_GRADE'], days: 30, maxEnquiries: 3 }, { success: 'consent { state scopes maxEnquiries usedEnquiries validTo }' });
      expect(consent.consent).toMatchObject({ state: 'ACTIVE', scopes: ['RATING', 'TAX_GRADE'], maxEnquiries: 3, usedEnquiries: 0 });
    });

    it('CRD-15: an enquiry gives exactly the consented fields; the others are null, each with CONSENT_REQUIRED', async () => {
      const { data, errors } = await enquire(['RATING', 'TAX_GRADE'], { uscc: null, consentId });
      granted = data.result.snapshot;
      expect(data.result.remainingEnquiries).toBe(2);
      expect(granted).toMatchObject({ enterpriseName: firm.name, uscc: firm.uscc, score: expect.any(Number), level: expect.stringMatching(/^(A{1,3}|[BCD])$/), reasons: expect.any(Array), taxGrade: expect.stringMatching(/^[ABMCD]$/), components: null, listings: null, unavailable: [] });
      expect(errors.map(({ path, extensions }) => [path?.join('.'), extensions.code]).sort()).toEqual([['result.snapshot.components', 'CONSENT_REQUIRED'], ['result.snapshot.listings', 'CONSENT_REQUIRED']]);
    });

    it('CRD-15: beyond the consented scopes it is refused, and nothing is counted', async () => {
      const { data } = await enquire(['RATING', 'LISTS']);
      expect(data.result).toMatchObject({ __typename: 'EnquiryDenied', reason: 'SCOPE_NOT_COVERED' });
      const { viewer } = await enterprise.get('{ viewer { enterprises { creditConsents(filter: { states: [ACTIVE] }) { nodes { id usedEnquiries } } } } }');
      expect(viewer.enterprises[0].creditConsents.nodes).toContainEqual({ id: consentId, usedEnquiries: 1 });
    });

    it('CRD-16: the enterprise sees the enquiry within five seconds', async () => {
      expect(await findEnquiry(granted.enquiryId)).toMatchObject({ result: 'GRANTED', purpose: 'PRE_LOAN', scopes: ['RATING', 'TAX_GRADE'], snapshotHash: granted.hash });
    });

    it('§10.11: its proof convinces the stand-alone verifier, and a proof with one word changed does not', async () => {
      const seen = await findEnquiry(granted.enquiryId, ({ proof }) => proof !== null, 15_000);
      const keys = await (await fetch(new URL('/.well-known/jwks.json', platform().url))).text();
      const files = { proof: join(directory, 'proof.json'), tampered: join(directory, 'tampered.json'), keys: join(directory, 'keys.json') };
      await Promise.all([writeFile(files.proof, seen.proof), writeFile(files.tampered, seen.proof.replaceAll('GRANTED', 'DENIED')), writeFile(files.keys, keys)]);
      expect(seen.proof).toContain('GRANTED');
      expect(await verifyChain(files.proof, '--keys', files.keys)).toMatchObject({ exitCode: 0, output: expect.stringContaining(granted.enquiryId) });
      expect(await verifyChain(files.tampered, '--keys', files.keys)).toMatchObject({ exitCode: 1 });
    });

    it('CRD-15: the enterprise takes its consent back, and the next enquiry is refused within a second', async () => {
      const revoked = await act(enterprise, 'revokeConsent', { consentId }, { success: 'consent { state }' });
      const revokedAt = Date.now();
      expect(revoked.consent.state).toBe('REVOKED');
      const { data } = await enquire(['RATING'], { uscc: null, consentId });
      expect(Date.now() - revokedAt).toBeLessThan(1_000);
      expect(data.result).toMatchObject({ __typename: 'EnquiryDenied', reason: 'CONSENT_REVOKED' });
      expect(await findEnquiry(data.result.enquiryId)).toMatchObject({ result: 'DENIED', denialReason: 'CONSENT_REVOKED' });
    });

    it('SECURITY §2: a proof of possession is good once, and a token without one for nothing', async () => {
      const { authorize, accessToken } = await platform().session(`bank${suffix}`);
      const headers = await authorize('POST', platform().url);
      const post = async (given: Readonly<Record<string, string>>): Promise<Answer> =>
        readAnswer(await fetch(platform().url, { method: 'POST', headers: { 'content-type': 'application/json', ...given }, body: '{"query":"{ bankConsents { nodes { id state } } }"}' }));
      const [first, replayed] = [await post(headers), await post(headers)];
      expect(first.data.bankConsents.nodes).toContainEqual({ id: consentId, state: 'REVOKED' });
      const stolen = await post({ authorization: `Bearer ${accessToken}` });
      for (const refused of [replayed, stolen]) expect([refused.status, refused.errors[0]?.extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
    });

    it('CRD-15: a bank finds no other way to credit data', async () => {
      const standing = '{ score level taxGrade listings { id } }';
      const { data, errors, text } = await bank.run(
        `query ($uscc: String!, $id: ID!) {
          enterprise(by: { uscc: $uscc }) { name creditStanding ${standing} hidden: creditStanding ${standing} creditLevel creditConsents { nodes { id } } creditEnquiries { nodes { id } } ...Again }
          creditRecords { nodes { id } } listEntries { nodes { id } } creditRecord(id: $id) { id } consent(id: $id) { id }
        }
        fragment Again on Enterprise { fromFragment: creditStanding ${standing} visits { nodes { enterprise { creditStanding ${standing} } } } }`,
        { uscc: firm.uscc, id: consentId },
      );
      expect(data).toMatchObject({ enterprise: { name: firm.name, creditStanding: null, hidden: null, creditLevel: null, creditConsents: null, creditEnquiries: null, fromFragment: null }, creditRecords: null, listEntries: null, creditRecord: null, consent: null });
      expect(new Set(errors.map(({ extensions }) => extensions.code))).toEqual(new Set(['FORBIDDEN']));
      expect(text).not.toMatch(/"(score|level|taxGrade)":(?!null)/);
    });
  });
