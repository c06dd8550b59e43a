import type { MigrationClass } from '@qinqing/database';
import { Appeals1790000000001 } from './0001-appeals.ts';
import { ImportedItems1790000000002 } from './0002-imported-items.ts';
import { TakenOverQuestions1790000000003 } from './0003-taken-over-questions.ts';
import { LiveViews1790000000004 } from './0004-live-views.ts';

export const migrations: readonly MigrationClass[] = [Appeals1790000000001, ImportedItems1790000000002, TakenOverQuestions1790000000003, LiveViews1790000000004];
