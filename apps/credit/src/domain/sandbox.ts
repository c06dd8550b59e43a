import type { Consent, ConsentScope } from './consent.ts';

/** The jurisdiction of the sandbox (沙盒辖区): GB/T 2260 gives no province the number 99, so nothing real lies in it or above it. */
export const SANDBOX_DIVISION = '990000';

/** How the representative of a synthetic enterprise (沙盒企业) behaves, so that a bank's team meets every turn of the flow. */
export type SandboxConduct = 'GRANTS' | 'GRANTS_LESS' | 'REFUSES' | 'STAYS_SILENT' | 'REVOKES';

export type SandboxAnswer =
  | { readonly kind: 'GRANT'; readonly scopes: readonly ConsentScope[]; readonly days: number; readonly maxEnquiries: number }
  | { readonly kind: 'REFUSE' }
  | { readonly kind: 'REVOKE' };

type AnsweredConsent = Pick<Consent, 'state' | 'requestedScopes' | 'requestedDays' | 'requestedEnquiries' | 'used'>;

/** What a representative of this conduct does about a consent as it stands; null: nothing. */
export const answerOf = (conduct: SandboxConduct, consent: AnsweredConsent): SandboxAnswer | null => {
  if (consent.state === 'ACTIVE') return conduct === 'REVOKES' && consent.used > 0 ? { kind: 'REVOKE' } : null;
  return consent.state === 'REQUESTED' ? answerRequest(conduct, consent) : null;
};

const answerRequest = (conduct: SandboxConduct, { requestedScopes, requestedDays, requestedEnquiries }: AnsweredConsent): SandboxAnswer | null => {
  if (conduct === 'STAYS_SILENT') return null;
  if (conduct === 'REFUSES') return { kind: 'REFUSE' };
  const asked = { scopes: requestedScopes ?? [], days: requestedDays ?? 1, maxEnquiries: requestedEnquiries ?? 1 };
  return { kind: 'GRANT', ...(conduct === 'GRANTS_LESS' ? { ...asked, scopes: asked.scopes.slice(0, 1), maxEnquiries: 1 } : asked) };
};
