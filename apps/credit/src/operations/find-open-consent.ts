import type { EntityManager } from '@qinqing/database';
import type { Consent } from '../domain/consent.ts';
import { isEnded } from '../domain/consent-state.ts';
import { listOpenConsents } from '../persistence/consents.ts';
import { passTime } from './move-consent.ts';

/** The request or active consent that stands in the way of another one for the same purpose and loan; what time has ended is ended first. */
export const findOpenConsent = async (
  manager: EntityManager,
  place: Pick<Consent, 'enterpriseId' | 'bankId' | 'purpose' | 'loanReference'>,
  now: Date,
): Promise<Consent | null> => {
  const consents: Consent[] = [];
  for (const consent of await listOpenConsents(manager, place)) consents.push(await passTime(manager, consent, now));
  return consents.find(({ state }) => !isEnded(state)) ?? null;
};
