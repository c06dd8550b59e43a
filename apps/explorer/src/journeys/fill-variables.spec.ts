import { describe, expect, it } from '@jest/globals';
import { fillVariables } from './fill-variables.ts';

const answers = {
  submit: { submitAppeal: { appeal: { id: 'a-1', attachments: [{ sizeBytes: 7 }] } } },
  matches: {
    nodes: [
      { project: { id: 'p-1', budget: { availableCents: 900 } } },
      { project: { id: 'p-2', budget: { availableCents: 200 } } },
      { project: { id: 'p-3', budget: null } },
    ],
  },
  consents: {
    nodes: [
      { id: 'c-1', actions: [{ action: 'GRANT', isAllowed: false }] },
      { id: 'c-2', actions: [{ action: 'REVOKE', isAllowed: false }, { action: 'GRANT', isAllowed: true }] },
    ],
  },
};

const fill = (template: unknown, now = '2026-11-22T02:00:00Z') => {
  let count = 0;
  return fillVariables(template, { answers, now: new Date(now), newId: () => `id-${(count += 1)}` });
};

describe('the variables of a journey’s step', () => {
  it('stay as they are where nothing is filled in', () => {
    const template = { first: 3, isAgreed: false, note: null, text: '普通文字 $10', list: ['a'] };
    expect(fill(template)).toEqual({ variables: template, missing: [] });
  });

  it('get a new id wherever $uuid stands', () => {
    expect(fill({ input: { key: '$uuid' }, other: ['$uuid'] }).variables).toEqual({ input: { key: 'id-1' }, other: ['id-2'] });
  });

  it.each([
    ['$answer.submit.submitAppeal.appeal.id', 'a-1'],
    ['$answer.submit.submitAppeal.appeal.attachments.0.sizeBytes', 7],
  ])('take %s from an earlier answer', (template, expected) => {
    expect(fill({ value: template })).toEqual({ variables: { value: expected }, missing: [] });
  });

  it.each(['$answer.rate.id', '$answer.submit.submitAppeal.appeal.number', '$answer.submit.submitAppeal.appeal.attachments.3.sizeBytes', '$answer.submit.constructor.name', '$answer.__proto__'])(
    'say what is missing when %s leads nowhere, and read … there',
    (path) => {
      expect(fill({ value: path })).toEqual({ variables: { value: '…' }, missing: [path.slice('$answer.'.length)] });
    },
  );

  it('take the entry with the least number, and those without a number last', () => {
    expect(fill({ id: { $of: 'matches.nodes', $least: 'project.budget.availableCents', $take: 'project.id' } }).variables).toEqual({ id: 'p-2' });
  });

  it('take the first entry that holds what is asked for, also in a list of its own', () => {
    expect(fill({ id: { $of: 'consents.nodes', $where: { actions: { action: 'GRANT', isAllowed: true } }, $take: 'id' } }).variables).toEqual({ id: 'c-2' });
  });

  it.each([
    { $of: 'nowhere.nodes', $take: 'id' },
    { $of: 'consents.nodes', $where: { id: 'c-9' }, $take: 'id' },
    { $of: 'consents.nodes', $take: 'name' },
  ])('miss the list when %j finds nothing', (choice) => {
    expect(fill({ id: choice })).toEqual({ variables: { id: '…' }, missing: [choice.$of] });
  });

  it.each([
    ['2026-11-22T02:00:00Z', '$workday.1T09:30:00+08:00', '2026-12-01T09:30:00+08:00'],
    ['2026-11-22T02:00:00Z', '$workday.10T09:30:00+08:00', '2026-12-14T09:30:00+08:00'],
    // New Year's Day is a holiday, and the year has turned in Shanghai already.
    ['2026-12-31T15:59:00Z', '$workday.1', '2027-01-04'],
    ['2026-12-31T16:00:00Z', '$workday.1', '2027-02-01'],
    // October begins with the National Day holiday.
    ['2026-09-10T02:00:00Z', '$workday.1', '2026-10-08'],
  ])('find the working day of next month: on %s, %s is %s', (now, template, expected) => {
    expect(fill({ day: template }, now).variables).toEqual({ day: expected });
  });
});
