import type { AnyImportKind } from '@qinqing/tabular';
import { importAssignments } from './imports/import-assignments.ts';
import { importEnterprises } from './imports/import-enterprises.ts';
import { importOfficers } from './imports/import-officers.ts';
import { importUnits } from './imports/import-units.ts';

/** What the enterprises department takes in from tables (SHR-24). */
export const importKinds = [importEnterprises, importUnits, importOfficers, importAssignments] as unknown as readonly AnyImportKind[];

export { entities } from './persistence/entities.ts';
