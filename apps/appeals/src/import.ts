import type { AnyImportKind } from '@qinqing/tabular';
import { importItems } from './imports/import-items.ts';
import { importRouting } from './imports/import-routing.ts';

/** What the appeals department takes in from tables (SHR-24). */
export const importKinds = [importItems, importRouting] as unknown as readonly AnyImportKind[];

export { entities } from './persistence/entities.ts';
