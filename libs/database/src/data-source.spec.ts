import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openSpecDepartment, type SpecDepartment } from './fixtures/spec-department.ts';
import { countStatements, NobodyWaits, openDataSource } from './index.ts';

let department: SpecDepartment;

beforeAll(async () => {
  department = await openSpecDepartment({ poolSize: 4 });
});
afterAll(() => department.close());

describe('the pool of a department', () => {
  it('gives up a statement after 15 s and an idle transaction after 30 s, rather than let them pile up', async () => {
    const settings = await department.dataSource.query(`SELECT name, setting FROM pg_settings WHERE name IN ('statement_timeout', 'idle_in_transaction_session_timeout') ORDER BY name`);
    expect(settings).toEqual([
      { name: 'idle_in_transaction_session_timeout', setting: '30000' },
      { name: 'statement_timeout', setting: '15000' },
    ]);
  });

  it('names itself to the database', async () => {
    expect(await department.dataSource.query(`SELECT current_setting('application_name') AS name`)).toEqual([{ name: department.name }]);
  });

  it('works on after the database ended all its sessions', async () => {
    const sessions: { pid: number }[] = await Promise.all(Array.from({ length: 4 }, async () => (await department.dataSource.query('SELECT pg_backend_pid() AS pid, pg_sleep(0.02)'))[0]));
    for (const { pid } of sessions) await department.terminate(pid);
    // Whoever is handed a session that has just ended fails; the pool makes a new one.
    await Promise.allSettled(sessions.map(() => department.dataSource.query('SELECT 1')));
    expect(await department.dataSource.query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('says at once when the database is out of reach', async () => {
    const unreachable = new URL(department.appUrl);
    unreachable.port = '9';
    await expect(openDataSource({ url: unreachable.href, applicationName: 'spec', entities: [] })).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });
});

describe('counting statements', () => {
  const ask = (name: string): Promise<unknown> => department.dataSource.query(`/* ${name} */ SELECT 1`);

  it('records each statement in order, those of a transaction included', async () => {
    const statements = await countStatements(async (count) => {
      await ask('one');
      await department.dataSource.transaction((manager) => manager.query('/* two */ SELECT 2'));
      return count.statements;
    });
    expect(statements).toEqual(['/* one */ SELECT 1', 'START TRANSACTION', '/* two */ SELECT 2', 'COMMIT']);
  });

  it('sends no statement for which nobody waits any more, and gives its connection back', async () => {
    for (let round = 0; round < 8; round += 1) await expect(countStatements(() => ask('late'), () => false)).rejects.toThrow(NobodyWaits);
    await expect(countStatements(() => ask('awaited'), () => true)).resolves.toHaveLength(1);
  });

  it('carries a transaction through that has begun', async () => {
    let isAwaited = true;
    const statements = await countStatements(
      async (count) => {
        await department.dataSource.transaction(async (manager) => {
          isAwaited = false;
          await manager.query('SELECT 1');
        });
        return count.statements;
      },
      () => isAwaited,
    );
    expect(statements).toEqual(['START TRANSACTION', 'SELECT 1', 'COMMIT']);
  });

  it('keeps requests that run side by side apart', async () => {
    const counts = await Promise.all(
      ['a', 'b', 'c'].map((name, index) =>
        countStatements(async ({ statements }) => {
          for (let statement = 0; statement <= index; statement += 1) await ask(name);
          return statements;
        }),
      ),
    );
    expect(counts).toEqual([['/* a */ SELECT 1'], Array(2).fill('/* b */ SELECT 1'), Array(3).fill('/* c */ SELECT 1')]);
  });

  it('has nothing to do with statements outside of it', async () => {
    const before = ask('before');
    const statements = await countStatements(async (count) => count.statements);
    await Promise.all([before, ask('after')]);
    expect(statements).toEqual([]);
  });
});
