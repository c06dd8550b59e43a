import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { EntityManager } from 'typeorm';
import { openSpecDepartment, type SpecDepartment } from './fixtures/spec-department.ts';
import { hashInput, LostRace, runOperation, type OperationResult } from './index.ts';

const SESSIONS = 32;

let department: SpecDepartment;
let attempts: number;

beforeAll(async () => {
  department = await openSpecDepartment({ poolSize: SESSIONS });
});
afterAll(() => department.close());
beforeEach(async () => {
  attempts = 0;
  await department.sql('TRUNCATE reception, idempotency_key');
});

interface Input {
  readonly idempotencyKey: string;
  readonly enterprise: string;
}
interface Reception {
  readonly enterprise: string;
  readonly place: number;
}
interface Full {
  readonly limit: number;
}

/** Takes the next place at an enterprise, of as many as `limit`; two that want the same place race for its unique row. */
const receive = (input: Input, { caller = 'bureau', limit = 1_000 } = {}): Promise<OperationResult<Reception, Full>> =>
  runOperation<Reception, Full>(department.dataSource, {
    mutation: 'receive',
    caller,
    input,
    decide: async (manager) => {
      attempts += 1;
      const [{ used }] = (await manager.query('SELECT count(*)::int AS used FROM reception WHERE enterprise = $1', [input.enterprise])) as [{ used: number }];
      if (used >= limit) return { kind: 'refused', refusal: { limit } };
      const reception = { enterprise: input.enterprise, place: used + 1 };
      await insert(manager, reception, caller);
      return { kind: 'done', value: reception, reference: `${reception.enterprise}:${reception.place}` };
    },
    readAgain: async (_manager, reference) => ({ enterprise: reference.split(':')[0]!, place: Number(reference.split(':')[1]) }),
  });

const insert = async (manager: EntityManager, { enterprise, place }: Reception, visitor: string): Promise<void> => {
  const taken: unknown[] = await manager.query('INSERT INTO reception VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING 1', [enterprise, place, visitor]);
  if (taken.length === 0) throw new LostRace('the place is taken');
};

const countReceptions = async (): Promise<number> => (await department.sql('SELECT count(*)::int AS count FROM reception'))[0].count;
const countKeys = async (): Promise<number> => (await department.sql('SELECT count(*)::int AS count FROM idempotency_key'))[0].count;

