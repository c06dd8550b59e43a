import { buildOfficeHours } from './office-hours.ts';

/** A unit's hours in the winter of 2026: until 24 February 09–12 and 14–18, then 08:30–12 and 13:30–17:30. */
export const winterHours = buildOfficeHours([
  { validFrom: '2026-02-25', validTo: null, periods: [{ from: '08:30', to: '12:00' }, { from: '13:30', to: '17:30' }] },
  { validFrom: '2018-01-01', validTo: '2026-02-25', periods: [{ from: '14:00', to: '18:00' }, { from: '09:00', to: '12:00' }] },
]);

/** A winter that has everything: New Year, Spring Festival, make-up workdays on three weekends, and new office hours. */
export const winterInstants = { min: new Date('2025-12-20T00:00:00+08:00'), max: new Date('2026-03-05T00:00:00+08:00'), noInvalidDate: true };
