import type { EntityManager } from '@qinqing/database';
import { findItem as findInCatalogue, type CatalogueItem } from '../catalogue/catalogue.ts';
import { withTerms } from '../domain/item-terms.ts';
import { listItemTerms } from '../persistence/item-terms.ts';

/** An item as the division understands it (APL-03, SHR-24); null: the catalogue has no such item. */
export const findItemOf = async (manager: EntityManager, divisionCode: string, itemCode: string): Promise<CatalogueItem | null> => {
  const item = findInCatalogue(itemCode);
  return item === null ? null : withTerms(item, await listItemTerms(manager, divisionCode, [itemCode]));
};
