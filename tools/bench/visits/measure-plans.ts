import pg from 'pg';
import type { TestSubgraph } from '@qinqing/testing/test-subgraph.ts';
import { askAs } from './callers.ts';
import { exactly, forInformation, percentile, type Figure } from './figures.ts';
import { listPageQueries, type PageQuery } from './page-queries.ts';
import { createProgress } from './progress.ts';
import { findSequentialScans, recordStatements } from './statements.ts';

const ROUNDS = 7;
/** A page that takes longer than this is told by name. */
const SLOW_MS = 50;
/** Fewer rows than this are read faster one after the other than through an index. */
const BIG_TABLE_ROWS = 2_000;

interface MeasuredPage {
  readonly name: string;
  readonly statements: number;
  /** `table (statement)` */
  readonly scans: readonly string[];
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
      exactly('全表扫描大表的列表与页面查询', 'lists and pages that read a big table row by row', 0, pages.filter(({ scans }) => scans.length > 0).length),
      ...pages.filter(({ scans }) => scans.length > 0).map(({ name, scans }) => forInformation(`　${name}`, 'sequential scan', [...new Set(scans)].join('; '))),
      ...pages.filter(({ milliseconds }) => milliseconds > SLOW_MS).map(({ name, statements, milliseconds }) => forInformation(`　${name}`, `p50 above ${SLOW_MS} ms (${statements} statements)`, `${milliseconds.toFixed(1)} ms`)),
      forInformation('列表与页面 p50 的中位数', 'lists and pages: median of their p50', `${percentile(pages.map(({ milliseconds }) => milliseconds), 0.5).toFixed(1)} ms · ${pages.length}`),
    ];
  } finally {
    await client.end();
  }
};

const listBigTables = async (client: pg.Client): Promise<ReadonlySet<string>> => {
  const { rows } = await client.query<{ relname: string }>("SELECT relname FROM pg_class WHERE relkind = 'r' AND reltuples >= $1", [BIG_TABLE_ROWS]);
  return new Set(rows.map(({ relname }) => relname));
};

const measurePage = async (graph: TestSubgraph, client: pg.Client, { name, caller, query, variables }: PageQuery, bigTables: ReadonlySet<string>): Promise<MeasuredPage> => {
  const run = () => askAs(graph, caller).run(query, variables);
  const statements = await recordStatements(run);
  const scans: string[] = [];
  for (const statement of statements) {
    for (const table of await findSequentialScans(client, statement)) if (bigTables.has(table)) scans.push(`${table} (${/\/\* (\S+) \*\//.exec(statement.text)?.[1] ?? statement.text.slice(0, 60)})`);
  }
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const begin = performance.now();
    await run();
    times.push(performance.now() - begin);
  }
  return { name, statements: statements.length, scans, milliseconds: percentile(times, 0.5) };
};
