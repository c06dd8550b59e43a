import { defineSettings, officeHoursSetting, setting, type SettingValues } from '@qinqing/subgraph-server';
import { z } from 'zod';

const workingDays = z.number().int().min(1).max(120);
const hours = z.number().min(0.5).max(168);
const minutes = z.number().int().min(0).max(10_000);
const share = z.number().min(0).max(1);
const count = z.number().int().min(0).max(20);
const bytes = z.number().int().min(1).max(8 * 1024 * 1024);

/** The numbers of the appeal rules: defaults here, overrides by jurisdiction and day in the table `setting`. */
export const appealSettings = defineSettings({
  simplePromiseDays: setting({ default: 1, schema: workingDays, unit: 'working days', source: 'APL-05 [S]' }),
  regularPromiseDays: setting({ default: 3, schema: workingDays, unit: 'working days', source: 'APL-04 [S]' }),
  urgentPromiseHours: setting({ default: 12, schema: hours, unit: 'hours of the clock', source: 'APL-04 [S]' }),
  planWithinDays: setting({ default: 3, schema: workingDays, unit: 'working days', source: 'APL-04 [D]' }),
  defaultPlanDays: setting({ default: 30, schema: workingDays, unit: 'working days', source: 'APL-04 [D]' }),
  longestPlanDays: setting({ default: 60, schema: workingDays, unit: 'working days', source: 'APL-04 [D]' }),
  transferDays: setting({ default: 1, schema: workingDays, unit: 'working days', source: 'APL-05 [S]' }),
  urgentTransferHours: setting({ default: 1, schema: hours, unit: 'hours of the clock', source: '§9.2 [D]' }),
  lateEntryHours: setting({ default: 4, schema: hours, unit: 'working hours', source: 'APL-07 [D]' }),
  autoDispatchConfidence: setting({ default: 0.85, schema: share, unit: 'confidence', source: 'APL-02 [D]' }),
  similarShownFrom: setting({ default: 0.45, schema: share, unit: 'similarity', source: '§10.5' }),
  linkProposedFrom: setting({ default: 0.7, schema: share, unit: 'similarity', source: '§10.5' }),
  returnWindowHours: setting({ default: 4, schema: hours, unit: 'working hours', source: 'APL-24 [D]' }),
  arbitrationDays: setting({ default: 1, schema: workingDays, unit: 'working days', source: 'APL-24 [D]' }),
  informationPauses: setting({ default: 2, schema: count, unit: 'pauses', source: '§9.2 [D]' }),
  informationPauseDays: setting({ default: 5, schema: workingDays, unit: 'working days', source: '§9.2 [D]' }),
  redispatchHours: setting({ default: 4, schema: hours, unit: 'working hours', source: 'APL-24, §9.2 [D]' }),
  codeAttempts: setting({ default: 5, schema: z.number().int().min(1).max(10), unit: 'attempts', source: 'APL-10 [D]' }),
  ratingDays: setting({ default: 10, schema: workingDays, unit: 'working days', source: 'APL-09 [D]' }),
  lowRatingUpTo: setting({ default: 2, schema: z.number().int().min(1).max(4), unit: 'stars', source: 'APL-09 [D]' }),
  returnVisitDays: setting({ default: 1, schema: workingDays, unit: 'working days', source: 'APL-09 [D]' }),
  reopenings: setting({ default: 2, schema: count, unit: 'reopenings', source: 'APL-09 [D]' }),
  recheckDays: setting({ default: 90, schema: z.number().int().min(1).max(730), unit: 'days', source: 'APL-34 [D]' }),
  yellowShare: setting({ default: 0.2, schema: share, unit: 'share of the promise', source: '§10.6' }),
  yellowWorkingMinutes: setting({ default: 240, schema: minutes, unit: 'working minutes', source: '§10.6' }),
  yellowClockMinutes: setting({ default: 120, schema: minutes, unit: 'minutes of the clock', source: '§10.6' }),
  slowTolerance: setting({ default: 0.1, schema: share, unit: 'share of the plan', source: '§10.6' }),
  longRedDays: setting({ default: 3, schema: workingDays, unit: 'working days', source: 'APL-15 [D]' }),
  contentCharacters: setting({ default: 2000, schema: z.number().int().min(100).max(20_000), unit: 'characters', source: 'APL-43 [D]' }),
  attachmentFiles: setting({ default: 3, schema: count, unit: 'files', source: 'SHR-21 [D]' }),
  // The public endpoint takes bodies of 3 MiB: 2 MiB of files are 2.7 MiB in base64, and leave room for the words.
  attachmentBytes: setting({ default: 2 * 1024 * 1024, schema: bytes, unit: 'bytes a file', source: 'SHR-21 [D]' }),
  attachmentsBytes: setting({ default: 2 * 1024 * 1024, schema: bytes, unit: 'bytes in all files of a step', source: 'SHR-21 [D]' }),
  officeHours: officeHoursSetting,
});

export type AppealSettings = SettingValues<typeof appealSettings>;
export type AppealSettingKey = keyof AppealSettings;
