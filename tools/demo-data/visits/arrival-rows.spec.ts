import { describe, expect, it } from '@jest/globals';
import { createRandom } from '../drawing/random.ts';
import type { TableRow } from '../loading/table-row.ts';
import { planOf } from '../plan.ts';
import { arrivalRows, drawOutcome, type ReceivedVisit } from './arrival-rows.ts';

const plan = planOf({ seed: 7, scale: 'tiny', today: '2026-11-22' });
const visitOn = (day: string, changes: Partial<ReceivedVisit> = {}): ReceivedVisit => ({
  id: '00000000-0000-4000-8000-000000000001', divisionCode: '440704001', unitId: 'unit', unitName: '江海区商务局', headcount: 6, isInspection: false,
  hours: { startsAt: `${day}T09:30:00+08:00`, endsAt: `${day}T11:00:00+08:00` }, parties: { unit: 'unit', centre: 'centre', enterprise: 'enterprise' }, ...changes,
});
const draw = (visit: ReceivedVisit, count: number): TableRow['record'][][] =>
  Array.from({ length: count }, (_, index) => [...arrivalRows(createRandom(7, 'arrival', index), plan, visit)].map(({ table, record }) => ({ table: table.name, ...record })));
const of = (rows: readonly TableRow['record'][], table: string): TableRow['record'][] => rows.filter((row) => row.table === table);

describe('who came to a visit', () => {
  const visits = draw(visitOn('2026-09-10'), 1_500);
  const members = visits.flatMap((rows) => of(rows, 'visit_member'));

  it('is a group within the headcount, everybody of whom is verified, has pledged, and comes in once (VIS-19)', () => {
    for (const rows of visits) {
      const present = of(rows, 'visit_member').filter(({ left_at: leftAt }) => leftAt === null);
      expect(present.map(({ seat }) => seat)).toEqual([1, 2, 3, 4, 5, 6]);
      expect(present.filter(({ state, pledged_at: pledgedAt }) => state !== 'VERIFIED' || pledgedAt === null)).toEqual([]);
      expect(of(rows, 'visit_entry').map(({ pass_id: pass }) => pass)).toEqual(of(rows, 'visit_pass').map(({ id }) => id));
    }
  });

  it('fails to prove its identity in 2 of 100, and is replaced (§11.2)', () => {
    const failed = members.filter(({ state }) => state === 'REJECTED');
    expect(Math.abs(failed.length / members.length - 0.02)).toBeLessThan(0.006);
    expect(failed.filter(({ left_at: leftAt, rejection_reason: reason }) => leftAt === null || reason === null)).toEqual([]);
  });

  it('has a photo incident in 3 of 1,000 visits, whose visitor is banned from its decision on (§11.2, VIS-20)', () => {
    const incidents = visits.filter((rows) => of(rows, 'photo_incident').length > 0);
    expect(incidents.length / visits.length).toBeGreaterThan(0);
    expect(incidents.length / visits.length).toBeLessThan(0.008);
    for (const rows of incidents) {
      const [[ban], [concerned]] = [of(rows, 'visitor_ban'), of(rows, 'photo_incident_member')];
      expect(of(rows, 'visit_member').find(({ id }) => id === concerned!.member_id)!.person_key).toBe(ban!.person_key);
    }
  });

  it('is forgotten half a year later (SHR-14)', () => {
    const forgotten = draw(visitOn('2026-03-10'), 3).flatMap((rows) => of(rows, 'visit_member'));
    expect([...new Set(forgotten.map(({ name, id_hash: hash, phone }) => `${String(name)}${String(hash)}${String(phone)}`))]).toEqual(['—']);
  });

  it('scans in without roster or pass when it inspects (§0.1)', () => {
    const [rows] = draw(visitOn('2026-09-10', { isInspection: true }), 1);
    expect(rows!.map(({ table }) => table)).toEqual(['inspection_notice', 'inspection_arrival', 'visit_feedback', 'visit_feedback']);
  });

  it('achieved nothing in one of ten visits (VIS-39)', () => {
    const outcomes = Array.from({ length: 1_000 }, (_, index) => JSON.parse(drawOutcome(createRandom(7, 'outcome', index))) as Record<string, number>);
    const empty = outcomes.filter((outcome) => ['problemsSolved', 'problemsRegistered', 'factsUpdated', 'servicesDelivered'].every((count) => outcome[count] === 0));
    expect(Math.abs(empty.length / outcomes.length - 0.1)).toBeLessThan(0.03);
  });
});
