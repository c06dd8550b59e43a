import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@qinqing/database';
import type { BatchPlan, Circumstances, Fault, ImportKind } from '@qinqing/tabular';
import { catalogue } from '../catalogue/catalogue.ts';
import { withTerms } from '../domain/item-terms.ts';
import { checkRouting, type RoutingRow, type RoutingVersion } from '../domain/routing.ts';
import { listItemTerms } from '../persistence/item-terms.ts';
import { findRouting, insertRouting, publishVersion, queueForPublication } from '../persistence/routing.ts';
import { divisionOf } from './import-items.ts';
import { resolveRow, type ResolvedRow } from './resolve-routing.ts';
import { routingColumns, type RoutingTableRow } from './routing-columns.ts';
import { findLatestRouting, listKnownUnits, type LatestRouting } from './routing-rows.ts';

const MOST_ROWS = 2_000;

/** A version of the routing (事项与责任单位对照表, APL-02): all items or nothing, drafted, and with `publish` put in force. */
export const importRouting: ImportKind<RoutingTableRow> = {
  name: 'routing',
  label: { zh: '事项与责任单位对照表', en: 'routing' },
  columns: routingColumns,
  batchRows: Infinity,
  mostRows: MOST_ROWS,
  isWhole: true,
  needsDivision: true,
  options: ['publish'],
  keyOf: ({ itemCode = '', itemName = '' }) => `${itemCode} ${itemName}`.trim(),
  keyColumn: 'itemCode',
  decide: async (manager, rows, circumstances) => {
    const divisionCode = divisionOf(circumstances);
    const items = await listItems(manager, divisionCode);
    const references = { items, units: await listKnownUnits(manager, divisionCode), divisionCode };
    const resolved = rows.map((numbered) => resolveRow(numbered, references));
    const routed = resolved.filter((row) => row.ok);
    const faults = [...resolved.flatMap((row) => (row.ok ? [] : row.faults)), ...listRepeated(routed), ...listMissing(routed, items)];
    return plan(routed.map(({ row }) => row), faults, await findLatestRouting(manager, divisionCode), circumstances);
  },
};

const listItems = async (manager: EntityManager, divisionCode: string) => {
  const items = catalogue.filter(({ isRetired }) => !isRetired);
  const terms = await listItemTerms(manager, divisionCode, items.map(({ code }) => code));
  return items.map((item) => withTerms(item, terms));
};

type Routed = Extract<ResolvedRow, { ok: true }>;

/** The rule of the department itself says which item comes twice; items and units are known by now. */
const listRepeated = (routed: readonly Routed[]): Fault[] =>
  checkRouting(routed.map(({ row }) => row), { isInForce: () => true, isKnownUnit: () => true })
    .filter(({ code }) => code === 'ITEM_REPEATED')
    .map(({ field }) => {
      const { number, row } = routed[Number(field.split('.')[1])]!;
      const first = routed.find((other) => other.row.itemCode === row.itemCode)!.number;
      const message = { zh: `事项${row.itemCode}在第${first}行已出现。`, en: `The item ${row.itemCode} is in row ${first} already.` };
      return { row: number, column: routingColumns.itemCode.zh, value: row.itemCode, code: 'ITEM_REPEATED', message };
    });

/** APL-02: a version in which any item lacks a unit never comes into force. */
const listMissing = (routed: readonly Routed[], items: readonly { readonly code: string; readonly name: { readonly zh: string; readonly en: string } }[]): Fault[] => {
  const present = new Set(routed.map(({ row }) => row.itemCode));
  return items
    .filter(({ code }) => !present.has(code))
    .map(({ code, name }) => ({
      row: null,
      column: routingColumns.itemCode.zh,
      value: code,
      code: 'ITEM_MISSING',
      message: { zh: `缺少事项${code}“${name.zh}”的责任单位：137个事项都须有责任单位。`, en: `No unit for ${code} "${name.en}": each of the 137 items needs one.` },
    }));
};

const plan = (rows: readonly RoutingRow[], faults: readonly Fault[], latest: LatestRouting | null, circumstances: Circumstances): BatchPlan => {
  const isPublishing = circumstances.options.has('publish');
  const isSame = ({ itemCode, unitIds }: RoutingRow): boolean => latest?.rows.get(itemCode)?.unitIds.join() === unitIds.join();
  const [known, unchanged] = [rows.filter(({ itemCode }) => latest?.rows.has(itemCode) === true), rows.filter(isSame)];
  const isDrafted = latest !== null && unchanged.length === rows.length && rows.length === latest.rows.size;
  const isWaiting = !isPublishing && faults.length === 0 && (!isDrafted || latest.state === 'DRAFT');
  return {
    created: rows.length - known.length,
    changed: known.length - unchanged.length,
    unchanged: unchanged.length,
    faults,
    remarks: isWaiting ? [explainDraft] : [],
    save: async (manager) => {
      const draftId = isDrafted ? latest.id : await draft(manager, rows, circumstances);
      if (isPublishing) await publish(manager, draftId, circumstances);
    },
  };
};

const explainDraft: Fault = {
  row: null,
  column: null,
  value: null,
  code: 'DRAFT_ONLY',
  message: { zh: '已存为草稿，原对照表继续施行：加--publish再导入一次即可发布。', en: 'Kept as a draft; the routing before stays in force. Import once more with --publish to publish it.' },
};

const draft = async (manager: EntityManager, rows: readonly RoutingRow[], circumstances: Circumstances): Promise<string> => {
  const id = randomUUID();
  await insertRouting(manager, { id, divisionCode: divisionOf(circumstances), draftedBy: circumstances.importedBy, draftedAt: circumstances.now }, rows);
  return id;
};

/** As publication by hand: one after the other, and the database refuses gaps. */
const publish = async (manager: EntityManager, id: string, circumstances: Circumstances): Promise<void> => {
  await queueForPublication(manager, divisionOf(circumstances));
  const version: RoutingVersion | null = await findRouting(manager, id);
  if (version?.state === 'DRAFT') await publishVersion(manager, version, { by: circumstances.importedBy, now: circumstances.now });
};
