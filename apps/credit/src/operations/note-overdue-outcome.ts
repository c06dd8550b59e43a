import { retryLostRaces, type DataSource } from '@qinqing/database';
import { findDuty, saveDuty } from '../persistence/outcome-duties.ts';

/** Notes that a report is overdue (§9.4). The quota is halved from the instant itself; done twice, or too early, this changes nothing. */
export const noteOverdueOutcome = ({ dataSource, now }: { readonly dataSource: DataSource; readonly now: Date }, enquiryId: string): Promise<void> =>
  retryLostRaces(() =>
    dataSource.transaction(async (manager) => {
      const duty = await findDuty(manager, enquiryId);
      if (duty === null || duty.state === 'REPORTED' || duty.state === 'OVERDUE' || duty.dueAt > now) return;
      await saveDuty(manager, { ...duty, state: 'OVERDUE' });
    }),
  );
