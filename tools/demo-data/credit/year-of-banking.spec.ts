import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { canonicalJson } from '@qinqing/audit-chain';
import { planOf } from '../plan.ts';
import { streamEnterprises } from '../registry/enterprises.ts';
import { checkTerms, coversScopes, walkConsent, type ConsentEvent } from './banking-rules.ts';
import { bankingRows, createBankingDesk } from './banking-rows.ts';
import { listBanks } from './banks.ts';
import { creditNumbers } from './credit-rules.ts';
import { openCreditFile } from './standings.ts';

const plan = planOf({ seed: 8, scale: 'small', today: '2026-11-22' });
const quarterBegins = new Date(`${plan.quarter.firstDay}T00:00:00+08:00`);
const desk = createBankingDesk(plan);
for (const enterprise of streamEnterprises(plan)) desk.take(enterprise, () => openCreditFile(plan, enterprise));
const { stories } = desk;
const enquiries = stories.flatMap((story) => story.enquiries);
const granted = enquiries.filter(({ enquiry }) => enquiry.result === 'GRANTED');

describe('a year of banking at scale small', () => {
  it('has twelve banks, and 14,000 consents and 41,000 enquiries a year in proportion (§11.5)', () => {
    expect(listBanks(plan)).toHaveLength(12);
    expect(Math.abs(stories.length / (14_000 * plan.yearShare) - 1)).toBeLessThan(0.15);
    expect(Math.abs(enquiries.length / (41_000 * plan.yearShare) - 1)).toBeLessThan(0.15);
  });

  it('denies 3 % of the enquiries, for several reasons', () => {
    expect(Math.abs((1 - granted.length / enquiries.length) * 100 - 3)).toBeLessThan(1.8);
    expect(new Set(enquiries.map(({ enquiry }) => enquiry.denialReason)).size).toBeGreaterThan(3);
  });

  it('walks every consent through its states, within the terms of the law (§9.4, CRD-15)', () => {
    for (const { consent, transitions } of stories) {
      const walked = walkConsent('REQUESTED', transitions.slice(1).map(({ event }) => event as ConsentEvent));
      expect(walked?.at(-1)?.to ?? 'REQUESTED').toBe(consent.state);
      expect(consent.state).not.toBe('REQUESTED');
      expect(checkTerms({ purpose: consent.purpose, scopes: consent.requestedScopes!, days: consent.requestedDays!, maxEnquiries: consent.requestedEnquiries!, loanReference: consent.loanReference, note: null }, creditNumbers)).toEqual([]);
      expect(consent.used).toBeLessThanOrEqual(consent.maxEnquiries ?? 0);
      expect(consent.state === 'EXHAUSTED').toBe(consent.maxEnquiries !== null && consent.used === consent.maxEnquiries);
      expect(consent.updatedAt < quarterBegins).toBe(true);
    }
  });

  it('gives within a consent alone, and exactly what was consented to', () => {
    for (const { consent, enquiries: own } of stories) {
      const given = own.filter(({ snapshot }) => snapshot !== null);
      expect(given).toHaveLength(consent.used);
      expect(given.filter(({ enquiry }) => enquiry.enquiredAt < consent.grantedAt! || enquiry.enquiredAt >= consent.validTo! || !coversScopes(consent.scopes, enquiry.scopes))).toEqual([]);
      expect(given.filter(({ enquiry, snapshot }) => 'taxGrade' in snapshot! !== enquiry.scopes.includes('TAX_GRADE'))).toEqual([]);
    }
    expect(granted.filter(({ enquiry, snapshot }) => enquiry.snapshotHash !== createHash('sha256').update(canonicalJson(snapshot)).digest('hex'))).toEqual([]);
  });

  it('owes no report: no bank of the demonstration begins with half its quota (CRD-16)', () => {
    for (const { duty, reports } of granted) {
      expect(duty!.state).toBe('REPORTED');
      expect(reports.map(({ place }) => place)).toEqual(reports.map((_, index) => index + 1));
      expect(reports.every(({ reportedAt }) => reportedAt < quarterBegins)).toBe(true);
    }
  });

  it('leaves an entry for the audit chain of each consent, enquiry and report, in the order of time (CRD-16)', () => {
    const entries = [...bankingRows(plan, stories)].filter(({ table }) => table.name === 'audit_entry').map(({ record }) => record);
    const consents = stories.filter(({ consent }) => consent.grantedAt !== null).length + stories.filter(({ consent }) => consent.state === 'REVOKED').length;
    expect(entries).toHaveLength(consents + enquiries.length + granted.reduce((sum, { reports }) => sum + reports.length, 0));
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    const times = entries.map(({ occurred_at: at }) => String(at));
    expect(times).toEqual(times.toSorted());
  });
});
