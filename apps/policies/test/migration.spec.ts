import { describe, expect, it } from '@jest/globals';
import { migrate, revertNewest, withClient } from '@qinqing/database';
import { createTestDatabase } from '@qinqing/testing';
import { migrations } from '../migrations/index.ts';

const tables = "SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename NOT LIKE '%migration%' ORDER BY 1";

describe('the first migration', () => {
  it('can be taken back without a trace, and made again', async () => {
    const database = await createTestDatabase('policies', migrations);
    const listTables = (): Promise<unknown[]> => withClient(database.ownerUrl, async (owner) => (await owner.query(tables)).rows);
    const made = await listTables();
    expect(made.length).toBeGreaterThan(10);
    await revertNewest(database.ownerUrl, migrations);
    expect(await listTables()).toEqual([]);
    await migrate(database.ownerUrl, migrations);
    expect(await listTables()).toEqual(made);
    await database.drop();
  });
});
