import { readText } from '../read-input.ts';

/** Who consented for the enterprise; null when nobody is named, which the protection list's rules refuse (VIS-09). */
export const readConsent = (consentedBy: string | null | undefined): string | null =>
  consentedBy === null || consentedBy === undefined || consentedBy.trim() === '' ? null : readText('consentedBy', consentedBy, { to: 100 });
