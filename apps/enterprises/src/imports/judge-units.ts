import { randomUUID } from 'node:crypto';
import { isWithinDivision } from '@qinqing/codes';
import type { Fault, NumberedRow } from '@qinqing/tabular';
import { outsideDivision, rowFault } from './row-faults.ts';
import { unitColumns, type UnitRow } from './unit-columns.ts';
import { isInCycle, type CodedUnit, type UnitTree } from './unit-tree.ts';

export interface UnitsVerdict {
  /** The tree as it will be. Units that did not change are the same objects. */
  readonly after: UnitTree;
  readonly created: readonly string[];
  readonly changed: readonly string[];
  readonly unchanged: number;
  readonly faults: readonly Fault[];
}

type Numbered = NumberedRow<UnitRow>;

/** What becomes of the organisation tree by all rows of a table together: a superior may stand below those whom it leads. */
export const judgeUnits = (rows: readonly Numbered[], before: UnitTree, scope: string | null): UnitsVerdict => {
  const faults: Fault[] = rows.flatMap((numbered) => checkDivision(numbered, scope) ?? []);
  let accepted = rows.filter(({ number }) => !faults.some(({ row }) => row === number));
  // Whoever is refused takes along whom it would lead; so the rest is judged again until nobody else goes.
  for (;;) {
    const verdict = place(accepted, rows, before);
    if (verdict.faults.length === 0) return { ...verdict, faults };
    faults.push(...verdict.faults);
    accepted = accepted.filter(({ number }) => !verdict.faults.some(({ row }) => row === number));
  }
};

/** Superiors outside the district belong to the divisions above it. */
const checkDivision = ({ number, row }: Numbered, scope: string | null): Fault | null =>
  row.level === 'EXTERNAL' && scope !== null && isWithinDivision(scope, row.divisionCode) ? null : outsideDivision(number, unitColumns.divisionCode, row.divisionCode, scope);

const place = (accepted: readonly Numbered[], all: readonly Numbered[], before: UnitTree): UnitsVerdict => {
  const known = createFinder(before);
  const onFile = findOnFile(accepted, known);
  const ids = new Map(accepted.map(({ row }) => [row.code, onFile.get(row.code)?.id ?? randomUUID()]));
  const idOfCode = (code: string): string | null => ids.get(code) ?? known({ code })?.id ?? null;
  const faults = accepted.flatMap(({ number, row }) => (row.parentCode !== undefined && idOfCode(row.parentCode) === null ? [refuseParent(number, row.parentCode, all)] : []));
  if (faults.length > 0) return { after: before, created: [], changed: [], unchanged: 0, faults };

  const after = new Map(before);
  const [created, changed]: [string[], string[]] = [[], []];
  for (const { row } of accepted) {
    const was = onFile.get(row.code) ?? null;
    const unit = toUnit(row, was, ids.get(row.code)!, row.parentCode === undefined ? (was?.parentId ?? null) : idOfCode(row.parentCode));
    if (was !== null && !differ(was, unit)) continue;
    after.set(unit.id, unit);
    (was === null ? created : changed).push(unit.id);
  }
  const cycles = accepted.filter(({ row }) => row.parentCode !== undefined && isInCycle(after, ids.get(row.code)!)).map(({ number, row }) => refuseCycle(number, row));
  return { after, created, changed, unchanged: accepted.length - created.length - changed.length, faults: cycles };
};

/** A unit is known by its code; one that was never imported by its name in its division. */
const createFinder = (before: UnitTree): ((row: Pick<UnitRow, 'code'> & Partial<UnitRow>) => CodedUnit | null) => {
  const byCode = new Map([...before.values()].flatMap((unit) => (unit.code === null ? [] : [[unit.code, unit] as const])));
  const byName = new Map([...before.values()].flatMap((unit) => (unit.code === null ? [[`${unit.divisionCode} ${unit.name}`, unit] as const] : [])));
  return ({ code, name, divisionCode }) => byCode.get(code) ?? (name === undefined || divisionCode === undefined ? null : (byName.get(`${toTown(divisionCode)} ${name}`) ?? null));
};

/** One unit on file is one row of the table. */
const findOnFile = (accepted: readonly Numbered[], known: ReturnType<typeof createFinder>): ReadonlyMap<string, CodedUnit | null> => {
  const found = new Set<CodedUnit>();
  return new Map(
    accepted.map(({ row }) => {
      const unit = known(row);
      if (unit === null || found.has(unit)) return [row.code, null];
      found.add(unit);
      return [row.code, unit];
    }),
  );
};

const toUnit = (row: UnitRow, was: CodedUnit | null, id: string, parentId: string | null): CodedUnit => ({
  id,
  code: row.code,
  parentId,
  name: row.name,
  nameEn: row.nameEn ?? was?.nameEn ?? row.name,
  level: row.level,
  dutyLine: row.dutyLine,
  divisionCode: toTown(row.divisionCode),
  version: was === null ? 1 : was.version + 1,
});

/** The tree goes down to towns and streets; a village's code (12 digits) stands for its town. */
const toTown = (divisionCode: string): string => divisionCode.slice(0, 9);

const differ = (was: CodedUnit, is: CodedUnit): boolean => (Object.keys(is) as (keyof CodedUnit)[]).some((field) => field !== 'version' && was[field] !== is[field]);

const refuseParent = (number: number, parentCode: string, all: readonly Numbered[]): Fault => {
  const refused = all.find(({ row }) => row.code === parentCode);
  return refused === undefined
    ? rowFault(number, unitColumns.parentCode, parentCode, 'PARENT_UNKNOWN', `没有代码为“${parentCode}”的上级单位：表中和系统中都没有。`, `There is no superior unit "${parentCode}", neither in the table nor on file.`)
    : rowFault(number, unitColumns.parentCode, parentCode, 'PARENT_REFUSED', `上级单位（第${refused.number}行）未能导入，请先更正该行。`, `The superior unit in row ${refused.number} was refused; correct that row first.`);
};

const refuseCycle = (number: number, { parentCode = '' }: UnitRow): Fault =>
  rowFault(number, unitColumns.parentCode, parentCode, 'PARENT_CYCLE', '上下级关系形成循环：一个单位不能是自己的上级。', 'The superiors form a circle: no unit is its own superior.');
