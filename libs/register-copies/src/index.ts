export { registerHandlers } from './handlers.ts';
export { createRegisterCopies, dropRegisterCopies } from './migration.ts';
export { findEnterpriseCopy, findOrgUnitCopy, listEnterpriseCopies, listOrgUnitCopies, type EnterpriseCopy, type OrgUnitCopy } from './read.ts';
