import { findSimilarName, shortenValue, type Circumstances, type Fault, type ImportKind, type NumberedRow } from '@qinqing/tabular';
import { catalogue, findItem, type CatalogueItem } from '../catalogue/catalogue.ts';
import { withTerms, type ItemTerms } from '../domain/item-terms.ts';
import { listItemTerms, saveItemTerms } from '../persistence/item-terms.ts';
import { itemColumns, type ItemRow } from './item-columns.ts';

/** A jurisdiction's own names and classes of the 137 items (APL-01): which items there are, is the same everywhere. */
export const importItems: ImportKind<ItemRow> = {
  name: 'items',
  label: { zh: '服务事项', en: 'service items' },
  columns: itemColumns,
  batchRows: 500,
  needsDivision: true,
  keyOf: ({ code }) => code,
  keyColumn: 'code',
  decide: async (manager, rows, circumstances) => {
    const divisionCode = divisionOf(circumstances);
    const terms = await listItemTerms(manager, divisionCode, rows.map(({ row }) => row.code));
    const verdicts = rows.map((numbered) => judgeItem(numbered, terms, divisionCode));
    const saved = verdicts.flatMap((verdict) => (verdict.kind === 'NEW' || verdict.kind === 'CHANGED' ? [verdict.terms] : []));
    return {
      created: verdicts.filter(({ kind }) => kind === 'NEW').length,
      changed: verdicts.filter(({ kind }) => kind === 'CHANGED').length,
      unchanged: verdicts.filter(({ kind }) => kind === 'UNCHANGED').length,
      faults: verdicts.flatMap((verdict) => (verdict.kind === 'REFUSED' ? [verdict.fault] : [])),
      remarks: [],
      save: (transaction) => saveItemTerms(transaction, saved, { by: circumstances.importedBy, now: circumstances.now }),
    };
  },
};

export const divisionOf = ({ divisionCode }: Circumstances): string => {
  if (divisionCode === null) throw new Error('a division is needed');
  return divisionCode;
};

type Verdict = { readonly kind: 'NEW' | 'CHANGED'; readonly terms: ItemTerms } | { readonly kind: 'UNCHANGED' } | { readonly kind: 'REFUSED'; readonly fault: Fault };

const judgeItem = ({ number, row }: NumberedRow<ItemRow>, terms: readonly ItemTerms[], divisionCode: string): Verdict => {
  const item = findItem(row.code);
  if (item === null || item.isRetired) return { kind: 'REFUSED', fault: refuseItem(number, row.code) };
  if (!saysSomethingNew(row, withTerms(item, terms))) return { kind: 'UNCHANGED' };
  const own = terms.find((term) => term.itemCode === item.code && term.divisionCode === divisionCode) ?? null;
  return {
    kind: own === null ? 'NEW' : 'CHANGED',
    terms: {
      itemCode: item.code,
      divisionCode,
      nameZh: row.nameZh ?? own?.nameZh ?? null,
      nameEn: row.nameEn ?? own?.nameEn ?? null,
      defaultServiceClass: row.serviceClass ?? own?.defaultServiceClass ?? null,
      isCommon: row.isCommon ?? own?.isCommon ?? null,
    },
  };
};

const saysSomethingNew = ({ nameZh, nameEn, serviceClass, isCommon }: ItemRow, { name, ...item }: CatalogueItem): boolean =>
  (nameZh ?? name.zh) !== name.zh || (nameEn ?? name.en) !== name.en || (serviceClass ?? item.defaultServiceClass) !== item.defaultServiceClass || (isCommon ?? item.isCommon) !== item.isCommon;

const refuseItem = (row: number, code: string): Fault => {
  const similar = findSimilarName(code, catalogue.map((item) => item.code), 0.8);
  const hint = similar === null ? { zh: '', en: '' } : { zh: `，是否应为“${similar}”`, en: `; perhaps "${similar}"` };
  const zh = `目录中没有编码为“${shortenValue(code)}”的事项${hint.zh}：137个事项全平台统一，不能在此新增。`;
  const en = `The catalogue has no item "${shortenValue(code)}"${hint.en}: the 137 items are the same everywhere, and none is added here.`;
  return { row, column: itemColumns.code.zh, value: shortenValue(code), code: 'ITEM_UNKNOWN', message: { zh, en } };
};
