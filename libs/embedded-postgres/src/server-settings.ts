/** Sized for a small machine: all processes' pools together stay under `max_connections`. */
const SETTINGS: Readonly<Record<string, string>> = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '200',
  shared_buffers: '128MB',
  timezone: 'UTC',
  log_timezone: 'UTC',
  jit: 'off',
};

/** Nothing outlives a throwaway cluster, so nothing waits for the disk. */
const THROWAWAY_SETTINGS: Readonly<Record<string, string>> = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
};

/** Settings as command-line arguments: a cluster's own configuration files stay as PostgreSQL made them. */
export const listServerArguments = (port: number, isThrowaway: boolean): string[] =>
  Object.entries({ ...SETTINGS, port: `${port}`, ...(isThrowaway ? THROWAWAY_SETTINGS : {}) }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
