export { canOpenCluster, isPostgresRunning, movePostgres, placePostgres } from './move-postgres.ts';
export { PostgresUnavailable } from './postgres-unavailable.ts';
export { removePostgres } from './remove-postgres.ts';
export { resolvePostgres, type ResolvePostgresOptions } from './resolve-postgres.ts';
export { startPostgres, type KeptCluster, type PostgresServer, type PostgresStep, type StartPostgresOptions, type ThrowawayCluster } from './start-postgres.ts';
