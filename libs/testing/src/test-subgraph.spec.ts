import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { appendAuditEntry, readInclusionProof, verifyInclusionProof } from '@qinqing/audit-chain';
import type { Caller } from '@qinqing/caller';
import type { NewEvent } from '@qinqing/events';
import { auditedDepartment, deskClosed, deskOpened, tinyDepartment } from './fixtures/tiny-department.ts';
import { startTestSubgraph, TEST_NOW, type TestSubgraph } from './index.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(tinyDepartment);
});
afterAll(() => graph.close());
beforeEach(() => graph.sql('TRUNCATE desk, outbox_event, outbox_delivery'));

const centre: Partial<Caller> = { roles: ['SERVICE_CENTRE'], divisionCode: '440704' };
const open = (id: string, now?: Date) => graph.as(centre, now === undefined ? {} : { now }).run('mutation ($i: OpenDeskInput!) { openDesk(input: $i) { id openedAt } }', { i: { id, enterpriseId: 'E-1' } });
const eventOf = (contract: typeof deskClosed, id: string): NewEvent =>
  ({ contract, subject: id, stateVersion: null, divisionCode: '440704', occurredAt: TEST_NOW, data: { id } }) as NewEvent;
const desks = async () => (await graph.sql('SELECT id FROM desk ORDER BY id')).map(({ id }) => id as string);

describe('a department in a test', () => {
  it('answers as it does in production, by a clock that stands still unless it is set', async () => {
    expect((await open('D-1')).data).toEqual({ openDesk: { id: 'D-1', openedAt: '2025-09-01T02:00:00.000Z' } });
    expect((await open('D-2', new Date('2025-10-01T00:00:00Z'))).data?.openDesk.openedAt).toBe('2025-10-01T00:00:00.000Z');
  });

  it('knows who calls: nobody, unless the spec says so', async () => {
    const { errors } = await graph.as({}).run('mutation { openDesk(input: { id: "D-1", enterpriseId: "E-1" }) { id } }');
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    expect((await graph.as({ subject: 'public' }).run('{ audit }')).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  });

  it('counts the statements of each request', async () => {
    await open('D-1');
    const { statements } = await graph.as(centre).run('{ a: desk(id: "D-1") { id } b: desk(id: "D-2") { id } }');
    expect(statements).toHaveLength(2);
  });

  it('masks its own errors, with the request id', async () => {
    await open('D-1');
    const { data, errors } = await open('D-1');
    expect(data).toEqual({ openDesk: null });
    expect(errors).toMatchObject([{ message: expect.stringMatching(/^Internal error; the request id is [0-9a-f-]{36}\.$/), extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
  });

  it('shows what it has published, oldest first', async () => {
    await open('D-1');
    await open('D-2');
    expect(await graph.outbox()).toEqual(['D-1', 'D-2'].map((id) => ({ type: deskOpened.type, subject: id, state_version: null, data: { id }, consumers: ['credit'] })));
  });

  it("applies other departments' events as if they had been delivered, and says what became of them", async () => {
    await open('D-1');
    await open('D-2');
    const outcomes = await graph.applyEvents([eventOf(deskClosed, 'D-1'), eventOf(deskOpened, 'D-2')]);
    expect(outcomes).toMatchObject([{ outcome: 'APPLIED' }, { outcome: 'PARKED' }]);
    expect(await desks()).toEqual(['D-2']);
  });

  it('seals its audit entries and signs a head at a given time, if it keeps a chain (SHR-15)', async () => {
    await expect(graph.seal()).rejects.toThrow('policies keeps no audit chain');
    const keeper = await startTestSubgraph(auditedDepartment);
    const id = await appendAuditEntry(keeper.dataSource.manager, { kind: 'desk', subjectIds: [], body: {}, occurredAt: TEST_NOW });
    expect(await keeper.seal()).toMatchObject({ size: 1, signedAt: TEST_NOW });
    const proof = await readInclusionProof(keeper.dataSource.manager, id);
    expect(await verifyInclusionProof(proof!, keeper.headKeys)).toMatchObject({ kind: 'INCLUDED', head: { chain: 'policies' } });
    await keeper.close();
  });

  it('runs a job at a given time, and knows no others', async () => {
    await open('D-1');
    await graph.runJob('sweep-desks', {}, { now: TEST_NOW });
    expect(await desks()).toEqual(['D-1']);
    await graph.runJob('sweep-desks', {}, { now: new Date('2025-09-02T00:00:00Z') });
    expect(await desks()).toEqual([]);
    await expect(graph.runJob('no-such-job')).rejects.toThrow('policies has no job no-such-job');
  });
});
