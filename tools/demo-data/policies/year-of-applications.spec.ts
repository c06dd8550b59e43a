import { describe, expect, it } from '@jest/globals';
import { shanghaiDate } from '@qinqing/working-time';
import { planOf } from '../plan.ts';
import { jurisdictions } from '../registry/jurisdictions.ts';
import type { ApplicationStory } from './application-story.ts';
import { openLedger } from './ledger.ts';
import { listInstantObstacles, policyNumbers, proveRule, walkApplication, type ApplicationEvent } from './policy-rules.ts';
import { listDocuments } from './projects.ts';
import { openYearOfApplications } from './year-of-applications.ts';
import { drawProjects } from './year-of-projects.ts';

const plan = planOf({ seed: 9, scale: 'small', today: '2026-11-22' });
const year = openYearOfApplications(plan);
const published = jurisdictions.flatMap((jurisdiction) => listDocuments(plan, jurisdiction, year.projectsOf(jurisdiction)).flatMap(({ projects }) => projects));
const ofYear = published.filter((one) => year.has(one)).map((one) => {
  const ledger = openLedger();
  ledger.move({ from: 'APPROPRIATED', to: 'AVAILABLE', amountCents: one.words.budgetCents, applicationId: null, reason: 'budget', movedBy: 'owner', at: one.project.publishedAt! });
  return { one, ledger, stories: year.applicationsOf(one, ledger) };
});
const stories = ofYear.flatMap((project) => project.stories);
const approved = stories.filter(({ application }) => application.decision?.outcome === 'APPROVED');
const percent = (part: number, whole: number): number => (part / whole) * 100;

describe('the projects of a year', () => {
  it('are 384 with the presets, 102 of them instant, of 22 departments (N16)', () => {
    expect(published).toHaveLength(384);
    expect(published.filter(({ project }) => project.mode === 'INSTANT')).toHaveLength(102);
    expect(new Set(drawProjects(plan).map(({ words }) => words.dutyLine)).size).toBe(22);
  });

  it('have windows of 10 to 60 days, rules of 2 to 14 conditions, five in the median, and a title of their own (§11.4)', () => {
    const windows = ofYear.map(({ one: { project } }) => (Date.parse(project.closesOn!) - Date.parse(project.opensOn)) / 86_400_000);
    expect([Math.min(...windows) >= 10, Math.max(...windows) <= 60]).toEqual([true, true]);
    const sizes = ofYear.map(({ one: { project } }) => (project.rule as { readonly of: readonly unknown[] }).of.length).toSorted((a, b) => a - b);
    expect([sizes[0]! >= 2, sizes[Math.floor(sizes.length / 2)], sizes.at(-1)! <= 14]).toEqual([true, 5, true]);
    for (const { code } of jurisdictions) {
      const titles = published.filter(({ project }) => project.divisionCode === code).map(({ project }) => project.title);
      expect(new Set(titles).size).toBe(titles.length);
    }
  });

  it('are proved by their six examples, on the day on which they were published (POL-01)', () => {
    for (const { one: { project, examples } } of ofYear) {
      expect(proveRule(project.rule, examples, { asOf: project.publishedAt!, today: project.publishedAt!.toISOString().slice(0, 10) }, policyNumbers)).toMatchObject({ positive: 3, negative: 3, failures: [] });
    }
  });
});

describe('the applications of a year at scale small', () => {
  it('are 32,512 in proportion, by Zipf’s law over the projects (N16)', () => {
    expect(Math.abs(stories.length / (32_512 * plan.yearShare) - 1)).toBeLessThan(0.05);
    const counts = ofYear.map((project) => project.stories.length).toSorted((a, b) => b - a);
    expect(Math.abs(percent(counts[0]!, stories.length) - 12)).toBeLessThan(2);
  });

  it('are approved in 68 %, at once in 41 % of these, and sent back for a supplement in 12 %', () => {
    expect(Math.abs(percent(approved.length, stories.length) - 68)).toBeLessThan(6);
    expect(Math.abs(percent(approved.filter(({ application }) => application.decision!.isInstant).length, approved.length) - 41)).toBeLessThan(7);
    expect(Math.abs(percent(stories.filter(({ application }) => application.supplementCount > 0).length, stories.length) - 12)).toBeLessThan(4);
  });

  it('grant 8 万元 in the median', () => {
    const amounts = approved.map(({ application }) => application.amountCents! / 1_000_000).toSorted((a, b) => a - b);
    expect(Math.abs(amounts[Math.floor(amounts.length / 2)]! - 8)).toBeLessThan(3);
  });

  it('went the ways of §9.3, in the window, and ended before the quarter', () => {
    const isLegal = ({ application, transitions }: ApplicationStory): boolean => walkApplication('PREFILLED', transitions.map(({ event }) => event as ApplicationEvent))?.at(-1)?.to === application.state;
    expect(stories.filter((story) => !isLegal(story))).toEqual([]);
    const isInWindow = ({ application, project }: ApplicationStory): boolean => {
      const day = shanghaiDate(application.submittedAt!);
      return project.opensOn <= day && day <= project.closesOn!;
    };
    expect(stories.filter((story) => !isInWindow(story))).toEqual([]);
    expect(stories.filter(({ application }) => application.updatedAt >= new Date(`${plan.quarter.firstDay}T00:00:00+08:00`))).toEqual([]);
  });

  it('are one of an enterprise for a project, and nobody holds two duties (§9.3, POL-36)', () => {
    expect(ofYear.filter(({ stories: own }) => new Set(own.map(({ application }) => application.enterpriseId)).size !== own.length)).toEqual([]);
    expect(stories.filter(({ application: { appliedBy, decidedBy, paidBy } }) => new Set([appliedBy, decidedBy, paidBy]).size !== 3)).toEqual([]);
  });

  it('are decided by the machine only where nothing stands against it (§10.9)', () => {
    for (const { application, project } of approved.filter((story) => story.application.decision!.isInstant)) {
      const facts = { mode: project.mode, items: application.verification!, amountCents: application.amountCents, instantLimitCents: project.instantLimitCents, level: null, hasOpenDispute: false, hasContestedField: false, riskScore: application.riskScore, appliedBy: application.appliedBy, decidedInNameOf: [project.draftedBy] };
      expect(listInstantObstacles(facts, policyNumbers)).toEqual([]);
    }
  });

  it('never overspend: the ledger follows them, and who waits does so because too little is left (POL-20)', () => {
    let empty = 0;
    for (const { ledger, stories: own } of ofYear) {
      const { AVAILABLE, RESERVED, COMMITTED, PAID, RETURNED, APPROPRIATED } = ledger.balances;
      expect(AVAILABLE + RESERVED + COMMITTED + PAID + RETURNED).toBe(APPROPRIATED);
      const held = own.filter(({ application: { state } }) => state === 'COMMITTED').reduce((sum, { application }) => sum + application.amountCents!, 0);
      expect(COMMITTED).toBe(held);
      const waiting = own.filter(({ application: { state } }) => state === 'WAITLIST');
      if (waiting.length > 0) empty += 1;
      for (const { application } of waiting) expect(AVAILABLE).toBeLessThan(application.amountCents!);
    }
    expect(empty).toBeGreaterThan(0);
  });
});