describe('the same key twice has one effect (SECURITY §4)', () => {
  it('and the second time the same answer', async () => {
    const input = { idempotencyKey: 'key-0001', enterprise: 'E' };
    const first = await receive(input);
    expect(first).toEqual({ kind: 'done', value: { enterprise: 'E', place: 1 } });
    expect(await receive(input)).toEqual(first);
    expect([attempts, await countReceptions()]).toEqual([1, 1]);
  });

  it('fifty times at once, for each of twenty keys, on 32 sessions', async () => {
    const keys = Array.from({ length: 20 }, (_, index) => `key-many-${index}`);
    const calls = keys.flatMap((idempotencyKey) => Array.from({ length: 50 }, () => receive({ idempotencyKey, enterprise: idempotencyKey })));
    const results = await Promise.all(calls);
    expect(results.every((result) => result.kind === 'done' && result.value.place === 1)).toBe(true);
    expect([await countReceptions(), await countKeys()]).toEqual([20, 20]);
  });

  it('but is another key for another caller, and for another mutation', async () => {
    const input = { idempotencyKey: 'key-0001', enterprise: 'E' };
    await receive(input);
    await receive(input, { caller: 'market' });
    expect(await countReceptions()).toBe(2);
    const other = runOperation(department.dataSource, {
      mutation: 'cancel',
      caller: 'bureau',
      input,
      decide: async () => ({ kind: 'done', value: 'cancelled', reference: 'x' }) as const,
      readAgain: async () => 'read again',
    });
    expect(await other).toEqual({ kind: 'done', value: 'cancelled' });
  });

  it('and is refused when its caller acts for another enterprise than before, of which the input says nothing', async () => {
    const act = (actingFor: string | null) => {
      const decide = async () => ({ kind: 'done', value: `for ${actingFor}`, reference: `for ${actingFor}` }) as const;
      const input = { idempotencyKey: 'key-0001' };
      return runOperation<string, never>(department.dataSource, { mutation: 'limit', caller: 'agent', actingFor, input, decide, readAgain: async (_manager, reference) => reference });
    };
    expect([await act('A'), await act('A')]).toEqual([{ kind: 'done', value: 'for A' }, { kind: 'done', value: 'for A' }]);
    for (const other of ['B', null]) await expect(act(other)).rejects.toMatchObject({ code: 'BAD_USER_INPUT', facts: { field: 'idempotencyKey' } });
  });

  it('and is refused with another input', async () => {
    await receive({ idempotencyKey: 'key-0001', enterprise: 'E' });
    await expect(receive({ idempotencyKey: 'key-0001', enterprise: 'F' })).rejects.toMatchObject({ code: 'BAD_USER_INPUT', facts: { field: 'idempotencyKey' } });
    expect(await countReceptions()).toBe(1);
  });

  it('whatever the order in which the input is written', () => {
    expect(hashInput({ a: 1, b: { c: [1, 2], d: null } })).toBe(hashInput({ b: { d: null, c: [1, 2] }, a: 1 }));
    expect(hashInput({ a: [1, 2] })).not.toBe(hashInput({ a: [2, 1] }));
    expect(hashInput({ a: new Date(0) })).toBe(hashInput({ a: '1970-01-01T00:00:00.000Z' }));
  });

  it.each(['', 'short', 'x'.repeat(65), 'with space', 'key-0001\n', "key'; DROP"])('and is refused when it is %j', async (idempotencyKey) => {
    await expect(receive({ idempotencyKey, enterprise: 'E' })).rejects.toMatchObject({ code: 'BAD_USER_INPUT', facts: { field: 'idempotencyKey' } });
    expect(attempts).toBe(0);
  });

  it.each(['12345678', 'x'.repeat(64), '0198c2d4-1f0e-7cc0-9d5e-2b1d3c4e5f60', 'a.b:c_d-'])('and is taken as %j', async (idempotencyKey) => {
    expect(await receive({ idempotencyKey, enterprise: 'E' })).toMatchObject({ kind: 'done' });
  });
});

describe('a row with a version', () => {
  beforeAll(async () => {
    await department.sql('CREATE TABLE counter (id integer PRIMARY KEY, n integer NOT NULL, version bigint NOT NULL)');
    await department.sql('CREATE TRIGGER counter_version_guard BEFORE UPDATE ON counter FOR EACH ROW EXECUTE FUNCTION require_next_version()');
    await department.sql(`GRANT SELECT, UPDATE ON counter TO ${department.name}_app`);
    await department.sql('INSERT INTO counter VALUES (1, 0, 1)');
  });

  const read = async (manager: EntityManager): Promise<{ n: number; version: number }> => (await manager.query('SELECT n, version::int FROM counter'))[0];
  const write = (manager: EntityManager, n: number, version: number): Promise<unknown> => manager.query('UPDATE counter SET n = $1, version = $2', [n, version]);

  it('takes no write that was decided on an older version, and none that skips one', async () => {
    const { manager } = department.dataSource;
    const { n, version } = await read(manager);
    for (const wrong of [version, version - 1, version + 2]) await expect(write(manager, n, wrong)).rejects.toMatchObject({ driverError: { code: '40001' } });
    await expect(write(manager, n, version + 1)).resolves.toBeDefined();
  });

  it('loses none of 32 writes that read it at once: each is decided anew until its turn comes', async () => {
    const before = await read(department.dataSource.manager);
    const raise = (index: number) =>
      runOperation(department.dataSource, {
        mutation: 'raise',
        caller: 'bureau',
        input: { idempotencyKey: `key-raise-${index}` },
        decide: async (manager) => {
          const { n, version } = await read(manager);
          await write(manager, n + 1, version + 1);
          return { kind: 'done', value: n, reference: `${n}` } as const;
        },
        readAgain: async () => 0,
      });
    await Promise.all(Array.from({ length: SESSIONS }, (_, index) => raise(index)));
    expect((await read(department.dataSource.manager)).n).toBe(before.n + SESSIONS);
  });
});

