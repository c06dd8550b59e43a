import { buildOfficeHours, type OfficePeriod } from '@qinqing/working-time';
import { z } from 'zod';
import { setting, type SettingDefinition } from './settings.ts';

const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** Hours that no clock can run by must not come into force. */
const isSchedule = (periods: readonly OfficePeriod[]): boolean => {
  try {
    return buildOfficeHours([{ validFrom: '2018-01-01', validTo: null, periods }]).segments.length === 1;
  } catch {
    return false;
  }
};

/** The office hours (办公时间) by which a department's clocks run, overridden by jurisdiction and unit like every setting (SHR-03). */
export const officeHoursSetting: SettingDefinition<OfficePeriod[]> = setting({
  default: [
    { from: '09:00', to: '12:00' },
    { from: '14:00', to: '18:00' },
  ],
  schema: z.array(z.strictObject({ from: timeOfDay, to: timeOfDay })).min(1).max(4).refine(isSchedule),
  unit: 'time of day in Shanghai',
  source: 'SHR-03 [D]',
});
