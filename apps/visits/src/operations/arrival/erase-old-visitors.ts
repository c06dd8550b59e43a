import type { DataSource } from '@qinqing/database';
import { dayMs, shanghaiDate } from '@qinqing/working-time';
import { eraseVisitors, listDivisionsWithVisitors } from '../../persistence/arrival/rosters.ts';
import { settingsAt } from '../act-on-visit.ts';

/**
 * Forgets the personal data of visitors whose visit is long past, by the number of days of each division (SHR-14).
 *
 * @returns how many were forgotten
 */
export const eraseOldVisitors = async ({ dataSource, now }: { readonly dataSource: DataSource; readonly now: Date }): Promise<number> => {
  const { manager } = dataSource;
  let erased = 0;
  for (const divisionCode of await listDivisionsWithVisitors(manager)) {
    const { values } = await settingsAt(manager, divisionCode, shanghaiDate(now));
    const before = new Date(now.getTime() - values.visitorDataDays * dayMs);
    for (let batch = await eraseVisitors(manager, divisionCode, before); batch > 0; batch = await eraseVisitors(manager, divisionCode, before)) erased += batch;
  }
  return erased;
};
