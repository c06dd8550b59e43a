import { defineSettings, setting } from '@qinqing/subgraph-server';
import { z } from 'zod';
import { isTimeOfDay } from '@qinqing/text-input';

/** Numbers of this department that a jurisdiction may change, dated, without a release (SHR-24). */
export const settings = defineSettings({
  liaisonSoftLoad: setting({ default: 25, schema: z.number().int().min(1).max(1_000), unit: 'enterprises per officer', source: 'ENT-05 [D]' }),
  liaisonHardCap: setting({ default: 30, schema: z.number().int().min(1).max(1_000), unit: 'enterprises per officer', source: 'ENT-05 [D]' }),
  orphanReassignmentWorkdays: setting({ default: 2, schema: z.number().int().min(1).max(30), unit: 'working days', source: 'ENT-05 [D]' }),
  formerOfficerReadDays: setting({ default: 30, schema: z.number().int().min(0).max(365), unit: 'days', source: 'ENT-18 [D]' }),
  noticeRetentionDays: setting({ default: 730, schema: z.number().int().min(30).max(3_650), unit: 'days', source: 'SHR-14 [D]' }),
  noticeDeliveryAttempts: setting({ default: 8, schema: z.number().int().min(1).max(20), unit: 'attempts per channel', source: 'SHR-09 [D]' }),
  noticeQuietHours: setting({
    default: { from: '21:00', to: '08:00' },
    schema: z.strictObject({ from: z.string().refine(isTimeOfDay), to: z.string().refine(isTimeOfDay) }),
    unit: 'time of day in Shanghai',
    source: 'SHR-09 [D]',
  }),
});

export type Settings = typeof settings;
