import { describe, expect, it } from '@jest/globals';
import { evaluateRule, parseBenefit, parseRule } from '@qinqing/rules';
import { listIndexes } from '../registry/cast.ts';
import { streamEnterprises } from '../registry/enterprises.ts';
import { jurisdictions } from '../registry/jurisdictions.ts';
import { planOf } from '../plan.ts';
import { createApplicantReader } from './applicant-file.ts';
import { listApplications } from './applications.ts';
import { openLedger } from './ledger.ts';
import { policyNumbers, proveRule, walkApplication, type ApplicationEvent } from './policy-rules.ts';
import { listDocuments } from './projects.ts';

const plan = planOf({ seed: 2, scale: 'tiny', today: '2026-11-22' });
const lastDay = '2026-12-31';

describe.each(jurisdictions.map((jurisdiction) => [jurisdiction.code, jurisdiction] as const))('the policies of %s', (_, jurisdiction) => {
  const published = listDocuments(plan, jurisdiction).flatMap(({ projects }) => projects);
  const find = (key: string) => published.find(({ words }) => words.key === key)!;

  it('are twelve projects: three decided at once, one without an application, the others reviewed (POL-05)', () => {
    const modes = published.map(({ project }) => project.mode);
    expect(['INSTANT', 'NO_APPLICATION', 'REVIEW'].map((mode) => modes.filter((other) => other === mode).length)).toEqual([3, 1, 8]);
  });

  it.each(published.map(({ words, project, examples }) => [words.key, project, examples] as const))('%s has a rule that its six examples prove, from the first day of the quarter to the last (POL-01)', (_key, { rule, benefit }, examples) => {
    expect(parseRule(rule)).toMatchObject({ ok: true });
    expect(parseBenefit(benefit)).toMatchObject({ ok: true });
    for (const today of ['2026-10-01', lastDay]) {
      expect(proveRule(rule, examples, { asOf: new Date(`${today}T10:00:00+08:00`), today }, policyNumbers)).toMatchObject({ positive: 3, negative: 3, failures: [] });
    }
  });

  it('have one that all three personas match but for the black list, with money for one of them (POL-17, POL-20)', () => {
    const { project, words } = find('diagnosis');
    const wanted = [listIndexes('PILOT', jurisdiction)[0] ?? listIndexes('PROTECTED', jurisdiction)[0], listIndexes('FIRM', jurisdiction)[0], listIndexes('LISTED', jurisdiction)[0]];
    const read = createApplicantReader(plan);
    const files = [...streamEnterprises({ ...plan, enterprises: 60 })].filter(({ index }) => wanted.includes(index)).map((enterprise) => read(enterprise, lastDay));
    const results = files.map(({ profile }) => evaluateRule(project.rule, profile, new Date(`${lastDay}T10:00:00+08:00`)));
    expect(results.map(({ value }) => value)).toEqual(['TRUE', 'TRUE', 'FALSE']);
    expect(files[2]!.profile.lists).toMatchObject({ BLACK: { value: true } });
    const amountCents = project.maximumAmountCents!;
    expect([Math.floor(words.budgetCents / amountCents), project.closesOn! > lastDay]).toEqual([1, true]);
  });

  it('have applications that went the way of §9.3, and a ledger that follows them (POL-20)', () => {
    const applicationsOf = listApplications(plan, jurisdiction);
    for (const one of published) {
      const ledger = openLedger();
      ledger.move({ from: 'APPROPRIATED', to: 'AVAILABLE', amountCents: one.words.budgetCents, applicationId: null, reason: 'budget', movedBy: 'owner', at: new Date(0) });
      const stories = applicationsOf(one, ledger);
      for (const { application, transitions } of stories) {
        const walked = walkApplication('PREFILLED', transitions.map(({ event }) => event as ApplicationEvent));
        expect(walked?.at(-1)?.to ?? 'PREFILLED').toBe(application.state);
        expect(application.updatedAt < new Date(`${plan.quarter.firstDay}T00:00:00+08:00`)).toBe(true);
      }
      const { AVAILABLE, RESERVED, COMMITTED, PAID, RETURNED, APPROPRIATED } = ledger.balances;
      expect(AVAILABLE + RESERVED + COMMITTED + PAID + RETURNED).toBe(APPROPRIATED);
      const committed = stories.filter(({ application: { state } }) => state === 'COMMITTED').reduce((sum, { application }) => sum + application.amountCents!, 0);
      expect(COMMITTED).toBe(committed);
    }
  });
});
