import { describe, expect, it } from '@jest/globals';
import { customsLevelsOn } from './customs-levels.ts';
import { checkRecordForm, type RecordForm } from './record-form.ts';
import type { RecordKind } from './record-kind.ts';

const TODAY = '2025-09-01';
const form = (changes: Partial<RecordForm>): RecordForm => ({ kind: 'TAX_GRADE', value: 'A', adverseClass: null, decidedOn: '2025-04-01', validTo: null, ...changes });
const codesOf = (changes: Partial<RecordForm>, today = TODAY) => checkRecordForm(form(changes), today).map(({ field, code }) => `${field} ${code}`);

describe('customs levels as a dated code list (§12.6)', () => {
  it.each([['2026-03-31', 3], ['2026-04-01', 5], ['2018-01-01', 3], ['2030-01-01', 5]])('on %s there are %d', (day, count) => {
    expect(customsLevelsOn(day)).toHaveLength(count);
  });

  it.each<readonly [string, string, boolean]>([
    ['CERTIFIED', '2026-03-31', false],
    ['CERTIFIED', '2026-04-01', true],
    ['SERIOUSLY_DISHONEST', '2026-03-31', false],
    ['SERIOUSLY_DISHONEST', '2026-04-01', true],
    ['ADVANCED_CERTIFIED', '2025-01-01', true],
    ['REGULAR', '2026-04-01', true],
    ['A', '2026-04-01', false],
  ])('%s of %s: %s', (value, decidedOn, isKnown) => {
    expect(codesOf({ kind: 'CUSTOMS_LEVEL', value, decidedOn }, '2026-12-31')).toEqual(isKnown ? [] : ['value VALUE_UNKNOWN']);
  });
});

describe('the form of a record (CRD-09)', () => {
  it.each<readonly [RecordKind, readonly string[], readonly string[]]>([
    ['TAX_GRADE', ['A', 'B', 'M', 'C', 'D'], ['E', 'a', '', 'constructor']],
    ['PUBLIC_EVALUATION', ['0', '7', '83', '100'], ['101', '-1', '07', '8.5', '', '８']],
    ['LABOUR', ['A', 'B', 'C'], ['D', 'M']],
    ['SAFETY_ENVIRONMENT', ['GREEN', 'BLUE', 'YELLOW', 'RED'], ['BLACK', 'toString']],
    ['COMMITMENT', ['KEPT', 'BROKEN'], ['MAYBE']],
    ['HONOUR', ['AWARDED'], ['']],
  ])('%s knows %j and not %j', (kind, known, unknown) => {
    for (const value of known) expect(codesOf({ kind, value })).toEqual([]);
    for (const value of unknown) expect(codesOf({ kind, value })).toEqual(['value VALUE_UNKNOWN']);
  });

  it.each<readonly [string, Partial<RecordForm>, readonly string[]]>([
    ['an adverse record has a class', { kind: 'PENALTY', value: 'FINE', adverseClass: null }, ['adverseClass CLASS_MISSING']],
    ['also a judicial one', { kind: 'JUDICIAL', value: 'ENFORCED', adverseClass: null }, ['adverseClass CLASS_MISSING']],
    ['with it, it is in order', { kind: 'PENALTY', value: 'FINE', adverseClass: 'MINOR' }, []],
    ['any other has none', { adverseClass: 'MINOR' }, ['adverseClass CLASS_NOT_APPLICABLE']],
    ['a decision of tomorrow is none yet', { decidedOn: '2025-09-02' }, ['decidedOn DATE_IN_FUTURE']],
    ['a decision of today is one', { decidedOn: TODAY }, []],
    ['validity does not end before it begins', { validTo: '2025-03-31' }, ['validTo DATES_REVERSED']],
    ['it may end on the first day', { validTo: '2025-04-01' }, []],
    ['every problem is named at once', { value: 'X', adverseClass: 'MINOR', decidedOn: '2025-10-01', validTo: '2025-09-30' }, ['value VALUE_UNKNOWN', 'adverseClass CLASS_NOT_APPLICABLE', 'decidedOn DATE_IN_FUTURE', 'validTo DATES_REVERSED']],
  ])('%s', (_sentence, changes, expected) => {
    expect(codesOf(changes)).toEqual(expected);
  });
});
