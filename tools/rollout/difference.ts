import { readSupergraph, type Supergraph } from '@qinqing/supergraph';

/** What came and what went of one department's part of the graph. */
export interface DepartmentDifference {
  readonly department: string;
  /** `Type.field` and `Enum.VALUE`. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** By department, only those whose part differs. A field that moved from one department to another went there and came here. */
export const compareSupergraphs = (olderSdl: string | null, newerSdl: string): readonly DepartmentDifference[] => {
  const [older, newer] = [olderSdl === null ? new Map<string, Set<string>>() : partsOf(readSupergraph(olderSdl)), partsOf(readSupergraph(newerSdl))];
  return [...new Set([...older.keys(), ...newer.keys()])]
    .sort()
    .map((department) => {
      const [before, after] = [older.get(department) ?? new Set<string>(), newer.get(department) ?? new Set<string>()];
      return { department, added: [...after.difference(before)].sort(), removed: [...before.difference(after)].sort() };
    })
    .filter(({ added, removed }) => added.length + removed.length > 0);
};

/** What each department answers. */
const partsOf = ({ departments, types }: Supergraph): Map<string, Set<string>> => {
  const parts = new Map(departments.map(({ name }) => [name, new Set<string>()]));
  for (const { name: typeName, fields, values } of types)
    for (const { name, departments: owners } of [...fields, ...values]) for (const owner of owners) parts.get(owner)?.add(`${typeName}.${name}`);
  return parts;
};

const NAMED = 3;

/** `visits +2 −1: +Visit.topic +Visit.seats −Visit.purpose`. */
export const summariseDifference = (differences: readonly DepartmentDifference[]): string =>
  differences.map(({ department, added, removed }) => `${department} +${added.length} −${removed.length}: ${nameSome([...added.map((name) => `+${name}`), ...removed.map((name) => `−${name}`)])}`).join('; ') || '无字段增减 no field came or went';

const nameSome = (names: readonly string[]): string => names.slice(0, NAMED).join(' ') + (names.length > NAMED ? ' …' : '');
