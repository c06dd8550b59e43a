import type { Logger } from 'pino';
import type { Settings } from '../settings.ts';
import { createAuthentication, type Authenticate } from './authentication.ts';
import { createIssuerKeys } from './issuer-keys.ts';
import { createPossessionCheck, type UsedProofs } from './proof-of-possession.ts';

export interface Identity {
  readonly authenticate: Authenticate;
  /** Whether the issuer's keys were read. */
  readonly isReady: () => boolean;
  readonly stop: () => void;
}

interface IdentityParts {
  readonly settings: Settings;
  readonly usedProofs: UsedProofs;
  readonly logger: Logger;
  readonly clock: () => Date;
}

/** Who is calling: tokens of one issuer, with a proof of possession where they are bound. */
export const openIdentity = ({ settings, usedProofs, logger, clock }: IdentityParts): Identity => {
  const { issuer, proofWindowSeconds } = settings;
  const keys = createIssuerKeys({ issuer, logger });
  const checkPossession = createPossessionCheck({ url: graphUrl(settings), windowSeconds: proofWindowSeconds, usedProofs, clock });
  return { authenticate: createAuthentication({ issuer, keys, checkPossession, clock }), isReady: keys.isLoaded, stop: keys.stop };
};

const graphUrl = ({ publicUrl, port }: Settings): string => new URL('/graphql', publicUrl ?? `http://localhost:${port}`).href;
