import { serviceFiguresChanged, type NewEvent, type ServiceFigures } from '@qinqing/events';

const DAY_MS = 86_400_000;

/** The figures of a district's month as an event. Counted once a day, so that the day is their version. */
export const toServiceFiguresEvent = (data: ServiceFigures, now: Date): NewEvent<ServiceFigures> => ({
  contract: serviceFiguresChanged,
  subject: `${data.divisionCode}:${data.month}`,
  stateVersion: Math.floor(now.getTime() / DAY_MS),
  divisionCode: data.divisionCode,
  occurredAt: now,
  data,
});
