import type { ServiceClass } from '../domain/service-promise.ts';
import type { AppealCategoryCode } from './categories.ts';

export interface Words {
  readonly zh: string;
  readonly en: string;
}

/** A service item (服务事项, APL-01, APL-03). Retired, never deleted. */
export interface CatalogueItem {
  readonly code: string;
  readonly category: AppealCategoryCode;
  readonly name: Words;
  readonly defaultServiceClass: ServiceClass;
  readonly isCommon: boolean;
  /** Lines of duty that answer for it where the routing is drafted from the organisation tree; the first that exists leads. */
  readonly dutyLines: readonly string[];
  readonly questions: readonly Words[];
  readonly materials: readonly Words[];
  /** How enterprises say it: what the classifier learns from (APL-02). */
  readonly phrases: readonly string[];
  readonly isRetired: boolean;
}

/** How an item is written down: classes and flags that differ from the usual ones only. */
export interface ItemEntry {
  readonly zh: string;
  readonly en: string;
  readonly duty: readonly string[];
  readonly phrases: string;
  readonly serviceClass?: ServiceClass;
  readonly isCommon?: true;
  readonly asks?: readonly (readonly [zh: string, en: string])[];
  readonly needs?: readonly (readonly [zh: string, en: string])[];
}

/** What all items of a category ask for, before what an item asks besides. */
export interface CategoryForm {
  readonly asks: readonly (readonly [zh: string, en: string])[];
  readonly needs: readonly (readonly [zh: string, en: string])[];
}

/** The items of one category with running numbers: `FINANCE-01`. Phrases stand in one string, parted by 「；」. */
export const itemsOf = (category: AppealCategoryCode, form: CategoryForm, entries: readonly ItemEntry[]): readonly CatalogueItem[] =>
  entries.map(({ zh, en, duty, phrases, serviceClass = 'REGULAR', isCommon = false, asks = [], needs = [] }, index) => ({
    code: `${category}-${String(index + 1).padStart(2, '0')}`,
    category,
    name: { zh, en },
    defaultServiceClass: serviceClass,
    isCommon,
    dutyLines: duty,
    questions: [...form.asks, ...asks].map(toWords),
    materials: [...form.needs, ...needs].map(toWords),
    phrases: phrases.split('；').map((phrase) => phrase.trim()),
    isRetired: false,
  }));

const toWords = ([zh, en]: readonly [string, string]): Words => ({ zh, en });
