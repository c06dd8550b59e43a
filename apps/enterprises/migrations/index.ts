import type { MigrationClass } from '@qinqing/database';
import { Registry1790000000001 } from './0001-registry.ts';
import { ImportedRegister1790000000002 } from './0002-imported-register.ts';

export const migrations: readonly MigrationClass[] = [Registry1790000000001, ImportedRegister1790000000002];
