export { answerToApp, PERMISSION_DENIED } from './answer-to-app.ts';
export { callMutations, faultOf, type MutationCalls, type MutationSelections } from './calls.ts';
export { idempotencyTests, type RepeatableCall, type RepeatableMutation } from './idempotency.ts';
export { isAllowed, readAccessMatrix, writeAccessMatrix, type FieldAccess } from './access-matrix.ts';
export { proveAccess, type AccessProof, type Specimen } from './prove-access.ts';
export { applyAll, enterpriseEvent, liaisonEvent, memberOf, newEnterpriseState, official, OTHER_DIVISION, TEST_DIVISION, unitEvent } from './register-events.ts';
export { selectEverything } from './select-everything.ts';
export { createTestDatabase, type TestDatabase } from './test-database.ts';
export { startTestSubgraph, TEST_NOW, type GraphAnswer, type PublishedEvent, type TestClient, type TestSubgraph } from './test-subgraph.ts';
