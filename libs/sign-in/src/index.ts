export { createBankKey, importBankKey, loadBankKey, type BankKey } from './bank-key.ts';
export { bankToken, createClientAssertion, type BankToken, type BankTokenRequest } from './bank-token.ts';
export { Browser } from './browser.ts';
export { createDpopProof, type DpopProofRequest } from './dpop-proof.ts';
export { listPersonas, type Persona } from './personas.ts';
export { createProofKey, type ProofKey } from './proof-key.ts';
export { openSession, type Session, type SessionRequest } from './session.ts';
export { CONSOLE_CLIENT_ID, signIn, type SignedIn, type SignInRequest } from './sign-in.ts';
export { SignInFailed, type SignInFailure } from './sign-in-failed.ts';
