import pg from 'pg';
import type { TestSubgraph } from '@qinqing/testing/test-subgraph.ts';
import { ask } from './callers.ts';
import { exactly, forInformation, percentile, type Figure } from '../figures.ts';
import { listPageQueries, type PageQuery } from './page-queries.ts';
import { createProgress } from '../progress.ts';
import { findSequentialScans, recordStatements, type Statement } from './statements.ts';

const ROUNDS = 7;
/** A page that takes longer than this is told by name. */
const SLOW_MS = 50;
/** A table from 4 MiB on is big: a smaller one is read in a few milliseconds, and by no index faster. */
const BIG_TABLE_PAGES = 512;

interface MeasuredPage {
  readonly name: string;
  readonly statements: number;
  /** Big tables that are read row by row because nothing else is possible, as `table (statement)`. */
  readonly unavoidable: readonly string[];
  /** Those for which PostgreSQL prefers that to an index, since so much of the table is asked for. */
  readonly preferred: readonly string[];
  readonly milliseconds: number;
}

/** How PostgreSQL answers each list and page: every big table by an index. */
export const measurePlans = async (graph: TestSubgraph, seed: number): Promise<readonly Figure[]> => {
  const client = new pg.Client({ connectionString: graph.database.ownerUrl });
  await client.connect();
  try {
    const bigTables = await listBigTables(client);
    const queries = listPageQueries(seed);
    const progress = createProgress('计划 plans', queries.length);
    const pages: MeasuredPage[] = [];
    for (const query of queries) {
      pages.push(await measurePage(graph, client, query, bigTables));
      progress.update(pages.length);
    }
    progress.finish(`${pages.length} 个查询 queries`);
    return [
      exactly('大表（≥ 4 MiB）缺索引的列表与页面查询', 'lists and pages that no index serves on a big table (≥ 4 MiB)', 0, pages.filter(({ unavoidable }) => unavoidable.length > 0).length),
      ...pages.filter(({ unavoidable }) => unavoidable.length > 0).map(({ name, unavoidable }) => forInformation(`　${name}`, '  without an index', unavoidable.join('; '))),
      ...pages.filter(({ preferred }) => preferred.length > 0).map(({ name, preferred }) => forInformation(`　${name}`, '  an index exists, reading the table is cheaper', preferred.join('; '))),
      ...pages.filter(({ milliseconds }) => milliseconds > SLOW_MS).map(({ name, statements, milliseconds }) => forInformation(`　${name}`, `p50 above ${SLOW_MS} ms (${statements} statements)`, `${milliseconds.toFixed(1)} ms`)),
      forInformation('列表与页面 p50 的中位数', 'lists and pages: median of their p50', `${percentile(pages.map(({ milliseconds }) => milliseconds), 0.5).toFixed(1)} ms · ${pages.length}`),
    ];
  } finally {
    await client.end();
  }
};

const listBigTables = async (client: pg.Client): Promise<ReadonlySet<string>> => {
  const { rows } = await client.query<{ relname: string }>("SELECT relname FROM pg_class WHERE relkind = 'r' AND relpages >= $1", [BIG_TABLE_PAGES]);
  return new Set(rows.map(({ relname }) => relname));
};

const measurePage = async (graph: TestSubgraph, client: pg.Client, { name, caller, query, variables }: PageQuery, bigTables: ReadonlySet<string>): Promise<MeasuredPage> => {
  const run = () => ask(graph, caller, query, variables);
  const statements = await recordStatements(run);
  const [unavoidable, preferred]: [Set<string>, Set<string>] = [new Set(), new Set()];
  for (const statement of statements) {
    const scans = await findSequentialScans(client, statement);
    for (const table of scans.chosen.filter((one) => bigTables.has(one))) (scans.unavoidable.includes(table) ? unavoidable : preferred).add(`${table} (${nameOf(statement)})`);
  }
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const begin = performance.now();
    await run();
    times.push(performance.now() - begin);
  }
  return { name, statements: statements.length, unavoidable: [...unavoidable], preferred: [...preferred], milliseconds: percentile(times, 0.5) };
};

/** Statements carry their name as a comment. */
const nameOf = ({ text }: Statement): string => /\/\* (\S+) \*\//.exec(text)?.[1] ?? text.slice(0, 60);
