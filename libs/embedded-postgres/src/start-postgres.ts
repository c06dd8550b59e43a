import { attachServer, adminUrlOf } from './attach-server.ts';
import { linkPlace, locateCluster, readClusterVersion, type Cluster } from './cluster.ts';
import { ensurePassword } from './cluster-password.ts';
import { choosePort } from './free-port.ts';
import { initialiseCluster } from './initialise-cluster.ts';
import { findInstallation, type PostgresInstallation } from './installation.ts';
import { launchServer } from './launch-server.ts';
import { findRunningPostmaster, forgetStalePostmaster, isServerOf, type Postmaster } from './postmaster.ts';
import { stopServer } from './stop-server.ts';
import { createThrowawayCluster, removeThrowawayCluster } from './throwaway-cluster.ts';

/** `initialising` happens once for each data directory and takes about a second. */
export type PostgresStep = 'attaching' | 'initialising' | 'starting';

interface ClusterOptions {
  /** The port to listen on at 127.0.0.1; another free one is taken if somebody has it. */
  readonly port?: number;
  readonly onProgress?: (step: PostgresStep) => void;
}

export interface KeptCluster extends ClusterOptions {
  /** Where the data lies; password and log are kept beside it, as `<dataDir>.password` and `<dataDir>.log`. */
  readonly dataDir: string;
  readonly isThrowaway?: false;
}

export interface ThrowawayCluster extends ClusterOptions {
  /** In a temporary directory, without fsync; gone when the server stops. */
  readonly isThrowaway: true;
}

export type StartPostgresOptions = KeptCluster | ThrowawayCluster;

export interface PostgresServer {
  /** Connection URL of a role that may create databases and roles. */
  readonly adminUrl: string;
  /** The server was there before, and is shared with or left by another process. */
  readonly isAttached: boolean;
  /** The server's process, or null when somebody else runs it. */
  readonly pid: number | null;
  /** False once the server's process is gone, for whatever reason. */
  isRunning(): boolean;
  /** Fast shutdown; returns when the server is gone. */
  stop(): Promise<void>;
}

/**
 * Starts a real PostgreSQL server on 127.0.0.1, or attaches to the one that already works on `dataDir`. Works as root
 * and as an ordinary user.
 *
 * @throws PostgresUnavailable with what to do about it
 */
export const startPostgres = async (options: StartPostgresOptions): Promise<PostgresServer> => {
  const cluster = options.isThrowaway ? await createThrowawayCluster() : locateCluster(options.dataDir);
  await linkPlace(cluster);
  const password = ensurePassword(cluster);
  const found = await attachServer(cluster, password);
  if (found !== null) {
    options.onProgress?.('attaching');
    return serverOf(cluster, found, password, true);
  }
  const installation = findInstallation(cluster.account, readClusterVersion(cluster));
  if (readClusterVersion(cluster) === null) {
    options.onProgress?.('initialising');
    await initialiseCluster(cluster, installation, password);
  }
  options.onProgress?.('starting');
  return launchOrAttach(cluster, installation, password, options.port);
};

const LAUNCH_ATTEMPTS = 3;

/** Another process may start the same cluster, or take the port, at this very moment. */
const launchOrAttach = async (cluster: Cluster, installation: PostgresInstallation, password: string, port: number | undefined): Promise<PostgresServer> => {
  for (let attempt = 1; ; attempt += 1) {
    if (findRunningPostmaster(cluster.directory) === null) forgetStalePostmaster(cluster.directory);
    try {
      const launched = await launchServer(cluster, installation, await choosePort(port));
      return serverOf(cluster, launched, password, false);
    } catch (error) {
      const found = await attachServer(cluster, password);
      if (found !== null) return serverOf(cluster, found, password, true);
      if (attempt === LAUNCH_ATTEMPTS) throw error;
    }
  }
};

const serverOf = (cluster: Cluster, { pid, port }: Postmaster, password: string, isAttached: boolean): PostgresServer => ({
  adminUrl: adminUrlOf(port, password),
  isAttached,
  pid,
  isRunning: () => isServerOf(pid, cluster.directory),
  stop: async () => {
    await stopServer(pid, cluster.directory);
    if (cluster.isThrowaway) removeThrowawayCluster(cluster);
  },
});
