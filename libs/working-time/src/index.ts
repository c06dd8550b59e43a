export { compareCalendarVersions, type CalendarVersion } from './calendar-version.ts';
export { buildCalendar, type Calendar, type CalendarDay, type DayKind } from './calendar.ts';
export { dayMs, InvalidDay, shanghaiDate, shanghaiMonth, startOfShanghaiDay, type Day } from './day.ts';
export { deadline, type Deadline, type DeadlineTerms } from './deadline.ts';
export { elapsedShare } from './elapsed-share.ts';
export { holidayNames, InvalidHolidayNotice, type HolidayArrangement, type HolidayName, type HolidayNotice } from './holiday-notice.ts';
export { defaultLightThresholds, InvalidLightThresholds, type LightThresholds } from './light-thresholds.ts';
export { lightOf, nextLightChange, type Light, type LightChange, type LitClock } from './lights.ts';
export type { MeasuredClock } from './measured-clock.ts';
export {
  buildOfficeHours,
  defaultOfficeHours,
  defaultOfficeSchedule,
  InvalidOfficeHours,
  OfficeHoursNotCovered,
  type DatedOfficeHours,
  type OfficeHours,
  type OfficeHoursFault,
  type OfficePeriod,
} from './office-hours.ts';
export { InvalidPause, type Pause } from './pauses.ts';
export { recomputeDeadline, type Recomputation } from './recompute-deadline.ts';
export { remaining, type RunningClock } from './remaining.ts';
export { InvalidPromise, type ServicePromise } from './service-promise.ts';
export { stateCouncilCalendar, stateCouncilNotices } from './state-council-calendar.ts';
export { CalendarNotCovered, type Coverage } from './workday-index.ts';
export { addWorkingDays, countWorkdays, isWorkday } from './working-days.ts';
export { addWorkingMinutes, workingMinutesBetween } from './working-minutes.ts';
