import { buildCalendar, type Calendar } from './calendar.ts';
import { holidaysOf2018 } from './calendars/2018.ts';
import { holidaysOf2019, labourDayOf2019 } from './calendars/2019.ts';
import { holidaysOf2020, springFestivalOf2020 } from './calendars/2020.ts';
import { holidaysOf2021 } from './calendars/2021.ts';
import { holidaysOf2022 } from './calendars/2022.ts';
import { holidaysOf2023 } from './calendars/2023.ts';
import { holidaysOf2024 } from './calendars/2024.ts';
import { holidaysOf2025 } from './calendars/2025.ts';
import { holidaysOf2026 } from './calendars/2026.ts';
import { holidaysOf2027ByLaw } from './calendars/2027.ts';
import type { HolidayNotice } from './holiday-notice.ts';

/**
 * Every notice known to this release, changes of running years included. A new notice is one line here; the law's word on its year
 * may stay, it gives way by itself. The law's word on the year after it belongs here too, so that deadlines may cross New Year.
 */
export const stateCouncilNotices: readonly HolidayNotice[] = [
  holidaysOf2018,
  holidaysOf2019,
  labourDayOf2019,
  holidaysOf2020,
  springFestivalOf2020,
  holidaysOf2021,
  holidaysOf2022,
  holidaysOf2023,
  holidaysOf2024,
  holidaysOf2025,
  holidaysOf2026,
  holidaysOf2027ByLaw,
];

/** The calendar of the State Council's notices of 2018–2026, with 2027 provisional. */
export const stateCouncilCalendar: Calendar = buildCalendar(stateCouncilNotices);
