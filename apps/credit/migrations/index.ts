import type { MigrationClass } from '@qinqing/database';
import { Credit1790000000001 } from './0001-credit.ts';
import { Sandbox1790000000002 } from './0002-sandbox.ts';

export const migrations: readonly MigrationClass[] = [Credit1790000000001, Sandbox1790000000002];
