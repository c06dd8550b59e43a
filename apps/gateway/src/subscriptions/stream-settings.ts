import { z } from 'zod';

/** How many live views this process serves, and for how long each. */
export interface StreamSettings {
  readonly most: number;
  readonly mostPerCaller: number;
  /** After this the client connects anew, maybe to another replica. */
  readonly lifetimeMs: number;
  /** Signs of life for whatever lies between: proxies close what is silent. */
  readonly heartbeatMs: number;
  /** How long a client may leave an update unread. */
  readonly slowClientMs: number;
  /** How long a department may be away before its subscribers are told. */
  readonly resumeWithinMs: number;
}

export const defaultStreamSettings: StreamSettings = { most: 5_000, mostPerCaller: 20, lifetimeMs: 3_600_000, heartbeatMs: 15_000, slowClientMs: 30_000, resumeWithinMs: 30_000 };

const positive = z.coerce.number().int().min(1);

export const streamEnvironment = z.object({
  MAX_SUBSCRIPTIONS: positive.default(defaultStreamSettings.most),
  MAX_SUBSCRIPTIONS_PER_CALLER: positive.default(defaultStreamSettings.mostPerCaller),
  SUBSCRIPTION_LIFETIME_MS: positive.default(defaultStreamSettings.lifetimeMs),
});

export const readStreamSettings = (read: z.infer<typeof streamEnvironment>): StreamSettings => ({
  ...defaultStreamSettings,
  most: read.MAX_SUBSCRIPTIONS,
  mostPerCaller: read.MAX_SUBSCRIPTIONS_PER_CALLER,
  lifetimeMs: read.SUBSCRIPTION_LIFETIME_MS,
});
