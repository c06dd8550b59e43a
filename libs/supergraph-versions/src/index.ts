export { currentFile, parseCurrent, versionFile, type CurrentVersion } from './current-version.ts';
export type { HistoryEntry } from './history.ts';
export { listReplicas, reportReplica, withdrawReplica, type ReplicaReport } from './replicas.ts';
export { identifySupergraph, shortVersion } from './version.ts';
export { openVersions, type SupergraphVersions, type VersionChange } from './versions.ts';
export { VersionsFault } from './versions-fault.ts';
