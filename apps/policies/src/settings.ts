import { defineSettings, officeHoursSetting, setting, type SettingValues } from '@qinqing/subgraph-server';
import { z } from 'zod';

const workingDays = z.number().int().min(1).max(60);
const share = z.number().min(0).max(1);
const cents = z.number().int().min(1).max(Number.MAX_SAFE_INTEGER);
const examples = z.number().int().min(1).max(50);

const isWhole = (parts: Readonly<Record<string, number>>): boolean => Math.abs(Object.values(parts).reduce((sum, part) => sum + part, 0) - 1) < 1e-9;

/** The numbers of the policy rules: defaults here, overrides by jurisdiction and day in the table `setting`. */
export const policySettings = defineSettings({
  positiveExamples: setting({ default: 3, schema: examples, unit: 'passing examples that are let in', source: 'POL-01 [D]' }),
  negativeExamples: setting({ default: 3, schema: examples, unit: 'passing examples that are kept out', source: 'POL-01 [D]' }),
  clausesToRemember: setting({ default: 10, schema: z.number().int().min(1).max(50), unit: 'clauses of a document before a warning', source: 'POL-12 [S]' }),
  rankingWeights: setting({
    default: { amount: 0.45, urgency: 0.25, peerSuccess: 0.2, ease: 0.1 },
    schema: z.strictObject({ amount: share, urgency: share, peerSuccess: share, ease: share }).refine(isWhole),
    unit: 'share of the score',
    source: '§10.8',
  }),
  largestAmountCents: setting({ default: 1_000_000_000, schema: cents, unit: 'fen, from which on the amount counts in full', source: '§10.8 [D]' }),
  urgencyHorizonDays: setting({ default: 60, schema: z.number().int().min(1).max(366), unit: 'days before the deadline', source: '§10.8, §11.4 [D]' }),
  peerMinimum: setting({ default: 10, schema: z.number().int().min(1).max(1000), unit: 'decided applications of peers', source: 'SECURITY §5, k ≥ 10' }),
  easeByMode: setting({
    default: { NO_APPLICATION: 1, INSTANT: 0.8, REVIEW: 0.3 },
    schema: z.strictObject({ NO_APPLICATION: share, INSTANT: share, REVIEW: share }),
    unit: 'share of the ease',
    source: '§10.8 [D]',
  }),
  manyMaterials: setting({ default: 10, schema: z.number().int().min(1).max(100), unit: 'papers to bring, from which on nothing is easy', source: '§10.8 [D]' }),
  sourceFreshnessDays: setting({
    default: { TAX: 31, SOCIAL_SECURITY: 31, CERTIFICATE: 1, LIST: 0, CUSTOMS: 31, RATING: 1, REGISTER: 1 },
    schema: z.record(z.string(), z.number().int().min(0).max(366)),
    unit: 'days, by source',
    source: '§10.9',
  }),
  machineSources: setting({
    default: {
      REGISTER: 'REGISTER',
      CERTIFICATE: 'CERTIFICATE',
      LIST: 'LIST',
      RATING: 'RATING',
      TAX: 'TAX',
      CUSTOMS: 'CUSTOMS',
      SOCIAL_SECURITY: 'SOCIAL_SECURITY',
      市场主体登记: 'REGISTER',
      市场监督管理局登记库: 'REGISTER',
      市场监督管理局知识产权库: 'CERTIFICATE',
      税务局: 'TAX',
      海关: 'CUSTOMS',
      人力资源和社会保障局: 'SOCIAL_SECURITY',
      人社局: 'SOCIAL_SECURITY',
    },
    schema: z.record(z.string(), z.string()),
    unit: 'kind of machine source, by the name of the register that delivers',
    source: 'POL-07, §10.9 [D]',
  }),
  fundingMeasureCodes: setting({
    default: ['CJ-06', 'CJ-08'],
    schema: z.array(z.string().min(1)).min(1),
    unit: 'codes of the statutory list of disciplinary measures',
    source: 'POL-17 [L], 失信惩戒措施清单',
  }),
  riskByLevel: setting({
    default: { B: 0.2, C: 0.7, D: 0.9 },
    schema: z.partialRecord(z.enum(['AAA', 'AA', 'A', 'B', 'C', 'D']), share),
    unit: 'risk, by credit level',
    source: '§10.9, §10.10 [D]',
  }),
  riskOfClawback: setting({ default: 0.7, schema: share, unit: 'risk after money was claimed back', source: '§10.9 [D]' }),
  mostSupplements: setting({ default: 2, schema: z.number().int().min(0).max(2), unit: 'supplements of an application', source: '§9.3' }),
  instantLimitFactor: setting({ default: 2, schema: z.number().min(1).max(10), unit: 'times the instant limit for AAA and AA', source: '§10.10' }),
  noticeThresholdCents: setting({ default: 50_000_000, schema: cents, unit: 'fen, from which on an approval is publicly noticed', source: '§9.3 [D]' }),
  noticeDays: setting({ default: 5, schema: workingDays, unit: 'working days', source: '§9.3' }),
  reviewDays: setting({ default: 5, schema: workingDays, unit: 'working days', source: '§9.3 [D]' }),
  supplementDays: setting({ default: 5, schema: workingDays, unit: 'working days', source: '§9.3 [D]' }),
  reconsiderationDays: setting({ default: 10, schema: workingDays, unit: 'working days', source: '§9.3' }),
  auditShare: setting({ default: 0.05, schema: share, unit: 'share of paid applications', source: '§10.9' }),
  auditRiskScore: setting({ default: 0.7, schema: share, unit: 'risk from which on every payment is audited', source: '§10.9 [D]' }),
  officeHours: officeHoursSetting,
});

export type PolicySettings = SettingValues<typeof policySettings>;
