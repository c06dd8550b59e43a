import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { credit } from '../src/subgraph.ts';
import { addBank, bankOf, declareAccess, enquire, grantFreely, settleFirm } from './bank-journey.ts';
import { mutate } from './calls.ts';
import { administrator } from './district.ts';

let graph: TestSubgraph;
let serial = 0;

beforeAll(async () => {
  graph = await startTestSubgraph(credit);
  await declareAccess(graph);
});
afterAll(() => graph.close());

const prepare = async (): Promise<{ clientId: string; bankId: string; consentId: string }> => {
  const clientId = `bank-${(serial += 1)}`;
  const bankId = await addBank(graph, clientId);
  return { clientId, bankId, consentId: await grantFreely(graph, (await settleFirm(graph)).id, bankId) };
};

const ATTEMPTS = 500;

/** Waits until so many sessions wait for a lock that another one holds. */
const untilWaiting = async (wanted: number): Promise<number> => {
  for (let attempt = 1, waiting = 0; ; attempt += 1) {
    [{ waiting }] = await graph.dataSource.query("SELECT count(*)::int AS waiting, pg_sleep(0.01) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'");
    if (waiting === wanted || attempt === ATTEMPTS) return waiting;
  }
};

/** Lets `meanwhile` begin while another session has made a change that it has not committed yet; then commits it. */
const whileUncommitted = async <Result>(statement: string, parameters: readonly unknown[], meanwhile: () => Promise<Result>, waiting = 1): Promise<Result> => {
  const other = graph.dataSource.createQueryRunner();
  await other.startTransaction();
  try {
    await other.query(statement, [...parameters]);
    const running = meanwhile();
    expect(await untilWaiting(waiting)).toBe(waiting);
    await other.commitTransaction();
    return await running;
  } finally {
    await other.release();
  }
};

describe('an enquiry that has found its consent, and what others do before it has counted (CRD-15)', () => {
  it.each([
    ['revokes it', "state = 'REVOKED'", 'CONSENT_REVOKED', 0],
    ['uses it up', "state = 'EXHAUSTED', used = max_enquiries", 'CONSENT_EXHAUSTED', 3],
    ['uses the last but one', 'used = max_enquiries - 1', undefined, 3],
    ['ends it', "state = 'EXPIRED'", 'CONSENT_EXPIRED', 0],
  ])('somebody %s: it is decided anew', async (_what, change, reason, used) => {
    const { clientId, consentId } = await prepare();
    const answer = await whileUncommitted(`UPDATE consent SET ${change}, version = version + 1 WHERE id = $1`, [consentId], () => enquire(graph, bankOf(clientId), { consentId }));
    expect(answer.reason).toBe(reason);
    expect(await graph.sql('SELECT used FROM consent WHERE id = $1', [consentId])).toEqual([{ used }]);
  });

  it('the administrator blocks the bank: the block waits for the enquiry, and none follows it', async () => {
    const { clientId, bankId, consentId } = await prepare();
    await enquire(graph, bankOf(clientId), { consentId });
    const [enquiry, block] = await whileUncommitted(
      'UPDATE bank_usage SET used = used WHERE bank_id = $1',
      [bankId],
      async () => {
        const enquiring = enquire(graph, bankOf(clientId), { consentId });
        expect(await untilWaiting(1)).toBe(1);
        return Promise.all([enquiring, mutate(graph.as(administrator), 'blockBank', { bankId, reason: '停用' })]);
      },
      2,
    );
    expect([enquiry.__typename, block.__typename]).toEqual(['EnquireCreditSuccess', 'BlockBankSuccess']);
    expect(await enquire(graph, bankOf(clientId), { consentId })).toMatchObject({ reason: 'BANK_BLOCKED' });
  }, 30_000);
});
