import type { MigrationClass } from '@qinqing/database';
import { Policies1790000000001 } from './0001-policies.ts';

export const migrations: readonly MigrationClass[] = [Policies1790000000001];
