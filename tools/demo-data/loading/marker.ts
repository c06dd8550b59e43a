import type { Client } from 'pg';
import type { Plan } from '../plan.ts';

/** The database holds something that must not be mixed with the requested data set. */
export class NotLoadable extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'NotLoadable';
  }
}

const PREFIX = 'demo data: ';

/** The quarter is left out: a set that was loaded in an earlier quarter is still the same set. */
export const describeLoaded = ({ seed, scale }: Plan): string => `seed ${seed}, scale ${scale}`;

/** What was loaded stands in the comment of one of the tables: no table of the department has to know of demonstrations. */
export const readMarker = async (client: Client, table: string): Promise<string | null> => {
  const { rows } = await client.query<{ comment: string | null }>(`SELECT obj_description('${table}'::regclass, 'pg_class') AS comment`);
  const comment = rows[0]!.comment;
  return comment?.startsWith(PREFIX) === true ? comment.slice(PREFIX.length) : null;
};

export const writeMarker = (client: Client, table: string, plan: Plan): Promise<unknown> =>
  client.query(`COMMENT ON TABLE ${table} IS '${PREFIX}${describeLoaded(plan)}'`);
