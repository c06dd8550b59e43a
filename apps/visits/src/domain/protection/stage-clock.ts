import { buildOfficeHours, deadline, defaultLightThresholds, lightOf, shanghaiDate, type Calendar, type Light, type OfficePeriod } from '@qinqing/working-time';

export type VisitStageName = 'COLLECT' | 'TIDY_AND_CLASSIFY' | 'CONNECT' | 'FEEDBACK';

/** A stage of the way of a request (五个环节, VIS-04), with its clock. */
export interface VisitStage {
  readonly stage: VisitStageName;
  readonly owner: 'REQUESTING_UNIT' | 'SERVICE_CENTRE';
  readonly startedAt: Date;
  /** Null: no clock. */
  readonly dueAt: Date | null;
  /** Null: it lasts. */
  readonly endedAt: Date | null;
  readonly light: Light | null;
}

export interface StageSettings {
  readonly classifyWindowDays: number;
  readonly connectWindowDays: number;
  readonly feedbackWindowDays: number;
  readonly officeHours: readonly OfficePeriod[];
}

/** When a request passed from stage to stage; null: not yet. */
export interface StageMoments {
  readonly createdAt: Date;
  readonly classifiedAt: Date | null;
  readonly askedAt: Date | null;
  readonly checkedOutAt: Date | null;
  readonly feedbackAt: Date | null;
  /** It ended before the enterprise was asked: declined, answered from data, called off. */
  readonly isOver: boolean;
}

export interface StageRules {
  readonly calendar: Calendar;
  readonly settings: StageSettings;
}

/** Working days that a stage may take. */
const stageDays = (stage: Exclude<VisitStageName, 'COLLECT'>, { classifyWindowDays, connectWindowDays, feedbackWindowDays }: StageSettings): number =>
  ({ TIDY_AND_CLASSIFY: classifyWindowDays, CONNECT: connectWindowDays, FEEDBACK: feedbackWindowDays })[stage];

const timed = (stage: Exclude<VisitStageName, 'COLLECT'>, startedAt: Date, endedAt: Date | null, { calendar, settings }: StageRules, now: Date): VisitStage => {
  const hours = buildOfficeHours([{ validFrom: '2018-01-01', validTo: null, periods: settings.officeHours }]);
  const promise = { kind: 'WORKING_DAYS', days: stageDays(stage, settings) } as const;
  const { dueAt } = deadline({ calendar, hours, submittedAt: startedAt, promise });
  const light = endedAt === null ? lightOf({ calendar, hours, promise, startedAt, dueAt, now, isAnswered: false, thresholds: defaultLightThresholds }) : null;
  return { stage, owner: stage === 'FEEDBACK' ? 'REQUESTING_UNIT' : 'SERVICE_CENTRE', startedAt, dueAt, endedAt, light };
};

/**
 * The stages that a request has reached. CONNECT ends when the enterprise is asked, whatever it answers: no stage tells of a refusal
 * (VIS-08).
 *
 * @throws CalendarNotCovered when a day lies behind the published calendars
 */
export const listStages = (moments: StageMoments, rules: StageRules, now: Date): VisitStage[] => {
  const { createdAt, classifiedAt, askedAt, checkedOutAt, feedbackAt, isOver } = moments;
  const stages: VisitStage[] = [{ stage: 'COLLECT', owner: 'REQUESTING_UNIT', startedAt: createdAt, dueAt: null, endedAt: createdAt, light: null }];
  if (classifiedAt !== null || !isOver) stages.push(timed('TIDY_AND_CLASSIFY', createdAt, classifiedAt, rules, now));
  if (classifiedAt !== null && (askedAt !== null || !isOver)) stages.push(timed('CONNECT', classifiedAt, askedAt, rules, now));
  if (checkedOutAt !== null) stages.push(timed('FEEDBACK', checkedOutAt, feedbackAt, rules, now));
  return stages;
};

/** Stages that began on one day and ended on another, added up. */
export interface StageDayCount {
  readonly stage: Exclude<VisitStageName, 'COLLECT'>;
  readonly startedOn: string;
  readonly endedOn: string | null;
  readonly requests: number;
}

/** How many were on time, of those whose time is over or used: what lasts within its time counts nowhere. */
export const countOnTime = (counts: readonly StageDayCount[], { calendar, settings }: StageRules, now: Date): { readonly onTime: number; readonly decided: number } => {
  const hours = buildOfficeHours([{ validFrom: '2018-01-01', validTo: null, periods: settings.officeHours }]);
  const today = shanghaiDate(now);
  let [onTime, decided] = [0, 0];
  for (const { stage, startedOn, endedOn, requests } of counts) {
    const { dueAt } = deadline({ calendar, hours, submittedAt: new Date(`${startedOn}T04:00:00Z`), promise: { kind: 'WORKING_DAYS', days: stageDays(stage, settings) } });
    const dueOn = shanghaiDate(dueAt);
    if (endedOn !== null && endedOn <= dueOn) onTime += requests;
    if (endedOn !== null || today > dueOn) decided += requests;
  }
  return { onTime, decided };
};
