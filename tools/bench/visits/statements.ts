import pg from 'pg';

export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

type Query = (this: pg.Client, ...words: any[]) => any;

/** Everything that a piece of work sends to PostgreSQL from this process, with its parameters. */
export const recordStatements = async (work: () => Promise<unknown>): Promise<readonly Statement[]> => {
  const statements: Statement[] = [];
  const prototype = pg.Client.prototype as unknown as { query: Query };
  const original = prototype.query;
  prototype.query = function record(...words) {
    const [first, second] = words;
    if (typeof first === 'string') statements.push({ text: first, values: Array.isArray(second) ? second : [] });
    else if (typeof first?.text === 'string') statements.push({ text: first.text, values: first.values ?? [] });
    return original.apply(this, words);
  };
  try {
    await work();
  } finally {
    prototype.query = original;
  }
  return statements;
};

interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly Plans?: readonly PlanNode[];
}

export interface SequentialScans {
  /** Tables that PostgreSQL would read row by row, with these very parameters. */
  readonly chosen: readonly string[];
  /** Those of them that it cannot read in any other way: there is no index to read them by. */
  readonly unavoidable: readonly string[];
}

export const findSequentialScans = async (client: pg.Client, statement: Statement): Promise<SequentialScans> => {
  if (!/^\s*(\/\*[^*]*\*\/)?\s*(SELECT|INSERT|UPDATE|DELETE|WITH)\b/i.test(statement.text)) return { chosen: [], unavoidable: [] };
  const chosen = await explain(client, statement);
  if (chosen.length === 0) return { chosen, unavoidable: [] };
  await client.query('SET enable_seqscan = off');
  const unavoidable = await explain(client, statement);
  await client.query('RESET enable_seqscan');
  return { chosen, unavoidable };
};

const explain = async (client: pg.Client, { text, values }: Statement): Promise<readonly string[]> => {
  const { rows } = await client.query<{ 'QUERY PLAN': readonly [{ readonly Plan: PlanNode }] }>(`EXPLAIN (FORMAT JSON) ${text}`, [...values]);
  return rows.flatMap((row) => scansIn(row['QUERY PLAN'][0].Plan));
};

const scansIn = (node: PlanNode): readonly string[] => [
  ...(node['Node Type'] === 'Seq Scan' && node['Relation Name'] !== undefined ? [node['Relation Name']] : []),
  ...(node.Plans ?? []).flatMap(scansIn),
];
