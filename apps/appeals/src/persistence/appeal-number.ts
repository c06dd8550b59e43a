import { LostRace } from '@qinqing/database';
import type { EntityManager } from 'typeorm';

/**
 * The next number of a division and year, e.g. `440704-2026-000123` (APL-36). The counter's row is held until the transaction ends, so
 * that numbers neither repeat nor leave gaps; taken last, it is held for an instant.
 *
 * @throws LostRace when somebody else begins the year in the same moment
 */
export const takeAppealNumber = async (manager: EntityManager, divisionCode: string, year: number): Promise<string> => {
  const last = (await countOn(manager, divisionCode, year)) ?? (await beginYear(manager, divisionCode, year));
  return `${divisionCode}-${year}-${String(last).padStart(6, '0')}`;
};

const countOn = async (manager: EntityManager, divisionCode: string, year: number): Promise<number | null> => {
  const [rows]: [{ last: number }[], number] = await manager.query(
    '/* submitAppeal:number */ UPDATE appeal_number SET last = last + 1 WHERE division_code = $1 AND year = $2 RETURNING last',
    [divisionCode, year],
  );
  return rows[0]?.last ?? null;
};

const beginYear = async (manager: EntityManager, divisionCode: string, year: number): Promise<number> => {
  const rows: { last: number }[] = await manager.query(
    '/* submitAppeal:firstNumber */ INSERT INTO appeal_number (division_code, year, last) VALUES ($1, $2, 1) ON CONFLICT DO NOTHING RETURNING last',
    [divisionCode, year],
  );
  const [begun] = rows;
  if (begun === undefined) throw new LostRace('the year was begun by somebody else');
  return begun.last;
};
