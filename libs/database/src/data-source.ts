import { DataSource, type EntitySchema } from 'typeorm';
import { CountingLogger } from './statement-count.ts';

export interface DataSourceRequest {
  readonly url: string;
  readonly applicationName: string;
  readonly entities: readonly EntitySchema<never>[] | readonly EntitySchema[];
  /** Connections at most; the pools of all processes together stay under `max_connections`. Default 10. */
  readonly poolSize?: number;
}

/** A connected pool of a department's database. A statement of more than 15 s is cancelled rather than left to pile up. */
export const openDataSource = ({ url, applicationName, entities, poolSize = 10 }: DataSourceRequest): Promise<DataSource> =>
  new DataSource({
    type: 'postgres',
    url,
    applicationName,
    entities: [...entities] as EntitySchema[],
    poolSize,
    synchronize: false,
    logging: ['query'],
    logger: new CountingLogger(),
    extra: { statement_timeout: 15_000, idle_in_transaction_session_timeout: 30_000, connectionTimeoutMillis: 5_000 },
  }).initialize();
