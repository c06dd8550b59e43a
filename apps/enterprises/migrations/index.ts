import type { MigrationClass } from '@qinqing/database';
import { Registry1790000000001 } from './0001-registry.ts';
import { ImportedRegister1790000000002 } from './0002-imported-register.ts';
import { Notices1790000000003 } from './0003-notices.ts';
import { ProtectionDecisions1790000000004 } from './0004-protection-decisions.ts';
import { LiveViews1790000000005 } from './0005-live-views.ts';

export const migrations: readonly MigrationClass[] = [Registry1790000000001, ImportedRegister1790000000002, Notices1790000000003, ProtectionDecisions1790000000004, LiveViews1790000000005];
