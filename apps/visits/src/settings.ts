import { defineSettings, officeHoursSetting, setting, type SettingValues } from '@qinqing/subgraph-server';
import { z } from 'zod';

const limit = z.number().int().min(0).max(10);
const workingDays = z.number().int().min(1).max(60);
const share = z.number().min(0).max(1);
const points = z.number().min(0).max(100);
const weight = z.number().min(0).max(10);

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
  negotiationWindowDays: setting({ default: 3, schema: workingDays, unit: 'working days', source: '§9.1 [D]' }),
  dataAnswerableFrom: setting({ default: 0.8, schema: z.number().min(0.01).max(1), unit: 'share of what is asked', source: 'VIS-17 [D]' }),
  dataGrantDays: setting({ default: 90, schema: z.number().int().min(1).max(365), unit: 'days', source: 'VIS-17 [D]' }),
  duplicateSimilarityFrom: setting({ default: 0.6, schema: z.number().min(0.01).max(1), unit: 'similarity of topics', source: 'VIS-30 [D]' }),
  similarWithinDays: setting({ default: 90, schema: z.number().int().min(1).max(730), unit: 'days', source: 'VIS-30, §10.3 [D]' }),
  inspectionWords: setting({
    default: ['检查', '执法', '抽查', '督查', '稽查', '核查', '巡查', '处罚', '取证', '责令', '整改', '违法'],
    schema: z.array(z.string().min(1).max(20)).max(100),
    unit: 'words of an inspection',
    source: '§0.1 [D]',
  }),
  inspectionWordsFrom: setting({ default: 2, schema: z.number().int().min(1).max(20), unit: 'different words on a form', source: '§0.1 [D]' }),
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
  yearlyInspectionLimit: setting({ default: 2, schema: z.number().int().min(1).max(24), unit: 'inspections a year per enterprise and unit', source: '§0.1 [D]' }),
  emergencyRegistrationDays: setting({ default: 1, schema: workingDays, unit: 'working days', source: 'VIS-01, VIS-40 [D]' }),
  violationHearingDays: setting({ default: 3, schema: workingDays, unit: 'working days', source: 'VIS-01 [D]' }),
  maximumProgrammeStops: setting({ default: 20, schema: z.number().int().min(1).max(20), unit: 'stops', source: 'VIS-44 [D]' }),
  defaultGroupSize: setting({ default: 15, schema: z.number().int().min(1).max(200), unit: 'visitors', source: 'VIS-21 [D]' }),
  defaultTourMinutes: setting({ default: 90, schema: z.number().int().min(15).max(1440), unit: 'minutes', source: 'VIS-21 [D]' }),
  substitutionNoticeDays: setting({ default: 1, schema: workingDays, unit: 'working days', source: 'VIS-19 [D]' }),
  noShowAfterMinutes: setting({ default: 120, schema: z.number().int().min(15).max(1440), unit: 'minutes after the start', source: '§9.1 [D]' }),
  feedbackWindowDays: setting({ default: 2, schema: workingDays, unit: 'working days', source: 'VIS-04, §9.1 [D]' }),
  archiveWindowDays: setting({ default: 5, schema: workingDays, unit: 'working days', source: '§9.1 [D]' }),
  mediaWindowDays: setting({ default: 3, schema: workingDays, unit: 'working days', source: 'VIS-20 [D]' }),
  photoBanDays: setting({ default: 90, schema: z.number().int().min(1).max(730), unit: 'days', source: 'VIS-20 [D]' }),
  visitorDataDays: setting({ default: 180, schema: z.number().int().min(30).max(1095), unit: 'days after the visit', source: 'SHR-14' }),
  protectionVisits: setting({ default: 6, schema: z.number().int().min(1).max(100), unit: 'receptions in the trailing months', source: 'VIS-09 [D]' }),
  protectionTrailingMonths: setting({ default: 3, schema: z.number().int().min(1).max(12), unit: 'months', source: 'VIS-09' }),
  protectionReviewMonths: setting({ default: 3, schema: z.number().int().min(1).max(12), unit: 'months', source: 'VIS-09' }),
  protectionScoreWeights: setting({
    default: { frequency: 0.6, development: 0.4 },
    schema: z.strictObject({ frequency: share, development: share }).refine(sumsUpTo(1)),
    unit: 'share of the score',
    source: 'VIS-10 [D]',
  }),
  developmentBySize: setting({
    default: { LARGE: 1, MEDIUM: 0.75, SMALL: 0.5, MICRO: 0.25 },
    schema: z.strictObject({ LARGE: share, MEDIUM: share, SMALL: share, MICRO: share }),
    unit: 'share of the size part',
    source: 'VIS-10 [D]',
  }),
  baselineMonths: setting({ default: 6, schema: z.number().int().min(1).max(24), unit: 'months before the protection', source: 'VIS-12' }),
  burdenWeights: setting({
    default: { INSPECTION: 1.5, SUPERVISION: 1.3, RESEARCH: 1, TOUR: 0.8, STUDY_TOUR: 0.8, DELEGATION: 0.8, THEMED_ACTIVITY: 0.6, SERVICE: 0.3, SUPPLIER_VISIT: 0.2, SESSION: 0.5 },
    schema: z.strictObject({ INSPECTION: weight, SUPERVISION: weight, RESEARCH: weight, TOUR: weight, STUDY_TOUR: weight, DELEGATION: weight, THEMED_ACTIVITY: weight, SERVICE: weight, SUPPLIER_VISIT: weight, SESSION: weight }),
    unit: 'burden of an hour of one host',
    source: 'VIS-03 [D]',
  }),
  assumedHosts: setting({ default: 2, schema: z.number().int().min(1).max(50), unit: 'hosts where nobody has said', source: 'VIS-03 [D]' }),
  assumedContactMinutes: setting({ default: 60, schema: z.number().int().min(5).max(480), unit: 'minutes of a campaign contact on site', source: 'VIS-03, VIS-38 [D]' }),
  recordedReceptionBurden: setting({ default: 6, schema: z.number().min(0).max(1000), unit: 'burden of a reception before the platform', source: 'VIS-12, VIS-43 [D]' }),
  accompanyingPerWeek: setting({ default: 8, schema: z.number().int().min(1).max(100), unit: 'visits a week', source: 'VIS-31 [D]' }),
  smallestGroup: setting({ default: 5, schema: z.number().int().min(2).max(100), unit: 'enterprises or units behind a public figure', source: 'VIS-08, §0.1 [D]' }),
  publicDelayDays: setting({ default: 30, schema: z.number().int().min(0).max(366), unit: 'days after the quarter', source: 'VIS-08, §0.1 [D]' }),
  classifyWindowDays: setting({ default: 1, schema: workingDays, unit: 'working days', source: 'VIS-04 [D]' }),
  connectWindowDays: setting({ default: 2, schema: workingDays, unit: 'working days', source: 'VIS-04 [D]' }),
  mergeWeights: setting({
    default: { topic: 0.4, window: 0.25, department: 0.15, asks: 0.2 },
    schema: z.strictObject({ topic: share, window: share, department: share, asks: share }).refine(sumsUpTo(1)),
    unit: 'share of the similarity',
    source: '§10.2',
  }),
  mergeThreshold: setting({ default: 0.55, schema: z.number().min(0.01).max(1), unit: 'similarity of two requests', source: 'VIS-14, §10.2' }),
  comprehensiveInspectionHorizonDays: setting({ default: 30, schema: z.number().int().min(1).max(366), unit: 'days between the first windows', source: 'VIS-15 [D]' }),
  bundleAgreementDays: setting({ default: 2, schema: workingDays, unit: 'working days', source: '§9.1 [D]' }),
  leastParkServicesAYear: setting({ default: 6, schema: z.number().int().min(1).max(12), unit: 'group services a year in each park', source: 'VIS-27 [D]' }),
  mostKeyProblemsAYear: setting({ default: 10, schema: z.number().int().min(1).max(100), unit: 'categories a year', source: 'VIS-34' }),
  sessionHorizonDays: setting({ default: 62, schema: z.number().int().min(1).max(366), unit: 'days ahead for which recurring sessions are planned', source: 'VIS-29 [D]' }),
  progressNoticeDays: setting({ default: 5, schema: workingDays, unit: 'working days', source: 'VIS-36 [D]' }),
  planJointMinutes: setting({ default: 60, schema: z.number().int().min(15).max(480), unit: 'minutes that merged visits share at least', source: 'M3 [D]' }),
  planParallelVisits: setting({ default: 1, schema: z.number().int().min(1).max(20), unit: 'visits of a unit at the same time', source: 'M3 [D]' }),
  exposureVisitsPerQuarter: setting({ default: 2, schema: z.number().int().min(1).max(20), unit: 'exposure visits of an enterprise in a quarter while others wait', source: 'VIS-24 [D]' }),
  planMostDays: setting({ default: 92, schema: z.number().int().min(1).max(366), unit: 'days of a plan', source: 'M3 [D]' }),
  planMostRequests: setting({ default: 1000, schema: z.number().int().min(1).max(5000), unit: 'requests of a plan', source: 'M3 [D]' }),
  planMostProvenRequests: setting({ default: 40, schema: z.number().int().min(0).max(200), unit: 'requests up to which the best plan is proved', source: 'M3 [D]' }),
  planRepairRounds: setting({ default: 200, schema: z.number().int().min(0).max(10_000), unit: 'rounds of improvement', source: 'M3 [D]' }),
  planTimeLimitSeconds: setting({ default: 20, schema: z.number().int().min(1).max(60), unit: 'seconds for a plan', source: 'M3 [D]' }),
  officeHours: officeHoursSetting,
});

export type VisitSettings = SettingValues<typeof visitSettings>;
export type VisitSettingKey = keyof VisitSettings;