describe('a refusal', () => {
  it('leaves nothing behind, and is decided anew with the same key', async () => {
    const input = { idempotencyKey: 'key-0001', enterprise: 'E' };
    expect(await receive(input, { limit: 0 })).toEqual({ kind: 'refused', refusal: { limit: 0 } });
    expect(await countKeys()).toBe(0);
    expect(await receive(input, { limit: 1 })).toMatchObject({ kind: 'done' });
  });

  it('takes back what was written before it', async () => {
    const refused = runOperation(department.dataSource, {
      mutation: 'receive',
      caller: 'bureau',
      input: { idempotencyKey: 'key-0001' },
      decide: async (manager) => {
        await insert(manager, { enterprise: 'E', place: 1 }, 'bureau');
        return { kind: 'refused', refusal: 'TOO_LATE' } as const;
      },
      readAgain: async () => 'never',
    });
    expect(await refused).toEqual({ kind: 'refused', refusal: 'TOO_LATE' });
    expect(await countReceptions()).toBe(0);
  });

  it('is none when something fails: the failure is thrown, and nothing is written', async () => {
    const failed = runOperation(department.dataSource, {
      mutation: 'receive',
      caller: 'bureau',
      input: { idempotencyKey: 'key-0001' },
      decide: async (manager) => {
        await insert(manager, { enterprise: 'E', place: 1 }, 'bureau');
        throw new Error('the calendar ends in 2027');
      },
      readAgain: async () => 'never',
    });
    await expect(failed).rejects.toThrow('the calendar ends in 2027');
    expect([await countReceptions(), await countKeys()]).toEqual([0, 0]);
  });
});

describe('a lost race', () => {
  it('is decided anew: of 64 who want one of 20 places, exactly 20 are received', async () => {
    const calls = Array.from({ length: 64 }, (_, index) => receive({ idempotencyKey: `key-race-${index}`, enterprise: 'E' }, { limit: 20 }));
    const results = await Promise.all(calls);
    expect(results.filter(({ kind }) => kind === 'done')).toHaveLength(20);
    expect(results.filter(({ kind }) => kind === 'refused')).toHaveLength(44);
    expect(await department.sql('SELECT array_agg(place ORDER BY place) AS places FROM reception')).toEqual([{ places: Array.from({ length: 20 }, (_, index) => index + 1) }]);
  });

  it.each(['40001', '40P01'])('is also what the database says with SQLSTATE %s', async (code) => {
    let calls = 0;
    const result = await runOperation(department.dataSource, {
      mutation: 'receive',
      caller: 'bureau',
      input: { idempotencyKey: `key-${code}-1` },
      decide: async (manager) => {
        calls += 1;
        if (calls < 3) await manager.query(`DO $$ BEGIN RAISE EXCEPTION 'stale write' USING ERRCODE = '${code}'; END $$`);
        return { kind: 'done', value: calls, reference: 'x' } as const;
      },
      readAgain: async () => 0,
    });
    expect(result).toEqual({ kind: 'done', value: 3 });
  });

  it('is given up when it never ends, and tells so', async () => {
    let calls = 0;
    const endless = runOperation(department.dataSource, {
      mutation: 'receive',
      caller: 'bureau',
      input: { idempotencyKey: 'key-endless' },
      decide: async (): Promise<never> => {
        calls += 1;
        throw new LostRace('the place is taken');
      },
      readAgain: async () => 0,
    });
    await expect(endless).rejects.toThrow(LostRace);
    expect(calls).toBe(40);
  });
});
