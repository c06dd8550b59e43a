import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { credit } from '../src/subgraph.ts';
import { ask, enquireWell, grant, grantFreely, listConsentSteps, openBanking, revoke, river, settleFirm } from './bank-journey.ts';
import { representative } from './district.ts';

let graph: TestSubgraph;
let banks: { readonly river: string; readonly harbour: string };

beforeAll(async () => {
  graph = await startTestSubgraph(credit);
  banks = await openBanking(graph);
});
afterAll(() => graph.close());

const ANSWER_DUE = new Date('2025-09-08T10:00:00.000Z');
const NINETY_DAYS = new Date('2025-11-30T02:00:00.000Z');
const REPORT_DUE = new Date('2025-10-01T02:00:00.000Z');
const justBefore = (instant: Date): Date => new Date(instant.getTime() - 1);
const pass = (consentId: string, now: Date): Promise<void> => graph.runJob('pass-consent-deadline', { consentId }, { now });
const note = (enquiryId: string, now: Date): Promise<void> => graph.runJob('note-overdue-outcome', { enquiryId }, { now });
const sweep = (now: Date): Promise<void> => graph.runJob('sweep-bank-deadlines', {}, { now });
const stateOf = async (id: string): Promise<string> => (await graph.sql('SELECT state FROM consent WHERE id = $1', [id]))[0].state;
const dutyOf = async (id: string): Promise<string> => (await graph.sql('SELECT state FROM outcome_duty WHERE enquiry_id = $1', [id]))[0].state;
const timerOf = async (key: string): Promise<any> => (await graph.sql('SELECT task_identifier, run_at FROM graphile_worker.jobs WHERE key = $1', [key]))[0];

describe('timers of consents and outcomes (§9.4)', () => {
  it('a request lapses after five working days, once', async () => {
    const firm = await settleFirm(graph);
    const id = await ask(graph, river, firm.uscc);
    expect(await timerOf(`consent:${id}`)).toEqual({ task_identifier: 'pass-consent-deadline', run_at: ANSWER_DUE });
    await pass(id, justBefore(ANSWER_DUE));
    expect(await stateOf(id)).toBe('REQUESTED');
    await Promise.all(Array.from({ length: 16 }, () => pass(id, ANSWER_DUE)));
    expect((await listConsentSteps(graph, id)).at(-1)).toBe('REQUESTED lapse LAPSED by system');
    expect(await listConsentSteps(graph, id)).toHaveLength(2);
  });

  it('a consent expires with its last day, and what was ended before is left alone', async () => {
    const firm = await settleFirm(graph);
    const id = await grant(graph, firm.id, await ask(graph, river, firm.uscc));
    await pass(id, justBefore(NINETY_DAYS));
    expect(await stateOf(id)).toBe('ACTIVE');
    await pass(id, NINETY_DAYS);
    expect(await stateOf(id)).toBe('EXPIRED');
    const revoked = await grantFreely(graph, firm.id, banks.river);
    await revoke(graph, firm.id, revoked);
    await pass(revoked, NINETY_DAYS);
    expect(await stateOf(revoked)).toBe('REVOKED');
  });

  it('what has run out reads so at once, before a timer has come by', async () => {
    const firm = await settleFirm(graph);
    const id = await grantFreely(graph, firm.id, banks.river);
    const { data } = await graph.as(representative(firm.id), { now: NINETY_DAYS }).run('query ($id: ID!) { consent(id: $id) { state stateLabel availableActions { isAllowed because } } }', { id });
    expect(data?.consent).toMatchObject({ state: 'EXPIRED', stateLabel: '已到期', availableActions: [{ because: '当前状态为“已到期”。' }, {}, { isAllowed: false }] });
    expect(await stateOf(id)).toBe('ACTIVE');
  });

  it('a report is overdue after thirty days', async () => {
    const firm = await settleFirm(graph);
    const id = await enquireWell(graph, river, await grantFreely(graph, firm.id, banks.river));
    expect(await timerOf(`outcome:${id}`)).toEqual({ task_identifier: 'note-overdue-outcome', run_at: REPORT_DUE });
    await note(id, justBefore(REPORT_DUE));
    expect(await dutyOf(id)).toBe('DUE');
    await Promise.all(Array.from({ length: 16 }, () => note(id, REPORT_DUE)));
    expect(await dutyOf(id)).toBe('OVERDUE');
    expect(await graph.sql('SELECT version::int FROM outcome_duty WHERE enquiry_id = $1', [id])).toEqual([{ version: 2 }]);
  });

  it('of what does not exist nothing happens; a payload that names none is an error', async () => {
    const nobody = '99999999-9999-4999-8999-999999999999';
    await pass(nobody, REPORT_DUE);
    await note(nobody, REPORT_DUE);
    await expect(graph.runJob('pass-consent-deadline', { consentId: 'x' })).rejects.toThrow();
    await expect(graph.runJob('note-overdue-outcome', {})).rejects.toThrow();
  });

  it('the sweep of each minute finds what lost timers left behind, and nothing that is not due', async () => {
    const [a, b, c] = [await settleFirm(graph), await settleFirm(graph), await settleFirm(graph)];
    const requested = await ask(graph, river, a.uscc);
    const active = await grantFreely(graph, b.id, banks.river, { days: 7 });
    const enquiry = await enquireWell(graph, river, await grantFreely(graph, c.id, banks.river));
    await graph.sql("SELECT graphile_worker.remove_job(key) FROM graphile_worker.jobs WHERE key LIKE 'consent:%' OR key LIKE 'outcome:%'");
    await sweep(new Date('2025-09-08T01:59:59.999Z'));
    expect([await stateOf(requested), await stateOf(active)]).toEqual(['REQUESTED', 'ACTIVE']);
    await sweep(ANSWER_DUE);
    expect([await stateOf(requested), await stateOf(active), await dutyOf(enquiry)]).toEqual(['LAPSED', 'EXPIRED', 'DUE']);
    await sweep(REPORT_DUE);
    expect(await dutyOf(enquiry)).toBe('OVERDUE');
  });
});
