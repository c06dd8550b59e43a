import type { MigrationClass } from '@qinqing/database';
import { Appeals1790000000001 } from './0001-appeals.ts';

export const migrations: readonly MigrationClass[] = [Appeals1790000000001];
