import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateSigningKeys } from '@qinqing/caller';
import { provisionDatabase } from '@qinqing/database';
import { GATEWAY_CORE, leaveCoreToGateway, takeEveryCore } from '../cores.ts';
import { composeGraph, departmentNames, operation } from './graph/schemas.ts';
import { startPinned, type ObservedProcess, type PinnedProcess } from './pinned-process.ts';

const FIRST_PORT = 4_710;
/** In MiB. */
const SHORT_PAUSES = '--max-semi-space-size=2';

export interface Contestant {
  readonly name: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly process: ObservedProcess;
}

export interface Field {
  readonly contestants: readonly Contestant[];
  /** How many calls the departments have answered so far. */
  readonly countCalls: () => Promise<number>;
  readonly close: () => Promise<void>;
}

export const OURS = 'Qinqing';
export const REFERENCE = '@apollo/gateway';
export const RUST = 'Hive (Rust planner)';
export const FLOOR = 'floor';

export const request = JSON.stringify({ query: operation });

export interface FieldOptions {
  /** Ours and the floor, nobody else. */
  readonly isWithoutOthers?: boolean;
  /** The departments collect their garbage often and a little at a time, so that their pauses are not taken for the gateway’s. It costs them time. */
  readonly arePausesShort?: boolean;
}

/** Starts the departments and everybody who is measured, and sees that all give the same answer. The gateways have one core, in turn; departments and load share the others. */
export const openField = async ({ isWithoutOthers = false, arePausesShort = false }: FieldOptions = {}): Promise<Field> => {
  const directory = await mkdtemp(join(tmpdir(), 'bench-gateway-'));
  const started: PinnedProcess[] = [];
  leaveCoreToGateway();
  const close = async (): Promise<void> => {
    for (const process of started.toReversed()) await process.stop();
    takeEveryCore();
    await rm(directory, { recursive: true, force: true });
  };
  try {
    const field = await enterAll({ directory, started, isWithoutOthers, arePausesShort });
    return { ...field, close };
  } catch (error) {
    await close();
    throw error;
  }
};

interface Opening extends Required<FieldOptions> {
  readonly directory: string;
  readonly started: PinnedProcess[];
}

