import { defineSettings, setting } from '@qinqing/subgraph-server';
import { z } from 'zod';

/** Numbers of this department that a jurisdiction may change, dated, without a release (SHR-24). */
export const settings = defineSettings({
  liaisonSoftLoad: setting({ default: 25, schema: z.number().int().min(1).max(1_000), unit: 'enterprises per officer', source: 'ENT-05 [D]' }),
  liaisonHardCap: setting({ default: 30, schema: z.number().int().min(1).max(1_000), unit: 'enterprises per officer', source: 'ENT-05 [D]' }),
  orphanReassignmentWorkdays: setting({ default: 2, schema: z.number().int().min(1).max(30), unit: 'working days', source: 'ENT-05 [D]' }),
  formerOfficerReadDays: setting({ default: 30, schema: z.number().int().min(0).max(365), unit: 'days', source: 'ENT-18 [D]' }),
});

export type Settings = typeof settings;
