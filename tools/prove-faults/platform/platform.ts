import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateSigningKeys } from '@qinqing/caller';
import { Department } from './department.ts';
import { Gateway } from './gateway.ts';
import { composeSupergraph, departmentNames, type DepartmentName } from './graph.ts';
import { startIssuer } from './issuer.ts';

/** Short enough for a run of a few minutes, long enough for a busy machine. */
export const TIMEOUT_MS = 1_000;
export const CIRCUIT_OPEN_MS = 500;

export interface Platform {
  readonly departments: Readonly<Record<DepartmentName, Department>>;
  readonly supergraphs: Readonly<Record<'first' | 'second', string>>;
  /** Exchanges the file that gateways read, as one step. */
  readonly publish: (version: 'first' | 'second') => Promise<void>;
  /** Runs work with a gateway of its own, started unless told otherwise. */
  readonly withGateway: <Result>(work: (gateway: Gateway) => Promise<Result>, changes?: GatewayChanges) => Promise<Result>;
  readonly stop: () => Promise<void>;
}

export interface GatewayChanges {
  readonly peers?: Partial<Record<DepartmentName, string>>;
  readonly environment?: Readonly<Record<string, string>>;
  readonly isStarted?: boolean;
  /** On a core that nothing else of the platform uses, where the machine can do that. */
  readonly isAlone?: boolean;
}

const NO_OPERATIONS = JSON.stringify({ clients: {} });

/**
 * Three departments as processes, an issuer, and a supergraph: all that a gateway needs, on loopback.
 *
 * @param prefixAlone words before the command that starts a gateway on a core of its own
 */
export const startPlatform = async (prefixAlone: readonly string[] = []): Promise<Platform> => {
  const directory = await mkdtemp(join(tmpdir(), 'qinqing-faults-'));
  const departments = Object.fromEntries(departmentNames.map((name) => [name, new Department(name)])) as unknown as Record<DepartmentName, Department>;
  const supergraphs = { first: composeSupergraph('first'), second: composeSupergraph('second') };
  const supergraphFile = join(directory, 'supergraph.graphql');
  const operationsFile = join(directory, 'operations.json');
  const publish = async (version: 'first' | 'second'): Promise<void> => {
    await writeFile(`${supergraphFile}.next`, supergraphs[version]);
    await rename(`${supergraphFile}.next`, supergraphFile);
  };
  await Promise.all([publish('first'), writeFile(operationsFile, NO_OPERATIONS), generateSigningKeys(directory, ['gateway']), ...Object.values(departments).map((department) => department.start())]);
  const issuer = await startIssuer();
  const environment = {
    OIDC_ISSUER: issuer.url,
    SIGNING_KEY_FILE: join(directory, 'gateway.private.json'),
    TRUSTED_KEYS_FILE: join(directory, 'trusted.json'),
    DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none',
    SUPERGRAPH_FILE: supergraphFile,
    SUPERGRAPH_POLL_MS: '100',
    OPERATIONS_FILE: operationsFile,
    SAFELIST: '',
    RATE_LIMITS: '{"public":0}',
    DEPARTMENT_TIMEOUT_MS: String(TIMEOUT_MS),
    CIRCUIT_OPEN_MS: String(CIRCUIT_OPEN_MS),
  };
  return {
    departments,
    supergraphs,
    publish,
    withGateway: async (work, { peers = {}, environment: changed = {}, isStarted = true, isAlone = false } = {}) => {
      const addresses = Object.fromEntries(departmentNames.map((name) => [name, peers[name] ?? departments[name].url]));
      const gateway = new Gateway({ ...environment, PEERS: JSON.stringify(addresses), ...changed }, isAlone ? prefixAlone : []);
      try {
        if (isStarted) await gateway.start();
        return await work(gateway);
      } finally {
        await gateway.stop();
      }
    },
    stop: async () => {
      await Promise.all([...Object.values(departments).map((department) => department.stop()), issuer.stop()]);
      await rm(directory, { recursive: true, force: true });
    },
  };
};
