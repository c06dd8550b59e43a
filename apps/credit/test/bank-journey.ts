import type { Caller } from '@qinqing/caller';
import { composeUscc } from '@qinqing/codes';
import type { EnterpriseState } from '@qinqing/events';
import { official, type TestSubgraph } from '@qinqing/testing';
import { mutate } from './calls.ts';
import { administrator, DIVISION, representative, settleOne } from './district.ts';

/** A client of the identity provider in the role of a bank. */
export const bankOf = (clientId: string): Caller => official(clientId, ['BANK'], { clientId, divisionCode: null });
export const river = bankOf('bank-river');
export const harbour = bankOf('bank-harbour');

const succeed = (result: any): any => {
  if (!String(result.__typename).endsWith('Success')) throw new Error(JSON.stringify(result));
  return result;
};

export const goodBank = (clientId: string, changes: Record<string, unknown> = {}): Record<string, unknown> => ({
  clientId,
  nameZh: `江河银行${clientId}`,
  nameEn: `Bank ${clientId}`,
  divisionCode: DIVISION,
  ...changes,
});

export const addBank = async (graph: TestSubgraph, clientId: string, changes: Record<string, unknown> = {}): Promise<string> =>
  succeed(await mutate(graph.as({ ...administrator, divisionCode: '440000' }), 'registerBank', goodBank(clientId, changes))).bank.id;

export const goodAccess = (changes: Record<string, unknown> = {}): Record<string, unknown> => ({
  divisionCode: DIVISION,
  isOpen: true,
  operator: '高明区信用服务中心',
  basis: '《征信业管理条例》及区政府授权书〔2025〕3号',
  publicContact: '0757-88886666',
  ...changes,
});

export const declareAccess = async (graph: TestSubgraph, changes: Record<string, unknown> = {}): Promise<void> => {
  succeed(await mutate(graph.as({ ...administrator, divisionCode: '440000' }), 'declareBankAccess', goodAccess(changes)));
};

/** Two banks, and a declared legal basis: from here on banks can ask. Returns the banks' ids. */
export const openBanking = async (graph: TestSubgraph): Promise<{ readonly river: string; readonly harbour: string }> => {
  await declareAccess(graph);
  return { river: await addBank(graph, 'bank-river'), harbour: await addBank(graph, 'bank-harbour') };
};

let serial = 0;

/** A firm of its own unified social credit code, known to the department. */
export const settleFirm = (graph: TestSubgraph, facts: Partial<EnterpriseState> = {}): Promise<EnterpriseState> => {
  serial += 1;
  const uscc = composeUscc({ authority: '9', category: '1', divisionCode: '440704', organisation8: `MB${String(serial).padStart(6, '0')}` });
  return settleOne(graph, { uscc, ...facts });
};

export const goodRequest = (uscc: string, changes: Record<string, unknown> = {}): Record<string, unknown> => ({
  uscc,
  purpose: 'PRE_LOAN',
  scopes: ['RATING', 'TAX_GRADE', 'LISTS'],
  days: 90,
  maxEnquiries: 3,
  note: '流动资金贷款',
  ...changes,
});

/** A bank asks; returns the consent's id. */
export const ask = async (graph: TestSubgraph, by: Caller, uscc: string, changes: Record<string, unknown> = {}, now?: Date): Promise<string> =>
  succeed(await mutate(graph.as(by, now === undefined ? {} : { now }), 'requestConsent', goodRequest(uscc, changes))).consent.id;

export const goodGrant = (changes: Record<string, unknown> = {}): Record<string, unknown> => ({ scopes: ['RATING', 'TAX_GRADE'], days: 90, maxEnquiries: 3, ...changes });

/** The enterprise answers a request; returns the consent's id. */
export const grant = async (graph: TestSubgraph, enterpriseId: string, consentId: string, changes: Record<string, unknown> = {}): Promise<string> =>
  succeed(await mutate(graph.as(representative(enterpriseId)), 'grantConsent', goodGrant({ consentId, ...changes }))).consent.id;

/** The enterprise consents on its own motion; returns the consent's id. */
export const grantFreely = async (graph: TestSubgraph, enterpriseId: string, bankId: string, changes: Record<string, unknown> = {}, now?: Date): Promise<string> =>
  succeed(await mutate(graph.as(representative(enterpriseId), now === undefined ? {} : { now }), 'grantConsent', goodGrant({ bankId, purpose: 'PRE_LOAN', ...changes }))).consent.id;

export const revoke = async (graph: TestSubgraph, enterpriseId: string, consentId: string): Promise<void> => {
  succeed(await mutate(graph.as(representative(enterpriseId)), 'revokeConsent', { consentId }));
};

export const enquire = (graph: TestSubgraph, by: Partial<Caller>, input: Record<string, unknown>, now?: Date, selection?: string): Promise<any> =>
  mutate(graph.as(by, now === undefined ? {} : { now }), 'enquireCredit', { purpose: 'PRE_LOAN', scopes: ['RATING'], ...input }, selection);

/** A granted enquiry; returns its id. */
export const enquireWell = async (graph: TestSubgraph, by: Caller, consentId: string, now?: Date): Promise<string> => succeed(await enquire(graph, by, { consentId }, now)).snapshot.enquiryId;

/** What a caller reads of an enterprise's enquiries or consents. */
export const readEnterprise = async (graph: TestSubgraph, by: Partial<Caller>, enterpriseId: string, selection: string, now?: Date): Promise<any> => {
  const { data, errors } = await graph
    .as(by, now === undefined ? {} : { now })
    .run(`query ($r: [_Any!]!) { _entities(representations: $r) { ... on Enterprise { ${selection} } } }`, { r: [{ __typename: 'Enterprise', id: enterpriseId }] });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data?._entities[0];
};

export const ENQUIRY = 'id result denialReason purpose scopes at snapshotHash outcome outcomeDueAt isOutcomeOverdue proof bank { id name } consent { id }';

export const readEnquiries = async (graph: TestSubgraph, enterpriseId: string, selection = ENQUIRY, now?: Date): Promise<any[]> =>
  (await readEnterprise(graph, representative(enterpriseId), enterpriseId, `creditEnquiries(first: 100) { nodes { ${selection} } }`, now)).creditEnquiries.nodes;

/** The stored steps of a consent, oldest first, as `FROM event TO by actor`. */
export const listConsentSteps = async (graph: TestSubgraph, consentId: string): Promise<string[]> => {
  const rows = await graph.sql('SELECT from_state, event, to_state, actor FROM consent_transition WHERE consent_id = $1 ORDER BY version, ctid', [consentId]);
  return rows.map(({ from_state: from, event, to_state: to, actor }) => `${from} ${event} ${to} by ${actor}`);
};

export const countRows = async (graph: TestSubgraph, table: string, where = 'true', parameters: readonly unknown[] = []): Promise<number> =>
  (await graph.sql(`SELECT count(*)::int AS count FROM ${table} WHERE ${where}`, parameters))[0].count;
