export { checkOperations, checkSchema, checkSize, readDepartments, type RelyingOperation } from './check-supergraph.ts';
export { SupergraphRefused, type RefusalReason } from './supergraph-refused.ts';
export type { SupergraphStatus } from './supergraph-status.ts';
