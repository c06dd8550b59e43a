import { defineSettings, officeHoursSetting, setting, type SettingValues } from '@qinqing/subgraph-server';
import { z } from 'zod';

const points = z.number().min(0).max(100);
const weight = z.number().int().min(0).max(1000);
const workingDays = z.number().int().min(1).max(60);

const sumsUpTo = (whole: number) => (parts: Readonly<Record<string, number>>): boolean => Object.values(parts).reduce((sum, part) => sum + part, 0) === whole;

/** A period of publication within what the regulation allows: nothing is shown longer, and repair waits no longer. */
const period = (longestMinimum: number, longest: number) =>
  z.strictObject({ minimum: z.number().int().min(0).max(longestMinimum), maximum: z.number().int().min(1).max(longest) }).refine(({ minimum, maximum }) => minimum < maximum);

/** The numbers of the credit rules: defaults here, overrides by jurisdiction and day in the table `setting`. */
export const creditSettings = defineSettings({
  ratingWeights: setting({
    default: { TAX: 250, PUBLIC_EVALUATION: 200, JUDICIAL: 150, PENALTY: 150, CUSTOMS: 50, LABOUR: 100, SAFETY_ENVIRONMENT: 50, COMMITMENT: 50 },
    schema: z
      .strictObject({ TAX: weight, PUBLIC_EVALUATION: weight, JUDICIAL: weight, PENALTY: weight, CUSTOMS: weight.max(999), LABOUR: weight, SAFETY_ENVIRONMENT: weight, COMMITMENT: weight })
      .refine(sumsUpTo(1000)),
    unit: 'points of 1000',
    source: '§10.10 [D]',
  }),
  levelFloors: setting({
    default: { AAA: 900, AA: 800, A: 700, B: 600, C: 400 },
    schema: z.strictObject({ AAA: weight, AA: weight, A: weight, B: weight, C: weight }).refine(({ AAA, AA, A, B, C }) => AAA > AA && AA > A && A > B && B > C),
    unit: 'points of 1000, included',
    source: '§10.10 [D]',
  }),
  taxScores: setting({
    default: { A: 100, B: 80, M: 70, C: 40, D: 0 },
    schema: z.strictObject({ A: points, B: points, M: points, C: points, D: points }),
    unit: 'points of 100',
    source: '§10.10 [D]',
  }),
  customsScores: setting({
    default: { ADVANCED_CERTIFIED: 100, CERTIFIED: 85, REGULAR: 70, DISHONEST: 20, SERIOUSLY_DISHONEST: 0 },
    schema: z.strictObject({ ADVANCED_CERTIFIED: points, CERTIFIED: points, REGULAR: points, DISHONEST: points, SERIOUSLY_DISHONEST: points }),
    unit: 'points of 100',
    source: '§10.10, §12.6 [D]',
  }),
  labourScores: setting({ default: { A: 100, B: 75, C: 20 }, schema: z.strictObject({ A: points, B: points, C: points }), unit: 'points of 100', source: '§10.10 [D]' }),
  environmentScores: setting({
    default: { GREEN: 100, BLUE: 80, YELLOW: 40, RED: 0 },
    schema: z.strictObject({ GREEN: points, BLUE: points, YELLOW: points, RED: points }),
    unit: 'points of 100',
    source: '§10.10 [D]',
  }),
  judicialDeductions: setting({
    default: { MINOR: 20, GENERAL: 40, SERIOUS: 100 },
    schema: z.strictObject({ MINOR: points, GENERAL: points, SERIOUS: points }),
    unit: 'points of 100 for each record in use',
    source: '§10.10 [D]',
  }),
  penaltyDeductions: setting({
    default: { MINOR: 5, GENERAL: 25, SERIOUS: 70 },
    schema: z.strictObject({ MINOR: points, GENERAL: points, SERIOUS: points }),
    unit: 'points of 100 for each record in use',
    source: '§10.10 [D]',
  }),
  neutralScore: setting({ default: 70, schema: points, unit: 'points of 100 for a part without a record', source: '§10.10 [D]: as tax grade M' }),

  minorPublicationMonths: setting({ default: { minimum: 0, maximum: 3 }, schema: period(3, 3), unit: 'months', source: '§9.5, 《信用修复管理办法》 [L]' }),
  generalPublicationMonths: setting({ default: { minimum: 3, maximum: 12 }, schema: period(3, 12), unit: 'months', source: '§9.5, 《信用修复管理办法》 [L]' }),
  seriousPublicationMonths: setting({ default: { minimum: 12, maximum: 36 }, schema: period(12, 36), unit: 'months', source: '§9.5, 《信用修复管理办法》 [L]' }),
  isMinorPublished: setting({ default: false, schema: z.boolean(), unit: 'yes or no', source: '§9.5 [L]: not published, or at most 3 months' }),

  hearingDays: setting({ default: 5, schema: workingDays.min(5), unit: 'working days', source: '§9.5 [L]' }),
  repairReviewDays: setting({ default: 10, schema: workingDays, unit: 'working days', source: '§9.5 [D]' }),
  repairReapplyDays: setting({ default: 30, schema: z.number().int().min(0).max(180), unit: 'days', source: '§9.5 [D]' }),
  disputeReplyDays: setting({ default: 7, schema: workingDays, unit: 'working days', source: 'CRD-18 [D]' }),
  assuranceMaximumMonths: setting({ default: 36, schema: z.number().int().min(1).max(120), unit: 'months', source: 'CRD-03 [D]' }),

  bankRatePerMinute: setting({ default: 60, schema: z.number().int().min(1).max(6000), unit: 'enquiries a minute and bank', source: 'CRD-16 [D]' }),
  bankDailyQuota: setting({ default: 500, schema: z.number().int().min(1).max(100_000), unit: 'enquiries a day and bank', source: 'CRD-16 [D]' }),
  overdueQuotaShare: setting({ default: 0.5, schema: z.number().min(0).max(1), unit: 'share of the quota while a report is overdue', source: '§9.4' }),
  consentMaximumDays: setting({ default: 180, schema: z.number().int().min(1).max(180), unit: 'days', source: 'CRD-15, §0.1' }),
  postLoanMaximumDays: setting({ default: 365, schema: z.number().int().min(1).max(366), unit: 'days until the renewal', source: '§0.1' }),
  consentMaximumEnquiries: setting({ default: 50, schema: z.number().int().min(1).max(1000), unit: 'enquiries of one consent', source: 'CRD-15 [D]' }),
  consentRequestDays: setting({ default: 5, schema: workingDays, unit: 'working days', source: '§9.4' }),
  outcomePendingDays: setting({ default: 90, schema: z.number().int().min(1).max(365), unit: 'days that a pending outcome may look ahead', source: 'CRD-16 [D]' }),
  outcomeDays: setting({ default: 30, schema: z.number().int().min(1).max(30), unit: 'days', source: 'CRD-16' }),

  officeHours: officeHoursSetting,
});

export type CreditSettings = SettingValues<typeof creditSettings>;
