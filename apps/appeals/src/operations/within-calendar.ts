import { CallerFault } from '@qinqing/caller';
import { CalendarNotCovered } from '@qinqing/working-time';

/**
 * A deadline behind the last published holiday notice is not guessed (§10.5a): who asks for it is told until when the calendar runs.
 *
 * @throws CallerFault BAD_USER_INPUT in the place of CalendarNotCovered
 */
export const withinCalendar = async <Result>(operate: () => Promise<Result>): Promise<Result> => {
  try {
    return await operate();
  } catch (error) {
    if (error instanceof CalendarNotCovered) throw new CallerFault('BAD_USER_INPUT', error.message, { day: error.day, lastDay: error.coverage.to });
    throw error;
  }
};
