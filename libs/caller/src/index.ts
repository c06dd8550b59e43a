export { ASSERTION_LIFETIME_SECONDS, AssertionRejected, signAssertion, verifyAssertion } from './assertion.ts';
export { actingEnterpriseOf, hasRole, isInJurisdiction, publicCaller, type Caller } from './caller.ts';
export { CallerFault, type FaultCode } from './caller-fault.ts';
export { generateSigningKeys, loadSigningKey, loadTrustedKeys, type SigningKey, type TrustedKeys } from './keys.ts';
export { isRole, roleGroups, roleLabels, roles, type Role, type RoleGroup } from './roles.ts';
export { RotationRefused, rotateSigningKeys, type RotationStep } from './rotate-keys.ts';
export { verifyToken } from './verify-token.ts';
