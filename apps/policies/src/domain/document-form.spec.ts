import { describe, expect, it } from '@jest/globals';
import { checkDocument, isHardToRemember, type DocumentForm } from './document-form.ts';

const form: DocumentForm = { number: '江府规〔2025〕1号', title: '若干措施', issuedOn: '2025-01-10', validFrom: '2025-02-01', validTo: '2025-02-01', legalBasis: '依据', clauses: [{ number: '第一条', text: '内容' }] };
const codesOf = (changes: Partial<DocumentForm>): string[] => checkDocument({ ...form, ...changes }).map(({ field, code }) => `${field} ${code}`);

describe('a policy document (POL-01)', () => {
  it.each<readonly [string, Partial<DocumentForm>, readonly string[]]>([
    ['complete', {}, []],
    ['valid until it is repealed', { validTo: null }, []],
    ['valid for less than a day', { validTo: '2025-01-31' }, ['validTo VALIDITY_REVERSED']],
    ['of 50 clauses', { clauses: Array.from({ length: 50 }, (_, index) => ({ number: `${index}`, text: 'x' })) }, []],
    ['of 51 clauses', { clauses: Array.from({ length: 51 }, (_, index) => ({ number: `${index}`, text: 'x' })) }, ['clauses TOO_MANY_ITEMS']],
    ['with a clause twice', { clauses: [...form.clauses, ...form.clauses] }, ['clauses.1.number DUPLICATE']],
    ['with a NUL', { title: '若\0干' }, ['title TEXT_LENGTH']],
  ])('%s', (_case, changes, expected) => {
    expect(codesOf(changes)).toEqual(expected);
  });

  it('POL-12: ten clauses are remembered, eleven are not', () => {
    expect([isHardToRemember(10, 10), isHardToRemember(11, 10)]).toEqual([false, true]);
  });
});
