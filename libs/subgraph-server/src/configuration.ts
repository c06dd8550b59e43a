import { z } from 'zod';

const peers = z
  .string()
  .default('{}')
  .transform((text, context) => parseJson(text) ?? context.addIssue('not JSON'))
  .pipe(z.record(z.string(), z.url()));

const environment = z.object({
  PORT: z.string().regex(/^\d+$/, 'not a port number').transform(Number).pipe(z.number().max(65_535)),
  HOST: z.string().default('127.0.0.1'),
  DATABASE_URL: z.string().min(1),
  OWNER_DATABASE_URL: z.string().min(1).optional(),
  PEERS: peers,
  SIGNING_KEY_FILE: z.string().min(1),
  TRUSTED_KEYS_FILE: z.string().min(1),
  QINQING_DEMO: z.enum(['0', '1']).default('0'),
  CLOCK_FILE: z.string().optional(),
  DATABASE_POOL_SIZE: z.coerce.number().int().min(2).max(100).default(10),
});

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

export interface Configuration {
  readonly port: number;
  readonly host: string;
  readonly databaseUrl: string;
  /** Set when this process also migrates. */
  readonly ownerDatabaseUrl: string | null;
  readonly poolSize: number;
  /** Base URL of each other process, by name. */
  readonly peers: Readonly<Record<string, string>>;
  readonly signingKeyFile: string;
  readonly trustedKeysFile: string;
  readonly isDemo: boolean;
  readonly clockFile: string | null;
}

/** @throws with every wrong or missing variable named, before anything is opened */
export const readConfiguration = (variables: NodeJS.ProcessEnv): Configuration => {
  const parsed = environment.safeParse(variables);
  if (!parsed.success) throw new Error(`the configuration is incomplete:\n${z.prettifyError(parsed.error)}`);
  const { data } = parsed;
  const isDemo = data.QINQING_DEMO === '1';
  return {
    port: data.PORT,
    host: data.HOST,
    databaseUrl: data.DATABASE_URL,
    ownerDatabaseUrl: data.OWNER_DATABASE_URL ?? null,
    poolSize: data.DATABASE_POOL_SIZE,
    peers: data.PEERS,
    signingKeyFile: data.SIGNING_KEY_FILE,
    trustedKeysFile: data.TRUSTED_KEYS_FILE,
    isDemo,
    clockFile: isDemo ? (data.CLOCK_FILE ?? null) : null,
  };
};
