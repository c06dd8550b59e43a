import type { CatalogueItem } from './catalogue-item.ts';
import { administrationItems } from './items/administration.ts';
import { financeItems } from './items/finance.ts';
import { industrialSpaceItems } from './items/industrial-space.ts';
import { legalItems } from './items/legal.ts';
import { marketItems } from './items/market.ts';
import { partyItems } from './items/party.ts';
import { policyItems } from './items/policy.ts';
import { publicItems } from './items/public.ts';
import { sciTechItems } from './items/sci-tech.ts';
import { talentItems } from './items/talent.ts';

export type { CatalogueItem };

/** Changes with every change of the catalogue, and is stored with nothing else than the catalogue itself. */
export const CATALOGUE_VERSION = '2025-09';

/** 10大服务类别137个服务事项 (APL-01): 137 items in ten categories. */
export const catalogue: readonly CatalogueItem[] = [
  ...financeItems,
  ...talentItems,
  ...marketItems,
  ...administrationItems,
  ...publicItems,
  ...legalItems,
  ...partyItems,
  ...industrialSpaceItems,
  ...sciTechItems,
  ...policyItems,
];

const byCode = new Map(catalogue.map((item) => [item.code, item]));

export const findItem = (code: string): CatalogueItem | null => byCode.get(code) ?? null;

/** @throws for a code that the database holds and the catalogue does not: items are retired, never deleted */
export const getItem = (code: string): CatalogueItem => {
  const item = findItem(code);
  if (item === null) throw new Error(`the catalogue has lost item ${code}: an item is retired, never deleted`);
  return item;
};
