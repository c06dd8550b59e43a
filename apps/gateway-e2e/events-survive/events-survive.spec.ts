import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startPlatform, type Client, type Platform } from '../platform.ts';

let platform: Platform;
let firm: Client;
let enterpriseId: string;

beforeAll(async () => {
  platform = await startPlatform();
  firm = await platform.as('firm');
  enterpriseId = (await firm.get('{ viewer { enterprises { id } } }')).viewer.enterprises[0].id;
}, 120_000);
afterAll(() => platform.stop());

const chooseMode = async (mode: string): Promise<void> => {
  const { setVisitMode } = await firm.get(
    'mutation ($input: SetVisitModeInput!) { setVisitMode(input: $input) { __typename ... on UserError { message } } }',
    { input: { idempotencyKey: randomUUID(), enterpriseId, mode } },
  );
  expect(setVisitMode).toEqual({ __typename: 'SetVisitModeSuccess' });
};

const limit = async (): Promise<number | null> => (await (await platform.as('centre')).get('query ($id: ID!) { enterprise(by: { id: $id }) { visitEligibility { limit } } }', { id: enterpriseId })).enterprise.visitEligibility.limit;

describe('facts of an enterprise reach the visits department by events (SHR-08)', () => {
  it('ENT-35: choosing a mode changes what visits allows', async () => {
    await chooseMode('QUIET');
    await platform.settled();
    expect(await limit()).toBe(1);
    await chooseMode('BALANCED');
    await platform.settled();
    expect(await limit()).toBe(4);
  });

  it('the consumer is killed between commit and delivery: nothing is lost, and the newest state counts', async () => {
    await platform.stack.service('visits').stop();
    await chooseMode('QUIET');
    await chooseMode('EXPOSURE');
    const [pending] = await platform.sql('enterprises', `SELECT count(*)::int AS open FROM outbox_delivery WHERE state = 'PENDING'`);
    expect(pending.open).toBeGreaterThanOrEqual(2);
    await platform.stack.service('visits').start();
    await platform.settled();
    expect(await limit()).toBeNull();
  });

  it('the publisher is killed with events in its outbox: they go out when it is back', async () => {
    await platform.stack.service('visits').stop();
    await chooseMode('QUIET');
    platform.stack.service('enterprises').kill('SIGKILL');
    await platform.stack.service('enterprises').start();
    await platform.stack.service('visits').start();
    await platform.settled();
    expect(await limit()).toBe(1);
  });

  it('VIS-09: protection reaches visits, and ends there when it ends', async () => {
    const centre = await platform.as('centre');
    await chooseMode('BALANCED');
    const protect = await centre.get(
      `mutation ($input: ProtectEnterpriseInput!) { protectEnterprise(input: $input) { __typename ... on UserError { message } } }`,
      { input: { idempotencyKey: randomUUID(), enterpriseId, ground: 'VISIT_FREQUENCY', consentedBy: '法定代表人' } },
    );
    expect(protect.protectEnterprise).toEqual({ __typename: 'ProtectEnterpriseSuccess' });
    await platform.settled();
    expect(await limit()).toBe(1);
  });

  it('a copy that was lost is filled again by a replay', async () => {
    await platform.sql('visits', 'TRUNCATE enterprise_copy');
    await platform.sql('visits', `UPDATE replay SET state = 'REQUESTED', after_subject = ''`);
    await platform.settled();
    const [copies] = await platform.sql('visits', 'SELECT count(*)::int AS held FROM enterprise_copy');
    const [owned] = await platform.sql('enterprises', 'SELECT count(*)::int AS held FROM enterprise');
    expect(copies.held).toBe(owned.held);
    expect(await limit()).toBe(1);
  });
});
