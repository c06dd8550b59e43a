import { defineSettings, officeHoursSetting, setting, type SettingValues } from '@qinqing/subgraph-server';
import { z } from 'zod';

const limit = z.number().int().min(0).max(10);
const workingDays = z.number().int().min(1).max(60);
const share = z.number().min(0).max(1);
const points = z.number().min(0).max(100);

/** Parts that make up a whole: their sum is what a score reaches at most. */
const sumsUpTo = (whole: number) => (parts: Readonly<Record<string, number>>): boolean => Math.abs(Object.values(parts).reduce((sum, part) => sum + part, 0) - whole) < 1e-9;

/** The numbers of the visit rules: defaults here, overrides by jurisdiction and day in the table `setting`. */
export const visitSettings = defineSettings({
  protectedMonthlyLimit: setting({ default: 1, schema: limit, unit: 'receptions per month', source: 'VIS-08, VIS-11 [S]' }),
  quietMonthlyLimit: setting({ default: 1, schema: limit, unit: 'receptions per month', source: '§10.1 [D]' }),
  balancedMonthlyLimit: setting({ default: 4, schema: limit, unit: 'receptions per month', source: '§10.1 [D]' }),
  replyWindowDays: setting({ default: 2, schema: workingDays, unit: 'working days', source: 'VIS-07 [D]' }),
  phoneWindowDays: setting({ default: 2, schema: workingDays, unit: 'working days', source: '§9.1 [D]' }),
  counterOfferWindowDays: setting({ default: 3, schema: workingDays, unit: 'working days', source: '§9.1 [D]' }),
  leadTimeDays: setting({ default: 3, schema: workingDays, unit: 'working days', source: 'VIS-22 [D]' }),
  minimumWindows: setting({ default: 2, schema: z.number().int().min(1).max(10), unit: 'windows', source: 'VIS-22 [D]' }),
  maximumHeadcount: setting({ default: 15, schema: z.number().int().min(1).max(200), unit: 'visitors', source: 'VIS-21 [D]' }),
  maximumWindowMinutes: setting({ default: 480, schema: z.number().int().min(30).max(1440), unit: 'minutes', source: 'VIS-22 [D]' }),
  necessityAskFrom: setting({ default: 60, schema: points, unit: 'points', source: 'VIS-05' }),
  necessityDeclineBelow: setting({ default: 40, schema: points, unit: 'points', source: 'VIS-05' }),
  necessityWeights: setting({
    default: { benefit: 30, problem: 20, novelty: 25, dataGap: 15, assigned: 10 },
    schema: z.strictObject({ benefit: points, problem: points, novelty: points, dataGap: points, assigned: points }).refine(sumsUpTo(100)),
    unit: 'points',
    source: '§10.3',
  }),
  benefitValues: setting({
    default: { SERVICE: 0.5, ORDER: 0.5, POLICY: 0.5, PUBLICITY: 0.25 },
    schema: z.strictObject({ SERVICE: share, ORDER: share, POLICY: share, PUBLICITY: share }),
    unit: 'share of the benefit part',
    source: '§10.3 [D]',
  }),
  counterOfferWeights: setting({
    default: { topicMatch: 0.35, wantsExposure: 0.2, rarelySeen: 0.2, quality: 0.15, receptionCapacity: 0.1 },
    schema: z.strictObject({ topicMatch: share, wantsExposure: share, rarelySeen: share, quality: share, receptionCapacity: share }).refine(sumsUpTo(1)),
    unit: 'share of the score',
    source: '§10.4',
  }),
  officeHours: officeHoursSetting,
});

export type VisitSettings = SettingValues<typeof visitSettings>;
export type VisitSettingKey = keyof VisitSettings;
