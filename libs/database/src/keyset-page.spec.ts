import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { openSpecDepartment, type SpecDepartment } from './fixtures/spec-department.ts';
import { PAGE_LIMIT, readPageRequest, toConnection, writeCursor, type Connection } from './index.ts';

const ORDER = 'reception:place';

interface Row {
  readonly enterprise: string;
  readonly place: number;
}

const sortValues = ({ enterprise, place }: Row): readonly string[] => [String(place), enterprise];

describe('a page request', () => {
  it('has 20 rows unless it says otherwise, 100 at most', () => {
    expect(readPageRequest({}, ORDER, 2)).toEqual({ size: 20, after: null });
    expect(readPageRequest({ first: null, after: null }, ORDER, 2)).toEqual({ size: 20, after: null });
    expect(readPageRequest({ first: PAGE_LIMIT }, ORDER, 2).size).toBe(100);
  });

  it.each([0, -1, 101, 2 ** 31 - 1, 1.5, Number.NaN])('is refused with first: %p', (first) => {
    expect(() => readPageRequest({ first }, ORDER, 2)).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT', facts: { field: 'first', limit: 100 } }));
  });

  it('reads back every cursor that it wrote', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 4 }), (order, values) => {
        expect(readPageRequest({ after: writeCursor(order, values) }, order, values.length).after).toEqual(values);
      }),
    );
  });

  const cursor = writeCursor(ORDER, ['1', 'E']);
  const forged = (parts: unknown): string => Buffer.from(JSON.stringify(parts)).toString('base64url');

  it.each([
    ['', ORDER, 2],
    ['nonsense', ORDER, 2],
    [cursor, 'reception:newest', 2],
    [cursor, ORDER, 3],
    [cursor.slice(0, -3), ORDER, 2],
    [forged([ORDER, '1', 'E']), ORDER, 2],
    [forged([ORDER, "1'; DROP", 'E', 'AAAAAAAA']), ORDER, 2],
    [forged([ORDER, 1, 'E', 'AAAAAAAA']), ORDER, 2],
    [forged({ order: ORDER }), ORDER, 2],
    [forged(null), ORDER, 2],
  ])('is refused with the cursor %j for order %s of width %i', (after, order, width) => {
    expect(() => readPageRequest({ after }, order, width)).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT', facts: { field: 'after' } }));
  });

  it('is refused, never crashed, by any text in the place of a cursor', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json().map((text) => Buffer.from(text).toString('base64url'))), (after) => {
        expect(() => readPageRequest({ after }, ORDER, 2)).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
      }),
    );
  });
});

describe('walking the pages of a list', () => {
  let department: SpecDepartment;

  beforeAll(async () => {
    department = await openSpecDepartment();
  });
  afterAll(() => department.close());
  beforeEach(() => department.sql('TRUNCATE reception'));

  const insert = (rows: readonly Row[]): Promise<unknown> =>
    department.dataSource.query(`INSERT INTO reception SELECT enterprise, place, '' FROM jsonb_to_recordset($1::jsonb) AS r(enterprise text, place integer) ON CONFLICT DO NOTHING`, [JSON.stringify(rows)]);

  const readPage = async (first: number, after: string | null): Promise<Connection<Row>> => {
    const keyset = readPageRequest({ first, after }, ORDER, 2);
    const rows: Row[] = await department.dataSource.query(
      `SELECT enterprise, place FROM reception WHERE $1::int IS NULL OR (place, enterprise) > ($1, $2) ORDER BY place, enterprise LIMIT ${keyset.size + 1}`,
      [keyset.after?.[0] ?? null, keyset.after?.[1] ?? null],
    );
    return toConnection(rows, keyset, ORDER, sortValues);
  };

  const walk = async (first: number, meanwhile: () => Promise<unknown> = async () => undefined): Promise<Row[]> => {
    const seen: Row[] = [];
    for (let page = await readPage(first, null); ; page = await readPage(first, page.pageInfo.endCursor)) {
      seen.push(...page.nodes);
      if (!page.pageInfo.hasNextPage) return seen;
      await meanwhile();
    }
  };

  const arbitraryRows = fc.uniqueArray(fc.record({ enterprise: fc.stringMatching(/^[A-D]$/), place: fc.integer({ min: 1, max: 12 }) }), {
    selector: (row) => sortValues(row).join(),
    maxLength: 40,
  });

  it('meets each row once and in order, also while rows are inserted before and behind', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryRows, arbitraryRows, fc.integer({ min: 1, max: 7 }), async (rows, later, first) => {
        await department.sql('TRUNCATE reception');
        await insert(rows);
        const queue = [...later];
        const seen = await walk(first, () => insert(queue.splice(0, 3)));
        const keys = seen.map((row) => sortValues(row).join());
        expect(new Set(keys).size).toBe(keys.length);
        expect(keys).toEqual(expect.arrayContaining(rows.map((row) => sortValues(row).join())));
        expect(seen).toEqual(seen.toSorted((a, b) => a.place - b.place || (a.enterprise < b.enterprise ? -1 : 1)));
      }),
      { numRuns: 30 },
    );
  });

  it('tells whether there is more on either side', async () => {
    expect((await readPage(2, null)).pageInfo).toEqual({ hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null });
    await insert([1, 2, 3].map((place) => ({ enterprise: 'A', place })));
    const page = await readPage(2, null);
    expect(page.pageInfo).toEqual({ hasNextPage: true, hasPreviousPage: false, startCursor: page.edges[0]?.cursor, endCursor: page.edges[1]?.cursor });
    expect(page.edges.map(({ node }) => node)).toEqual(page.nodes);
    expect((await readPage(2, page.pageInfo.endCursor)).pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    expect((await readPage(3, null)).pageInfo.hasNextPage).toBe(false);
  });
});
