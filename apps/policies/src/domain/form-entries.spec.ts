import { describe, expect, it } from '@jest/globals';
import { contest, enterFields } from './form-entries.ts';
import type { FormField } from './policy-application.ts';

const field = (key: string, facts: Partial<FormField> = {}): FormField => ({
  key, label: key, labelEn: key, value: null, source: null, asOf: null, isRequired: true, isPrefilled: false, contestedValue: null, contestReason: null, ...facts,
});
const form = [field('revenue', { value: '5', source: '税务局', isPrefilled: true }), field('plan'), field('note', { isRequired: false })];

describe('what the applicant fills in', () => {
  it('is written beside what was prefilled, without blanks around it', () => {
    const reading = enterFields(form, [{ key: 'plan', value: ' 扩产 ' }]);
    expect(reading).toMatchObject({ ok: true, form: [{ value: '5' }, { key: 'plan', value: '扩产', isPrefilled: false, source: null }, { value: null }] });
  });

  it.each([
    ['a required field that stays empty', [], { missingKeys: ['plan'] }],
    ['a key that the form does not have', [{ key: 'plan', value: 'x' }, { key: 'other', value: 'x' }], { unknownKeys: ['other'] }],
    ['a prefilled value: it is contested, not overwritten', [{ key: 'plan', value: 'x' }, { key: 'revenue', value: '9' }], { invalidKeys: ['revenue'] }],
    ['a key given twice', [{ key: 'plan', value: 'x' }, { key: 'plan', value: 'y' }], { invalidKeys: ['plan'] }],
    ['a text that is too long', [{ key: 'plan', value: 'x'.repeat(501) }], { invalidKeys: ['plan'] }],
    ['a text of blanks', [{ key: 'plan', value: '  ' }], { missingKeys: ['plan'], invalidKeys: ['plan'] }],
    ['a text with a NUL', [{ key: 'plan', value: 'a\0b' }], { invalidKeys: ['plan'] }],
  ])('is refused for %s', (_why, entries, problems) => {
    expect(enterFields(form, entries)).toEqual({ ok: false, missingKeys: [], unknownKeys: [], invalidKeys: [], ...problems });
  });
});

describe('contesting a prefilled value (POL-06)', () => {
  it('puts what the enterprise says beside the value of the register, which stays', () => {
    const reading = contest(form, { key: 'revenue', value: ' 7 ', reason: '更正申报' });
    expect(reading).toMatchObject({ ok: true, form: [{ value: '5', source: '税务局', contestedValue: '7', contestReason: '更正申报' }, { contestedValue: null }, {}] });
  });

  it.each([
    ['other', { unknownKeys: ['other'] }],
    ['plan', { invalidKeys: ['plan'] }],
  ])('is refused for %s', (key, problems) => {
    expect(contest(form, { key, value: '7', reason: '理由' })).toEqual({ ok: false, missingKeys: [], unknownKeys: [], invalidKeys: [], ...problems });
  });
});
