import type { EntityManager } from '@qinqing/database';
import type { Circumstances, Fault, ImportKind, NumberedRow } from '@qinqing/tabular';
import { countLoads } from '../persistence/assignments.ts';
import { findOnFile, judgeOfficer, type OfficerVerdict } from './judge-officer.ts';
import { officerColumns, type OfficerRow } from './officer-columns.ts';
import { listUnitsByCode, saveOfficers, takeOfficers } from './officer-rows.ts';
import { rowFault } from './row-faults.ts';

/** Officers (干部) with their units. */
export const importOfficers: ImportKind<OfficerRow> = {
  name: 'officers',
  label: { zh: '干部', en: 'officers' },
  columns: officerColumns,
  batchRows: 500,
  keyOf: ({ staffNumber }) => staffNumber,
  keyColumn: 'staffNumber',
  decide: async (manager, rows, circumstances) => {
    const verdicts = await judgeRows(manager, rows, circumstances);
    const count = (kind: OfficerVerdict['kind']): number => verdicts.filter((verdict) => verdict.kind === kind).length;
    const written = verdicts.flatMap((verdict) => (verdict.kind === 'NEW' || verdict.kind === 'CHANGED' ? [verdict] : []));
    return {
      created: count('NEW'),
      changed: count('CHANGED'),
      unchanged: count('UNCHANGED'),
      faults: verdicts.flatMap((verdict) => (verdict.kind === 'REFUSED' ? [verdict.fault] : [])),
      remarks: await listHandOvers(manager, written),
      save: (transaction) => saveOfficers(transaction, written.map(({ after }) => after)),
    };
  },
};

const judgeRows = async (manager: EntityManager, rows: readonly NumberedRow<OfficerRow>[], { isCheck, divisionCode }: Circumstances): Promise<readonly OfficerVerdict[]> => {
  const units = new Map((await listUnitsByCode(manager, rows.map(({ row }) => row.unitCode))).map((unit) => [unit.code, unit]));
  const officers = new Set(await takeOfficers(manager, rows.map(({ row }) => row.staffNumber), [...units.values()].map(({ id }) => id), !isCheck));
  return rows.map((numbered) => {
    const unit = units.get(numbered.row.unitCode);
    const onFile = findOnFile([...officers], numbered.row, unit);
    // One person on file is one row of the table.
    if (onFile !== null) officers.delete(onFile);
    return judgeOfficer(numbered, unit, onFile, divisionCode);
  });
};

/** ENT-18: whoever leaves the post still serves until somebody else does. */
const listHandOvers = async (manager: EntityManager, written: readonly Extract<OfficerVerdict, { kind: 'NEW' | 'CHANGED' }>[]): Promise<readonly Fault[]> => {
  const leaving = written.filter(({ kind, after }) => kind === 'CHANGED' && !after.isActive);
  const loads = leaving.length === 0 ? new Map<string, number>() : await countLoads(manager, leaving.map(({ after }) => after.id), 'LIAISON');
  return leaving.flatMap(({ number, after }) => {
    const load = loads.get(after.id) ?? 0;
    if (load === 0) return [];
    return [rowFault(number, officerColumns.isActive, null, 'STILL_SERVING', `该干部仍挂点${load}家企业，请尽快换挂。`, `The officer still serves ${load} enterprises: hand them over.`)];
  });
};
