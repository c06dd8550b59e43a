import { randomUUID } from 'node:crypto';
import type { Fault, NumberedRow } from '@qinqing/tabular';
import { officerColumns, type OfficerRow } from './officer-columns.ts';
import type { NumberedOfficer, UnitOfCode } from './officer-rows.ts';
import { outsideDivision, rowFault } from './row-faults.ts';

export type OfficerVerdict =
  | { readonly kind: 'NEW' | 'CHANGED'; readonly number: number; readonly after: NumberedOfficer }
  | { readonly kind: 'UNCHANGED' }
  | { readonly kind: 'REFUSED'; readonly fault: Fault };

/** What becomes of an officer by one imported row; blank cells leave what is on file. */
export const judgeOfficer = ({ number, row }: NumberedRow<OfficerRow>, unit: UnitOfCode | undefined, onFile: NumberedOfficer | null, scope: string | null): OfficerVerdict => {
  const { unitCode } = officerColumns;
  if (unit === undefined) {
    const fault = rowFault(number, unitCode, row.unitCode, 'UNIT_UNKNOWN', `没有代码为“${row.unitCode}”的单位：请先导入单位。`, `There is no unit "${row.unitCode}": import the units first.`);
    return { kind: 'REFUSED', fault };
  }
  const outside = outsideDivision(number, unitCode, unit.divisionCode, scope) ?? (onFile === null ? null : outsideDivision(number, unitCode, onFile.divisionCode, scope));
  if (outside !== null) return { kind: 'REFUSED', fault: outside };
  const after: NumberedOfficer = {
    id: onFile?.id ?? randomUUID(),
    staffNumber: row.staffNumber,
    unitId: unit.id,
    name: row.name,
    title: row.title,
    expertise: row.expertise ?? onFile?.expertise ?? [],
    divisionCode: unit.divisionCode,
    isActive: row.isActive ?? onFile?.isActive ?? true,
    version: onFile === null ? 1 : onFile.version + 1,
  };
  if (onFile === null) return { kind: 'NEW', number, after };
  return differ(onFile, after) ? { kind: 'CHANGED', number, after } : { kind: 'UNCHANGED' };
};

/** By the staff number, else the only one of that name in the unit who has none yet. */
export const findOnFile = (officers: readonly NumberedOfficer[], { staffNumber, name }: OfficerRow, unit: UnitOfCode | undefined): NumberedOfficer | null => {
  const numbered = officers.find((officer) => officer.staffNumber === staffNumber);
  if (numbered !== undefined) return numbered;
  const namesakes = officers.filter((officer) => officer.staffNumber === null && officer.unitId === unit?.id && officer.name === name);
  return namesakes.length === 1 ? namesakes[0]! : null;
};

const differ = (was: NumberedOfficer, is: NumberedOfficer): boolean =>
  (Object.keys(is) as (keyof NumberedOfficer)[]).some((field) => field !== 'version' && JSON.stringify(was[field]) !== JSON.stringify(is[field]));
