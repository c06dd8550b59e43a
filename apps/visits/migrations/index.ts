import type { MigrationClass } from '@qinqing/database';
import { VisitRequests1790000000001 } from './0001-visit-requests.ts';
import { WayOfARequest1790000000002 } from './0002-way-of-a-request.ts';
import { StandingInstructions1790000000003 } from './0003-standing-instructions.ts';
import { InspectionsAndProgrammes1790000000004 } from './0004-inspections-and-programmes.ts';
import { Arrival1790000000005 } from './0005-arrival.ts';
import { Protection1790000000006 } from './0006-protection.ts';
import { Bundles1790000000007 } from './0007-bundles.ts';
import { Plans1790000000008 } from './0008-plans.ts';
import { Campaigns1790000000009 } from './0009-campaigns.ts';
import { LiveViews1790000000010 } from './0010-live-views.ts';

export const migrations: readonly MigrationClass[] = [
  VisitRequests1790000000001,
  WayOfARequest1790000000002,
  StandingInstructions1790000000003,
  InspectionsAndProgrammes1790000000004,
  Arrival1790000000005,
  Protection1790000000006,
  Bundles1790000000007,
  Plans1790000000008,
  Campaigns1790000000009,
  LiveViews1790000000010,
];
