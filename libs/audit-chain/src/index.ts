export { appendAuditEntry, type NewAuditEntry } from './append-entry.ts';
export { createAuditChain, dropAuditChain } from './chain-tables.ts';
export { exportChain } from './export-chain.ts';
export * from './proof/index.ts';
export { readConsistencyProof, readInclusionProof, readInclusionProofs, type ConsistencyProof } from './read-proofs.ts';
export { listSeals, type Seal } from './read-seal.ts';
export { eraseSalts, readSalts } from './salts.ts';
export { sealEntries, SEAL_BATCH } from './seal-entries.ts';
export { findNewestHead, signDueHead, signHead, type SignedHead } from './sign-head.ts';
