import { setTimer, type EntityManager } from '@qinqing/database';
import { timePassed, type Consent } from '../domain/consent.ts';
import { walk, type ConsentEvent } from '../domain/consent-state.ts';
import { findConsent, saveConsentSteps } from '../persistence/consents.ts';

export const SYSTEM_ACTOR = 'system';

export interface ConsentMove {
  readonly events: readonly ConsentEvent[];
  readonly changes?: Partial<Consent>;
  readonly actor: string;
  readonly now: Date;
}

/** Walks a consent through events and saves it. The clock of an answer stops; when a consent begins to run, the timer of its end is set. */
export const moveConsent = async (manager: EntityManager, consent: Consent, { events, changes, actor, now }: ConsentMove): Promise<Consent> => {
  const steps = walk(consent.state, events);
  if (steps === null) throw new Error(`${consent.state} does not lead through ${events.join(', ')}`);
  const saved = await saveConsentSteps(manager, consent, { steps, changes: { dueAt: null, dueCalendarVersion: null, ...changes }, actor, now });
  if (saved.state === 'ACTIVE' && saved.validTo !== null) await setConsentTimer(manager, saved.id, saved.validTo);
  return saved;
};

export const setConsentTimer = (manager: EntityManager, consentId: string, runAt: Date): Promise<unknown> =>
  setTimer(manager, { job: 'pass-consent-deadline', payload: { consentId }, runAt, key: `consent:${consentId}` });

/** Notes what time has brought about; done twice, or too early, it changes nothing. */
export const passTime = async (manager: EntityManager, consent: Consent, now: Date): Promise<Consent> => {
  const event = timePassed(consent, now);
  return event === null ? consent : moveConsent(manager, consent, { events: [event], changes: { endedAt: now }, actor: SYSTEM_ACTOR, now });
};

export const getConsent = async (manager: EntityManager, id: string): Promise<Consent> => {
  const consent = await findConsent(manager, id);
  if (consent === null) throw new Error(`consent ${id} is gone`);
  return consent;
};
