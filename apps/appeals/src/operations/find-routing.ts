import type { EntityManager } from '@qinqing/database';
import { divisionLineage, type DivisionCode } from '@qinqing/codes';
import { findResponsibleUnit as findIn } from '../persistence/routing.ts';

/**
 * The unit that answers for an item in a division (APL-02): by the routing in force there, else by that of the division above.
 *
 * @returns null: a specialist (R08) dispatches by hand
 */
export const findResponsibleUnit = (manager: EntityManager, divisionCode: string, itemCode: string): Promise<string | null> =>
  findIn(manager, divisionLineage(divisionCode as DivisionCode), itemCode);
