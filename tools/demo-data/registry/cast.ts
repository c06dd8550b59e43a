import type { VisitMode } from './enterprise.ts';
import { firstJurisdiction, secondJurisdiction, type Jurisdiction, type Town } from './jurisdictions.ts';

/**
 * What an enterprise is there for:
 * PILOT one of the thirteen of the first protection list (VIS-10) · PROTECTED protected without a history of visits ·
 * KEY a key enterprise of the demonstrated liaison · FIRM a small firm that wants to be seen · CLIENT of the agent ·
 * LISTED on the black list, and fit for support otherwise (POL-17)
 */
export type Part = 'PILOT' | 'PROTECTED' | 'KEY' | 'FIRM' | 'CLIENT' | 'LISTED';

/** An enterprise that demonstrations count on: its traits are fixed, its name and codes come from the seed like all others. */
export interface CastMember {
  readonly part: Part;
  readonly jurisdiction: Jurisdiction;
  readonly town: Town;
  readonly industryCode: string;
  readonly staff: number;
  /** 万元 a year. */
  readonly revenuePerHead: number;
  readonly ageYears: number;
  readonly isNationalHighTech: boolean;
  /** Null: the default of its size class (ENT-35). */
  readonly visitMode: VisitMode | null;
}

type Row = readonly [part: Part, townIndex: number, industryCode: string, staff: number, revenuePerHead: number, ageYears: number, qualified?: 'HIGH_TECH'];

const enlist = (jurisdiction: Jurisdiction, rows: readonly Row[]): CastMember[] =>
  rows.map(([part, townIndex, industryCode, staff, revenuePerHead, ageYears, qualified]) => ({
    part,
    jurisdiction,
    town: jurisdiction.towns[townIndex]!,
    industryCode,
    staff,
    revenuePerHead,
    ageYears,
    isNationalHighTech: qualified === 'HIGH_TECH',
    visitMode: part === 'FIRM' ? 'EXPOSURE' : null,
  }));

/** In the order of their indexes: the first thousand enterprises of every scale begin with them. */
export const cast: readonly CastMember[] = [
  ...enlist(firstJurisdiction, [
    ['PILOT', 1, 'C39', 1280, 96, 17.4, 'HIGH_TECH'],
    ['PILOT', 0, 'C39', 860, 88, 12.1, 'HIGH_TECH'],
    ['PILOT', 0, 'C39', 415, 74, 9.3, 'HIGH_TECH'],
    ['PILOT', 2, 'C38', 2130, 104, 21.7, 'HIGH_TECH'],
    ['PILOT', 1, 'C38', 640, 69, 14.6, 'HIGH_TECH'],
    ['PILOT', 3, 'C35', 520, 82, 11.2, 'HIGH_TECH'],
    ['PILOT', 0, 'C34', 1150, 77, 18.9, 'HIGH_TECH'],
    ['PILOT', 4, 'C34', 388, 63, 8.4, 'HIGH_TECH'],
    ['PILOT', 2, 'C36', 930, 71, 15.5, 'HIGH_TECH'],
    ['PILOT', 5, 'C29', 455, 58, 13.3],
    ['PILOT', 1, 'C33', 710, 61, 19.8],
    ['PILOT', 2, 'C26', 340, 112, 10.7, 'HIGH_TECH'],
    ['PILOT', 0, 'C14', 1020, 66, 22.6],
    ['KEY', 0, 'C39', 228, 52, 6.8, 'HIGH_TECH'],
    ['KEY', 1, 'C39', 96, 41, 5.2, 'HIGH_TECH'],
    ['KEY', 2, 'C33', 174, 38, 9.9],
    ['KEY', 3, 'C35', 143, 47, 7.7, 'HIGH_TECH'],
    ['KEY', 0, 'I65', 122, 44, 6.1, 'HIGH_TECH'],
    ['KEY', 4, 'F51', 36, 310, 11.8],
    ['KEY', 1, 'M75', 58, 33, 4.9, 'HIGH_TECH'],
    ['FIRM', 1, 'C39', 46, 31, 5.6],
    ['CLIENT', 1, 'C33', 28, 24, 8.2],
    ['CLIENT', 0, 'F52', 12, 26, 4.3],
    ['CLIENT', 2, 'M74', 15, 22, 3.4],
  ]),
  ...enlist(secondJurisdiction, [
    ['PROTECTED', 0, 'C39', 1060, 91, 16.3, 'HIGH_TECH'],
    ['PROTECTED', 1, 'C30', 1340, 86, 20.2],
    ['KEY', 0, 'C29', 265, 57, 9.1],
    ['KEY', 2, 'C39', 187, 49, 7.4, 'HIGH_TECH'],
    ['KEY', 0, 'C17', 312, 64, 12.8],
    ['KEY', 1, 'C38', 148, 43, 6.5, 'HIGH_TECH'],
    ['KEY', 3, 'C13', 205, 59, 10.4],
    ['KEY', 0, 'C26', 118, 72, 8.8, 'HIGH_TECH'],
    ['FIRM', 0, 'C39', 39, 34, 4.7],
  ]),
  ...enlist(firstJurisdiction, [['LISTED', 2, 'C39', 63, 36, 7.3, 'HIGH_TECH'], ['LISTED', 4, 'C33', 31, 27, 9.1]]),
  ...enlist(secondJurisdiction, [['LISTED', 1, 'C39', 54, 33, 6.6, 'HIGH_TECH'], ['LISTED', 0, 'C29', 27, 25, 8.4]]),
];

export const listIndexes = (part: Part, jurisdiction: Jurisdiction): number[] =>
  cast.flatMap((member, index) => (member.part === part && member.jurisdiction === jurisdiction ? [index] : []));
