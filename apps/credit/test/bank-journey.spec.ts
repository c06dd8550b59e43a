import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { exportChain, parseInclusionProof, readExport, verifyChain, verifyInclusionProof } from '@qinqing/audit-chain';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { credit } from '../src/subgraph.ts';
import { mutate } from './calls.ts';
import { representative } from './district.ts';
import { addTaxGrade } from './journey.ts';
import { ask, enquire, grant, openBanking, readEnquiries, revoke, river, settleFirm } from './bank-journey.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(credit);
  await openBanking(graph);
});
afterAll(() => graph.close());

const everything = `remainingEnquiries snapshot { enterpriseName uscc score level reasons taxGrade }`;

describe('a bank reads an enterprise’s credit (CRD-15, CRD-16)', () => {
  it('refused without consent, exactly what was consented to with it, seen by the enterprise, over when it is revoked, and provable', async () => {
    const firm = await settleFirm(graph);
    await addTaxGrade(graph, firm.id, 'A');

    const refused = await enquire(graph, river, { uscc: firm.uscc });
    expect(refused).toMatchObject({ __typename: 'EnquiryDenied', reason: 'NO_CONSENT', message: '没有该企业的有效授权。请先申请授权。' });

    const consentId = await ask(graph, river, firm.uscc);
    expect(await enquire(graph, river, { consentId })).toMatchObject({ __typename: 'EnquiryDenied', reason: 'NO_CONSENT' });
    await grant(graph, firm.id, consentId, { scopes: ['RATING', 'TAX_GRADE'] });

    const given = await enquire(graph, river, { uscc: firm.uscc, scopes: ['RATING', 'TAX_GRADE'] }, undefined, everything);
    expect(given).toMatchObject({ __typename: 'EnquireCreditSuccess', remainingEnquiries: 2, snapshot: { enterpriseName: firm.name, taxGrade: 'A', score: expect.any(Number), level: expect.any(String) } });

    const seen = await readEnquiries(graph, firm.id);
    expect(seen.map(({ result, denialReason }) => [result, denialReason]).toSorted()).toEqual([['DENIED', 'NO_CONSENT'], ['DENIED', 'NO_CONSENT'], ['GRANTED', null]]);

    await revoke(graph, firm.id, consentId);
    expect(await enquire(graph, river, { consentId })).toMatchObject({ __typename: 'EnquiryDenied', reason: 'CONSENT_REVOKED' });

    await graph.seal();
    for (const { id, proof } of await readEnquiries(graph, firm.id)) {
      const parsed = parseInclusionProof(JSON.parse(proof));
      expect(parsed?.entry).toMatchObject({ id, body: { enterpriseId: firm.id } });
      expect(parsed === null ? null : await verifyInclusionProof(parsed, graph.headKeys)).toMatchObject({ kind: 'INCLUDED', isSignatureChecked: true });
    }
    const exported = await readExport(exportChain(graph.dataSource.manager));
    expect(exported === null ? null : await verifyChain({ ...exported, keys: graph.headKeys })).toMatchObject({ kind: 'VALID' });
    expect(await mutate(graph.as(representative(firm.id)), 'revokeConsent', { consentId })).toMatchObject({ __typename: 'ConsentActionNotAllowed', state: 'REVOKED' });
  });
});
