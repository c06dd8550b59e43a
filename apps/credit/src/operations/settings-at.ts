import type { EntityManager } from '@qinqing/database';
import { resolveSettings } from '@qinqing/subgraph-server';
import type { Settings } from '../context.ts';
import { creditSettings } from '../settings.ts';

/** The rules of a place on a day (YYYY-MM-DD), read in the transaction of a decision. */
export const settingsAt = async (manager: EntityManager, divisionCode: string, day: string): Promise<Settings> => {
  const [settings] = await resolveSettings(manager, creditSettings, [{ divisionCode }], day);
  if (settings === undefined) throw new Error('settings are resolved for each place');
  return settings;
};
