import { retryLostRaces, type DataSource } from '@qinqing/database';
import { findConsent } from '../persistence/consents.ts';
import { passTime } from './move-consent.ts';

/** A request that nobody answered lapses; a consent whose days are over expires (§9.4). */
export const passConsentDeadline = ({ dataSource, now }: { readonly dataSource: DataSource; readonly now: Date }, consentId: string): Promise<void> =>
  retryLostRaces(() =>
    dataSource.transaction(async (manager) => {
      const consent = await findConsent(manager, consentId);
      if (consent !== null) await passTime(manager, consent, now);
    }),
  );
