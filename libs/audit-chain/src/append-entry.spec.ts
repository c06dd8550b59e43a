import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { withClient } from '@qinqing/database';
import fc from 'fast-check';
import { openSpecDepartment, type SpecDepartment } from './fixtures/spec-department.ts';
import { append, sealAllOf, verifyStored } from './fixtures/stored-chain.ts';
import { eraseSalts, findNewestHead, isDigestOf, NotCanonical, readInclusionProof, readSalts, signHead, verifyInclusionProof } from './index.ts';

let department: SpecDepartment;

beforeAll(async () => {
  department = await openSpecDepartment();
});
afterAll(() => department.close());

const count = async (): Promise<number> => (await department.sql('SELECT count(*)::int AS count FROM audit_entry'))[0].count;
const seal = async (): Promise<void> => {
  await sealAllOf(department.dataSource);
  await signHead(department.dataSource, department.signer, new Date('2025-09-01T16:00:00Z'));
};

describe('appending an entry (§10.11)', () => {
  it('is rolled back with the transaction that caused it', async () => {
    const before = await count();
    const failed = department.dataSource.transaction(async (manager) => {
      await append({ transaction: (work: never) => (work as (m: unknown) => Promise<string>)(manager) } as never);
      throw new Error('no');
    });
    await expect(failed).rejects.toThrow('no');
    expect([await count(), await department.sql('SELECT * FROM audit_unsealed')]).toEqual([before, []]);
  });

  it('wakes the sealer with the commit', async () => {
    await withClient(department.appUrl, async (listener) => {
      await listener.query('LISTEN audit');
      const notice = new Promise((resolve) => listener.once('notification', ({ channel }) => resolve(channel)));
      await append(department.dataSource);
      expect(await notice).toBe('audit');
    });
  });

  it('keeps what it is given: any JSON is sealed and proved as it was appended', async () => {
    const jsonObject = fc.dictionary(fc.string({ unit: 'grapheme' }), fc.jsonValue({ stringUnit: 'grapheme', maxDepth: 3 }), { maxKeys: 6 });
    const hasNul = (value: unknown): boolean => JSON.stringify(value).replaceAll('\\\\', '').includes('\\u0000');
    const appended = new Map<string, object>();
    await fc.assert(
      fc.asyncProperty(jsonObject, async (body) => {
        fc.pre(!hasNul(body));
        appended.set(await append(department.dataSource, { body }), body);
      }),
      { numRuns: 60 },
    );
    await seal();
    for (const [id, body] of appended) {
      const proof = await readInclusionProof(department.dataSource.manager, id);
      expect(JSON.stringify(sortKeys(proof!.entry.body))).toBe(JSON.stringify(sortKeys(body)));
      expect(await verifyInclusionProof(proof!, department.keys)).toMatchObject({ kind: 'INCLUDED' });
    }
    expect(await verifyStored(department)).toMatchObject({ kind: 'VALID' });
  });

  it.each<[string, Parameters<typeof append>[1], new (...given: never[]) => Error]>([
    ['a date', { body: { at: new Date(0) } }, NotCanonical],
    ['a value that is not defined', { body: { at: undefined } }, NotCanonical],
    ['a character that PostgreSQL cannot store', { body: { note: 'a\u0000b' } }, NotCanonical],
    ['an id that is no UUID', { id: 'E-1' }, RangeError],
    ['an instant that is none', { occurredAt: new Date(Number.NaN) }, RangeError],
  ])('refuses %s before it could hold up the sealer', async (_what, changes, kind) => {
    const before = await count();
    await expect(append(department.dataSource, changes)).rejects.toThrow(kind);
    expect(await count()).toBe(before);
  });

  it('refuses a body that could be sealed, but not exported, for its depth', async () => {
    const nest = (depth: number): object => JSON.parse(`${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`) as object;
    await append(department.dataSource, { body: nest(98) });
    await expect(append(department.dataSource, { body: nest(99) })).rejects.toThrow(NotCanonical);
    await seal();
    expect(await verifyStored(department)).toMatchObject({ kind: 'VALID' });
  });

  it('knows the character U+0000 from a text that speaks of it', async () => {
    await append(department.dataSource, { body: { note: String.raw`a\u0000b` } });
    await expect(append(department.dataSource, { body: { note: '\\\u0000' } })).rejects.toThrow(NotCanonical);
    await seal();
    expect(await verifyStored(department)).toMatchObject({ kind: 'VALID' });
  });
});

describe('personal data (SHR-14)', () => {
  it('stand in the entry as salted digests; erasing the salt leaves the chain valid', async () => {
    const id = await append(department.dataSource, { personal: { phone: '13800000000', name: '王小明' } });
    await seal();
    const { entry } = (await readInclusionProof(department.dataSource.manager, id))!;
    const salts = await readSalts(department.dataSource.manager, id);
    expect(JSON.stringify(entry)).not.toMatch(/13800000000|王小明/);
    expect([...salts.keys()].sort()).toEqual(['name', 'phone']);
    expect(isDigestOf(entry.digests.phone!, '13800000000', salts.get('phone')!)).toBe(true);
    await eraseSalts(department.dataSource.manager, [id]);
    expect((await readSalts(department.dataSource.manager, id)).size).toBe(0);
    expect(await verifyStored(department)).toMatchObject({ kind: 'VALID' });
    expect(await verifyInclusionProof((await readInclusionProof(department.dataSource.manager, id))!, department.keys)).toMatchObject({ kind: 'INCLUDED' });
  });

  it('with the same value have another digest in each entry', async () => {
    const ids = [await append(department.dataSource, { personal: { phone: '1' } }), await append(department.dataSource, { personal: { phone: '1' } })];
    const rows = await department.sql('SELECT DISTINCT digests FROM audit_entry WHERE id = ANY($1)', [ids]);
    expect(rows).toHaveLength(2);
  });
});

describe('a proof of an entry', () => {
  it('does not exist while it has no place, while no head covers it, and of what there is not', async () => {
    const id = await append(department.dataSource);
    const read = () => readInclusionProof(department.dataSource.manager, id);
    expect(await read()).toBeNull();
    await sealAllOf(department.dataSource);
    expect(await read()).toBeNull();
    await seal();
    expect((await read())?.size).toBe((await findNewestHead(department.dataSource.manager))?.size);
    expect(await readInclusionProof(department.dataSource.manager, randomUUID())).toBeNull();
    expect(await readInclusionProof(department.dataSource.manager, "' OR 1=1")).toBeNull();
  });
});

const sortKeys = (value: unknown): unknown => {
  if (value === null || typeof value !== 'object') return Object.is(value, -0) ? 0 : value;
  if (Array.isArray(value)) return value.map(sortKeys);
  return Object.fromEntries(Object.keys(value).sort().map((key) => [key, sortKeys((value as Record<string, unknown>)[key])]));
};
