import { publish, type EntityManager } from '@qinqing/database';
import type { NewEvent } from '@qinqing/events';
import type { Circumstances, ImportKind } from '@qinqing/tabular';
import { toOrgUnitState } from '../events/org-unit-state.ts';
import { judgeUnits, type UnitsVerdict } from './judge-units.ts';
import { unitColumns, type UnitRow } from './unit-columns.ts';
import { readUnitTree, saveUnits } from './unit-rows.ts';
import { listMoved, withLineage, type UnitTree } from './unit-tree.ts';

const MOST_UNITS = 20_000;

/** Units of the organisation tree (组织机构), all together. */
export const importUnits: ImportKind<UnitRow> = {
  name: 'units',
  label: { zh: '单位', en: 'units' },
  columns: unitColumns,
  batchRows: Infinity,
  mostRows: MOST_UNITS,
  keyOf: ({ code }) => code,
  keyColumn: 'code',
  decide: async (manager, rows, circumstances) => {
    const before = await readUnitTree(manager, !circumstances.isCheck);
    const verdict = judgeUnits(rows, before, circumstances.divisionCode);
    const { created, changed, unchanged, faults } = verdict;
    return { created: created.length, changed: changed.length, unchanged, faults, remarks: [], save: (transaction) => save(transaction, before, verdict, circumstances) };
  },
};

const save = async (manager: EntityManager, before: UnitTree, { after, created, changed }: UnitsVerdict, { now, requestId }: Circumstances): Promise<void> => {
  const moved = listMoved(before, after);
  const tree: UnitTree = new Map([...after, ...moved.map((id) => [id, { ...after.get(id)!, version: after.get(id)!.version + 1 }] as const)]);
  const ids = [...created, ...changed, ...moved];
  await saveUnits(manager, ids.map((id) => tree.get(id)!));
  await publish(manager, ids.map((id) => toOrgUnitState(withLineage(tree, id), now)) as readonly NewEvent[], requestId);
};
