import { isWithinDivision } from '@qinqing/codes';
import { isUuid } from '@qinqing/database';
import { findSimilarName, shortenValue, type Fault, type NumberedRow } from '@qinqing/tabular';
import type { CatalogueItem } from '../catalogue/catalogue.ts';
import type { RoutingRow } from '../domain/routing.ts';
import { routingColumns, type RoutingTableRow } from './routing-columns.ts';

export interface KnownUnit {
  readonly id: string;
  readonly name: string;
  readonly divisionCode: string;
}

export interface RoutingReferences {
  /** As the division understands them, retired ones left out. */
  readonly items: readonly CatalogueItem[];
  readonly units: readonly KnownUnit[];
  readonly divisionCode: string;
}

export type ResolvedRow = { readonly ok: true; readonly number: number; readonly row: RoutingRow } | { readonly ok: false; readonly faults: readonly Fault[] };

/** Finds the item and the units that a row names, and says everything that it names in vain. */
export const resolveRow = ({ number, row }: NumberedRow<RoutingTableRow>, references: RoutingReferences): ResolvedRow => {
  const item = resolveItem(number, row, references.items);
  const units = [row.lead, ...(row.others ?? [])].map((name, index) => resolveUnit(number, index === 0 ? routingColumns.lead.zh : routingColumns.others.zh, name, references));
  const faults = [item, ...units].filter((found): found is Fault => typeof found === 'object');
  const unitIds = units.filter((unit): unit is string => typeof unit === 'string');
  if (new Set(unitIds).size < unitIds.length) {
    faults.push({ row: number, column: routingColumns.others.zh, value: null, code: 'UNIT_REPEATED', message: { zh: '同一单位填写了两次。', en: 'A unit is named twice.' } });
  }
  return faults.length > 0 || typeof item !== 'string' ? { ok: false, faults } : { ok: true, number, row: { itemCode: item, unitIds } };
};

/** @returns the item's code, or the fault */
const resolveItem = (row: number, { itemCode, itemName }: RoutingTableRow, items: readonly CatalogueItem[]): string | Fault => {
  const [column, value] = itemCode === undefined ? [routingColumns.itemName.zh, itemName] : [routingColumns.itemCode.zh, itemCode];
  const fault = (code: string, zh: string, en: string): Fault => ({ row, column, value: value === undefined ? null : shortenValue(value), code, message: { zh, en } });
  if (value === undefined) return fault('MISSING_VALUE', '请填写事项编码或事项名称。', 'Write the code of the item, or its name.');
  const item = items.find(({ code, name }) => (itemCode === undefined ? name.zh === itemName || name.en === itemName : code === itemCode));
  if (item === undefined) {
    const similar = findSimilarName(value, items.map(({ code, name }) => (itemCode === undefined ? name.zh : code)), itemCode === undefined ? 0.5 : 0.8);
    return fault('ITEM_UNKNOWN', `目录中没有“${shortenValue(value)}”${similar === null ? '' : `，是否应为“${similar}”`}。`, `The catalogue has no "${shortenValue(value)}"${similar === null ? '' : `; perhaps "${similar}"`}.`);
  }
  if (itemCode !== undefined && itemName !== undefined && item.name.zh !== itemName && item.name.en !== itemName) {
    return fault('CONTRADICTION', `编码${item.code}的事项是“${item.name.zh}”，不是“${shortenValue(itemName)}”。`, `The item ${item.code} is "${item.name.zh}", not "${shortenValue(itemName)}".`);
  }
  return item.code;
};

/** @returns the unit's id, or the fault */
const resolveUnit = (row: number, column: string, name: string, { units, divisionCode }: RoutingReferences): string | Fault => {
  const fault = (code: string, zh: string, en: string): Fault => ({ row, column, value: shortenValue(name), code, message: { zh, en } });
  const isNear = (unit: KnownUnit): boolean => isWithinDivision(unit.divisionCode, divisionCode);
  const named = isUuid(name) ? units.filter(({ id }) => id === name.toLowerCase()) : units.filter((unit) => unit.name === name);
  const candidates = named.some(isNear) ? named.filter(isNear) : named;
  if (candidates.length === 1) return candidates[0]!.id;
  if (candidates.length > 1) {
    const codes = candidates.map((unit) => unit.divisionCode).join('、');
    return fault('UNIT_AMBIGUOUS', `有${candidates.length}个单位叫“${shortenValue(name)}”（${codes}）：请填写单位标识。`, `There are ${candidates.length} units "${shortenValue(name)}" (${codes}): write the unit's id.`);
  }
  const similar = findSimilarName(name, units.filter(isNear).map((unit) => unit.name));
  const hint = similar === null ? { zh: '', en: '' } : { zh: `，是否应为“${similar}”`, en: `; perhaps "${similar}"` };
  return fault('UNIT_UNKNOWN', `没有名为“${shortenValue(name)}”的单位${hint.zh}；新导入的单位数秒后才会到达。`, `There is no unit "${shortenValue(name)}"${hint.en}; units that were just imported arrive within seconds.`);
};

