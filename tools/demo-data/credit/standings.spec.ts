import { describe, expect, it } from '@jest/globals';
import { planOf } from '../plan.ts';
import { listIndexes } from '../registry/cast.ts';
import { streamEnterprises } from '../registry/enterprises.ts';
import { jurisdictions } from '../registry/jurisdictions.ts';
import { walkListing, type ListingEvent } from './credit-rules.ts';
import { openCreditFile } from './standings.ts';

const plan = { ...planOf({ seed: 6, scale: 'tiny', today: '2026-11-22' }), enterprises: 6_000 };
const files = [...streamEnterprises(plan)].map((enterprise) => ({ enterprise, ...openCreditFile(plan, enterprise) }));
const percent = (part: number, whole: number): number => (part / whole) * 100;

describe('the credit of the district', () => {
  it.each([['A', 9], ['B', 51], ['M', 32], ['C', 5], ['D', 3]])('has tax grade %s for about %d %% of taxpayers (§11.5)', (grade, share) => {
    const graded = files.filter(({ standing }) => standing.taxGrade !== null);
    expect(Math.abs(percent(graded.filter(({ standing }) => standing.taxGrade === grade).length, graded.length) - share)).toBeLessThan(2.5);
  });

  it('has about 1.5 % on the red list and 0.25 % on the black one (§11.5)', () => {
    const share = (kind: string): number => percent(files.filter(({ standing }) => standing.listings.some((listing) => listing.kind === kind)).length, files.length);
    expect(Math.abs(share('RED') - 1.5)).toBeLessThan(0.7);
    expect(Math.abs(share('BLACK') - 0.25)).toBeLessThan(0.15);
  });

  it.each(jurisdictions.map((jurisdiction) => [jurisdiction.code, jurisdiction] as const))('has two black-listed firms in %s at least, whose repair may be applied for (§9.5)', (_, jurisdiction) => {
    for (const index of listIndexes('LISTED', jurisdiction)) {
      const { listing, standing } = files[index]!;
      expect(listing!.entry).toMatchObject({ kind: 'BLACK', state: 'LISTED', measureCodes: expect.arrayContaining(['CJ-06', 'CJ-08']) });
      expect(listing!.entry.repairableFrom! < plan.quarter.firstDay && listing!.entry.publishedUntil! > '2026-12-31').toBe(true);
      expect(standing).toMatchObject({ level: 'D', listings: [{ kind: 'BLACK' }] });
    }
    expect(listIndexes('LISTED', jurisdiction)).toHaveLength(2);
  });

  it('is never red and black at once, and each list is walked to by its states', () => {
    for (const { listing, standing } of files) {
      expect(standing.listings.length).toBeLessThanOrEqual(1);
      if (listing === null) continue;
      const { entry, transitions } = listing;
      const walked = walkListing(entry.kind === 'BLACK' ? 'PROPOSED' : 'CANDIDATE', transitions.map(({ event }) => event as ListingEvent));
      expect(walked?.at(-1)?.to ?? 'CANDIDATE').toBe(entry.state);
      expect(standing.listings.length === 1).toBe(entry.state === 'ACTIVE' || entry.state === 'LISTED');
    }
  });

  it('rests on records of the past that are of the enterprise itself (CRD-19)', () => {
    for (const { enterprise, records, rating, standing } of files) {
      expect(records.every(({ enterpriseId, decidedOn }) => enterpriseId === enterprise.id && decidedOn < plan.quarter.firstDay)).toBe(true);
      expect(standing.ratingId).toBe(rating?.id ?? null);
      expect(rating?.inputRecordIds.every((id) => records.some((record) => record.id === id)) ?? true).toBe(true);
    }
  });

  it('is repaired by the authority that decided, after the minimum publication (§9.5)', () => {
    const repairs = files.flatMap(({ repairs: list, records }) => list.map((repair) => ({ repair, record: records.find(({ id }) => id === repair.recordId)! })));
    expect(repairs.length).toBeGreaterThan(3);
    for (const { repair, record } of repairs) {
      expect(repair.decidedByUnitId).toBe(record.authorityUnitId);
      expect(repair.appliedAt.toISOString().slice(0, 10) >= record.repairableFrom!).toBe(true);
    }
  });
});
