import type { MigrationClass } from '@qinqing/database';
import { Credit1790000000001 } from './0001-credit.ts';

export const migrations: readonly MigrationClass[] = [Credit1790000000001];