const enterAll = async ({ directory, started, isWithoutOthers, arePausesShort }: Opening): Promise<Omit<Field, 'close'>> => {
  const departmentsUrl = `http://127.0.0.1:${FIRST_PORT}`;
  let port = FIRST_PORT;
  const start = async (file: string, env: NodeJS.ProcessEnv, core: number | null, isReady?: (url: string) => Promise<boolean>): Promise<PinnedProcess> => {
    const url = `http://127.0.0.1:${port}`;
    const process = await startPinned(new URL(file, import.meta.url), { core, env: { ...env, PORT: String(port) }, ...(isReady !== undefined && { isReady: () => isReady(url) }) });
    started.push(process);
    port += 1;
    return process;
  };
  await start('graph/departments.ts', arePausesShort ? { NODE_OPTIONS: SHORT_PAUSES } : {}, null);
  const supergraphFile = join(directory, 'supergraph.graphql');
  await writeFile(supergraphFile, composeGraph(departmentsUrl));
  const token = await (await fetch(`${departmentsUrl}/token`)).text();
  const password = process.env.TEST_ROLE_PASSWORD!;
  const database = await provisionDatabase(process.env.TEST_ADMIN_URL!, { department: 'gateway', database: `bench_${randomBytes(6).toString('hex')}`, ownerPassword: password, appPassword: password });
  await generateSigningKeys(directory, ['gateway']);
  const ourEnvironment = {
    OIDC_ISSUER: `${departmentsUrl}/issuer`,
    SIGNING_KEY_FILE: join(directory, 'gateway.private.json'),
    TRUSTED_KEYS_FILE: join(directory, 'trusted.json'),
    DATABASE_URL: database.appUrl,
    OWNER_DATABASE_URL: database.ownerUrl,
    SUPERGRAPH_FILE: supergraphFile,
    // Counted like any other caller's, but never used up.
    RATE_LIMITS: JSON.stringify({ officer: 1_000_000_000 }),
    PEERS: JSON.stringify(Object.fromEntries(departmentNames.map((name) => [name, `${departmentsUrl}/${name}`]))),
  };
  const contestants: Contestant[] = [];
  const enter = async (name: string, file: string, env: NodeJS.ProcessEnv, { headers = {}, isReady }: { readonly headers?: Readonly<Record<string, string>>; readonly isReady?: (url: string) => Promise<boolean> } = {}): Promise<void> => {
    const url = `http://127.0.0.1:${port}/graphql`;
    contestants.push({ name, url, headers, process: await start(file, env, GATEWAY_CORE, isReady) });
  };
  const asOurs = { headers: { authorization: `Bearer ${token}` }, isReady: async (url: string) => (await fetch(`${url}/readyz`)).ok };
  const ourMain = '../../../apps/gateway/src/main.ts';
  await enter(OURS, ourMain, ourEnvironment, asOurs);
  if (!isWithoutOthers) {
    await enter(`${OURS}, sharing`, ourMain, { ...ourEnvironment, DEDUPLICATE_FETCHES: '1' }, asOurs);
    const env = { SUPERGRAPH_FILE: supergraphFile };
    await enter(REFERENCE, 'contestants/apollo.ts', env);
    await enter('Hive', 'contestants/hive.ts', env);
    await enter(RUST, 'contestants/hive.ts', { ...env, HIVE_PLANNER: 'rust' });
    await enter(`${RUST}, sharing`, 'contestants/hive.ts', { ...env, HIVE_PLANNER: 'rust', DEDUPLICATE: '1' });
  }
  const recordingFile = join(directory, 'recording.json');
  await writeFile(recordingFile, JSON.stringify(await record(departmentsUrl, contestants[0] as Contestant)));
  await enter(FLOOR, 'contestants/floor.ts', { RECORDING_FILE: recordingFile, DEPARTMENTS_URL: departmentsUrl });
  await compareAnswers(contestants);
  return { contestants, countCalls: async () => (await askCalls(departmentsUrl)).count };
};

interface Calls {
  readonly count: number;
  readonly last: readonly { readonly department: string; readonly body: string }[];
}

const askCalls = async (departmentsUrl: string): Promise<Calls> => (await (await fetch(`${departmentsUrl}/calls`)).json()) as Calls;

/** What the floor repeats: the calls of one answer of ours, and that answer. */
const record = async (departmentsUrl: string, contestant: Contestant): Promise<object> => {
  const before = await askCalls(departmentsUrl);
  const answer = await ask(contestant);
  const after = await askCalls(departmentsUrl);
  return { calls: after.last.slice(before.count - after.count), answer };
};

const ask = async ({ name, url, headers }: Contestant): Promise<unknown> => {
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: request });
  const answer = (await response.json()) as { readonly data?: unknown; readonly errors?: readonly unknown[] };
  if (answer.data === undefined || answer.errors !== undefined) throw new Error(`${name} answers ${response.status} ${JSON.stringify(answer.errors ?? answer).slice(0, 500)}`);
  return answer;
};

const compareAnswers = async (contestants: readonly Contestant[]): Promise<void> => {
  const [first, ...others] = await Promise.all(contestants.map(async (contestant) => ({ name: contestant.name, text: JSON.stringify(sortKeys(await ask(contestant))) })));
  const different = others.filter(({ text }) => text !== first?.text);
  if (different.length > 0) throw new Error(`${different.map(({ name }) => name).join(', ')} gave another answer than ${first?.name}: there is nothing to compare.`);
};

const sortKeys = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== 'extensions').sort(([left], [right]) => (left < right ? -1 : 1)).map(([key, inner]) => [key, sortKeys(inner)]));
};
