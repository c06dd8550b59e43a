import fc from 'fast-check';

import { oracleDays, paintOpenMinutes, type OpenMinutes, type OracleSchedule } from './deadline-oracle.ts';
import { buildOfficeHours, type OfficeHours } from './office-hours.ts';

const timeOfMinute = (index: number): string => `${String(Math.floor(index / 60)).padStart(2, '0')}:${String(index % 60).padStart(2, '0')}`;

const periods = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.uniqueArray(fc.oneof(fc.integer({ min: 0, max: 1440 }), fc.integer({ min: 16, max: 37 }).map((half) => half * 30)), { minLength: 6, maxLength: 6 }))
  .map(([count, marks]) => marks.slice(0, 2 * count).toSorted((a, b) => a - b).map(timeOfMinute))
  .map((marks) => marks.flatMap((from, index) => (index % 2 === 0 ? [{ from, to: marks[index + 1]! }] : [])));

const randomSchedules = fc.uniqueArray(fc.constantFrom(...oracleDays.slice(1).map(({ day: name }) => name)), { maxLength: 4 }).chain((changes) => {
  const firsts = ['2018-01-01', ...changes.toSorted()];
  return fc.tuple(...firsts.map(() => periods)).map((each): OracleSchedule => each.map((of, index) => ({ validFrom: firsts[index]!, validTo: firsts[index + 1] ?? null, periods: of })));
});

/** The default hours, hours that change each winter or touch and fill the day, and random ones. */
const oracleSchedules = (seed: number): readonly OracleSchedule[] => [
  [{ validFrom: '2018-01-01', validTo: null, periods: [{ from: '09:00', to: '12:00' }, { from: '14:00', to: '18:00' }] }],
  [
    { validFrom: '2018-01-01', validTo: '2025-10-11', periods: [{ from: '08:30', to: '12:00' }, { from: '14:30', to: '18:00' }] },
    { validFrom: '2025-10-11', validTo: '2026-02-14', periods: [{ from: '08:30', to: '12:00' }, { from: '14:00', to: '17:30' }] },
    { validFrom: '2026-02-14', validTo: null, periods: [{ from: '09:00', to: '17:00' }] },
  ],
  [{ validFrom: '2018-01-01', validTo: null, periods: [{ from: '00:00', to: '12:00' }, { from: '12:00', to: '24:00' }] }],
  ...fc.sample(randomSchedules, { seed, numRuns: 7 }),
];

/** Ten offices: their hours as the library has them, and as the oracle paints them. */
export const oracleOffices = (seed: number): ReadonlyMap<OracleSchedule, { readonly open: OpenMinutes; readonly hours: OfficeHours }> =>
  new Map(oracleSchedules(seed).map((schedule) => [schedule, { open: paintOpenMinutes(schedule), hours: buildOfficeHours(schedule) }]));
