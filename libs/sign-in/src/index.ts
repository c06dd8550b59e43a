export { Browser } from './browser.ts';
export { listPersonas, type Persona } from './personas.ts';
export { createProofKey, type ProofKey } from './proof-key.ts';
export { CONSOLE_CLIENT_ID, signIn, type SignedIn, type SignInRequest } from './sign-in.ts';
export { SignInFailed, type SignInFailure } from './sign-in-failed.ts';
