import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { exportChain, parseInclusionProof, readExport, verifyChain, verifyInclusionProof, verifyTreeHead, type ChainVerdict } from '@qinqing/audit-chain';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { credit } from '../src/subgraph.ts';
import { enquire, grantFreely, openBanking, readEnquiries, revoke, river, settleFirm } from './bank-journey.ts';
import { attempt, faultOf, mutate } from './calls.ts';
import { administrator, key, operator, representative } from './district.ts';

let graph: TestSubgraph;
let firmId: string;

beforeAll(async () => {
  graph = await startTestSubgraph(credit);
});
afterAll(() => graph.close());

const verify = async (change: (lines: string[]) => string[] = (lines) => lines): Promise<ChainVerdict | null> => {
  const lines: string[] = [];
  for await (const line of exportChain(graph.dataSource.manager)) lines.push(line);
  const exported = await readExport(change(lines));
  return exported === null ? null : verifyChain({ ...exported, keys: graph.headKeys });
};

describe('Query.creditTreeHead and Mutation.signTreeHead (§10.11)', () => {
  it('an empty chain has no head, and nothing to sign', async () => {
    expect((await graph.as({}).run('{ creditTreeHead { size } }')).data).toEqual({ creditTreeHead: null });
    expect(await mutate(graph.as(administrator), 'signTreeHead', {})).toMatchObject({ __typename: 'CreditTreeHeadUnavailable', message: '审计链还没有可以签名的记录。' });
  });

  it('the head is signed on demand, and everybody can keep and check it', async () => {
    const banks = await openBanking(graph);
    const firm = await settleFirm(graph);
    firmId = firm.id;
    const consentId = await grantFreely(graph, firm.id, banks.river);
    for (const input of [{ consentId }, { uscc: firm.uscc, scopes: ['LISTS'] }, { uscc: 'x' }]) await enquire(graph, river, input);
    await revoke(graph, firm.id, consentId);
    await enquire(graph, river, { consentId });
    await graph.seal();
    for (const by of [administrator, operator]) {
      const { head } = await mutate(graph.as(by), 'signTreeHead', {});
      expect(head).toMatchObject({ size: 8, at: '2025-09-01T02:00:00.000Z' });
      expect(await verifyTreeHead(head.signature, graph.headKeys)).toMatchObject({ chain: 'credit', size: 8, rootHash: head.rootHash });
      expect((await graph.as({}).run('{ creditTreeHead { size rootHash signature at } }')).data?.creditTreeHead).toEqual(head);
    }
    expect(faultOf(await attempt(graph.as(representative(firmId)), 'signTreeHead', {}))).toBe('FORBIDDEN');
  });

  it('the same key twice, or fifty times at once, signs one head', async () => {
    const count = async (): Promise<number> => (await graph.sql('SELECT count(*)::int AS count FROM audit_head'))[0].count;
    const before = await count();
    const call = { idempotencyKey: key() };
    const answers = await Promise.all(Array.from({ length: 50 }, () => mutate(graph.as(operator), 'signTreeHead', call)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(new Set([JSON.stringify(answers[0])]));
    expect(answers[0].__typename).toBe('SignTreeHeadSuccess');
    expect(await count()).toBe(before + 1);
    expect(faultOf(await attempt(graph.as(operator), 'signTreeHead', { idempotencyKey: 'short' }))).toBe('BAD_USER_INPUT');
  });
});

describe('the audit chain of banks, consents and enquiries (CRD-16, §10.11)', () => {
  it('holds each of them once, in the order of the exports', async () => {
    expect(await verify()).toMatchObject({ kind: 'VALID', size: 8, signedSize: 8, isSignatureChecked: true });
    const kinds = await graph.sql('SELECT kind FROM audit_seal s JOIN audit_entry e ON e.id = s.entry_id ORDER BY sequence');
    expect(kinds.map(({ kind }) => kind.replace('credit.', ''))).toEqual(['BankRegistered', 'BankRegistered', 'ConsentGranted', 'EnquiryGranted', 'EnquiryDenied', 'EnquiryDenied', 'ConsentRevoked', 'EnquiryDenied']);
  });

  const isEntry = (line: string): boolean => line.includes('"leafHash"');
  const entriesOf = (lines: readonly string[]): number[] => lines.flatMap((line, index) => (isEntry(line) ? [index] : []));

  it.each<readonly [string, string, (lines: string[]) => string[]]>([
    ['an edited reason', 'EDITED', (lines) => lines.map((line) => line.replace('SCOPE_NOT_COVERED', 'NO_CONSENT'))],
    ['a deleted entry', 'DELETED', (lines) => lines.filter((_line, index) => index !== entriesOf(lines)[2])],
    ['two in another order', 'REORDERED', (lines) => {
      const [, second, third] = entriesOf(lines) as [number, number, number];
      return lines.map((line, index) => (index === second ? lines[third] : index === third ? lines[second] : line) as string);
    }],
    ['a cut end', 'TRUNCATED', (lines) => lines.slice(0, -1)],
  ])('%s is found: %s', async (_case, defect, change) => {
    expect(await verify(change)).toMatchObject({ kind: 'DEFECT', defect });
  });

  it('a change behind the department’s back is found as well: the enterprise’s proof no longer holds', async () => {
    const enquiry = (await readEnquiries(graph, firmId)).find(({ denialReason }) => denialReason === 'SCOPE_NOT_COVERED');
    const kept = parseInclusionProof(JSON.parse(enquiry.proof));
    expect(kept === null ? null : await verifyInclusionProof(kept, graph.headKeys)).toMatchObject({ kind: 'INCLUDED' });
    const [{ body }] = await graph.sql('SELECT body FROM audit_entry WHERE id = $1', [enquiry.id]);
    await graph.sql('UPDATE audit_entry SET body = $2 WHERE id = $1', [enquiry.id, JSON.stringify({ ...body, decision: 'GRANTED' })]);
    try {
      expect(await verify()).toMatchObject({ kind: 'DEFECT', defect: 'EDITED' });
      const forged = parseInclusionProof(JSON.parse((await readEnquiries(graph, firmId)).find(({ id }) => id === enquiry.id).proof));
      expect(forged === null ? null : await verifyInclusionProof(forged, graph.headKeys)).toMatchObject({ kind: 'DEFECT', defect: 'EDITED' });
    } finally {
      await graph.sql('UPDATE audit_entry SET body = $2 WHERE id = $1', [enquiry.id, JSON.stringify(body)]);
    }
    expect(await verify()).toMatchObject({ kind: 'VALID' });
  });

  it('an entry has no proof until it is sealed and a head covers it', async () => {
    const firm = await settleFirm(graph);
    await enquire(graph, river, { uscc: firm.uscc });
    expect(await readEnquiries(graph, firm.id, 'proof')).toEqual([{ proof: null }]);
    await graph.seal();
    expect(await readEnquiries(graph, firm.id, 'proof')).toEqual([{ proof: expect.stringContaining('"leafHash"') }]);
  });

  it('holds no name, code or subject of a person', async () => {
    const entries = JSON.stringify(await graph.sql('SELECT kind, subject_ids, body, digests FROM audit_entry'));
    expect(entries).not.toMatch(/representative-|企业|91440704|\p{Script=Han}/u);
  });
});
