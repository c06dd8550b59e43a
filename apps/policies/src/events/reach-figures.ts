import { policyReachChanged, type NewEvent, type PolicyReach } from '@qinqing/events';

const DAY_MS = 86_400_000;

/** The figures of a district's month as an event. Counted once a day, so that the day is their version. */
export const toPolicyReachEvent = (data: PolicyReach, now: Date): NewEvent<PolicyReach> => ({
  contract: policyReachChanged,
  subject: `${data.divisionCode}:${data.month}`,
  stateVersion: Math.floor(now.getTime() / DAY_MS),
  divisionCode: data.divisionCode,
  occurredAt: now,
  data,
});
