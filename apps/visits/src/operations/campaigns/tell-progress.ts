import type { DataSource } from '@qinqing/database';
import { shanghaiDate, type Calendar } from '@qinqing/working-time';
import { nextProgressAt } from '../../domain/campaigns/campaign-question.ts';
import { claimDueQuestions, setNextProgress } from '../../persistence/campaigns/questions.ts';
import { settingsAt } from '../act-on-visit.ts';
import { notify } from '../notices/notify.ts';
import { progressNotice } from './session-notices.ts';

export interface ProgressContext {
  readonly dataSource: DataSource;
  readonly now: Date;
  readonly calendar: Calendar;
}

export const PROGRESS_BATCH = 200;

/**
 * Tells enterprises where their open questions stand, at least every five working days (VIS-36); of a closed appeal its own department has
 * told. Done twice, or at once by two workers, it tells each of them once: the next day is set in the same transaction.
 *
 * @returns how many questions were looked at: a full batch means that there may be more
 */
export const tellProgress = ({ dataSource, now, calendar }: ProgressContext): Promise<number> =>
  dataSource.transaction(async (manager) => {
    const due = await claimDueQuestions(manager, now, PROGRESS_BATCH);
    const open = due.filter(({ isAppealOpen }) => isAppealOpen !== false);
    await notify(manager, open.map((question) => progressNotice(question, now)), null);
    for (const question of due) {
      const { values } = await settingsAt(manager, question.divisionCode, shanghaiDate(now));
      await setNextProgress(manager, question.id, open.includes(question) ? nextProgressAt(now, calendar, values.progressNoticeDays) : null);
    }
    return due.length;
  });
