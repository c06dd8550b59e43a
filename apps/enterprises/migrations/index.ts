import type { MigrationClass } from '@qinqing/database';
import { Registry1790000000001 } from './0001-registry.ts';

export const migrations: readonly MigrationClass[] = [Registry1790000000001];
