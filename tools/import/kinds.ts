import type { EntitySchema } from '@qinqing/database';
import type { AnyImportKind } from '@qinqing/tabular';

/** Which department takes a kind of table in. */
const departments = {
  enterprises: 'enterprises',
  units: 'enterprises',
  officers: 'enterprises',
  assignments: 'enterprises',
  items: 'appeals',
  routing: 'appeals',
} as const;

export type KindName = keyof typeof departments;
export type DepartmentName = (typeof departments)[KindName];

export const kindNames = Object.keys(departments) as KindName[];
export const isKindName = (word: string): word is KindName => Object.hasOwn(departments, word);
export const departmentOf = (kind: KindName): DepartmentName => departments[kind];

/** What a department offers to commands that bring tables in. */
interface DepartmentImports {
  readonly importKinds: readonly AnyImportKind[];
  readonly entities: readonly EntitySchema[];
}

/** An app is no library: its rules are found where the department keeps them. */
export const loadDepartment = async (department: DepartmentName): Promise<DepartmentImports> =>
  (await import(new URL(`../../apps/${department}/src/import.ts`, import.meta.url).href)) as DepartmentImports;

export const findKind = ({ importKinds }: DepartmentImports, name: KindName): AnyImportKind => {
  const kind = importKinds.find((candidate) => candidate.name === name);
  if (kind === undefined) throw new Error(`no department imports ${name}`);
  return kind;
};

