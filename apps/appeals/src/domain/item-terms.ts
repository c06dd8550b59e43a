import type { ServiceClass } from './service-promise.ts';

/** What a jurisdiction says of a service item in place of the catalogue (事项的本地口径). Null: nothing of its own. */
export interface ItemTerms {
  readonly itemCode: string;
  readonly divisionCode: string;
  readonly nameZh: string | null;
  readonly nameEn: string | null;
  readonly defaultServiceClass: ServiceClass | null;
  readonly isCommon: boolean | null;
}

/** What may have terms of its own: the code, the category, questions and materials are the same everywhere (APL-01). */
interface TermsOfCatalogue {
  readonly code: string;
  readonly name: { readonly zh: string; readonly en: string };
  readonly defaultServiceClass: ServiceClass;
  readonly isCommon: boolean;
}

/**
 * An item as it is understood in a division: each of its terms by the nearest division that has one, else by the catalogue.
 *
 * @param terms nearest division first; those of other items count for nothing
 */
export const withTerms = <Item extends TermsOfCatalogue>(item: Item, terms: readonly ItemTerms[]): Item => {
  const own = terms.filter(({ itemCode }) => itemCode === item.code);
  const nearest = <Key extends 'nameZh' | 'nameEn' | 'defaultServiceClass' | 'isCommon'>(key: Key): NonNullable<ItemTerms[Key]> | undefined => own.find((term) => term[key] !== null)?.[key] ?? undefined;
  if (own.length === 0) return item;
  return {
    ...item,
    name: { zh: nearest('nameZh') ?? item.name.zh, en: nearest('nameEn') ?? item.name.en },
    defaultServiceClass: nearest('defaultServiceClass') ?? item.defaultServiceClass,
    isCommon: nearest('isCommon') ?? item.isCommon,
  };
};
