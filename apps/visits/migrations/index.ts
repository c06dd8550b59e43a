import type { MigrationClass } from '@qinqing/database';
import { VisitRequests1790000000001 } from './0001-visit-requests.ts';

export const migrations: readonly MigrationClass[] = [VisitRequests1790000000001];
