import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkScanIn, isKeptSecret, type ScanIn } from './inspection.ts';

const DAY = new Date('2025-09-02T01:00:00.000Z');
const now = new Date('2025-09-02T02:00:00.000Z');
const good: ScanIn = { noticeNumber: '检〔2025〕1号', enforcementIds: ['A1', 'A2'], arrivedAt: new Date('2025-09-02T01:10:00.000Z') };
const check = (changes: Partial<ScanIn>, noticeOnFile: string | null = null) => checkScanIn({ ...good, ...changes }, { scheduledStartsAt: DAY }, noticeOnFile, now);

describe('inspectors on site (§0.1)', () => {
  it('are let in with a notice, two officers, and on the agreed day', () => {
    expect(check({})).toEqual([]);
    expect(check({}, good.noticeNumber)).toEqual([]);
  });

  it.each<readonly [string, Partial<ScanIn>, string | null, readonly string[]]>([
    ['no notice', { noticeNumber: '' }, null, ['NOTICE_MISSING']],
    ['another notice', {}, '检〔2025〕2号', ['NOTICE_DIFFERS']],
    ['one officer', { enforcementIds: ['A1'] }, null, ['TWO_OFFICERS_NEEDED']],
    ['one officer in two spellings', { enforcementIds: ['a1 ', 'A1'] }, null, ['TWO_OFFICERS_NEEDED']],
    ['a nameless officer', { enforcementIds: ['A1', ' '] }, null, ['TWO_OFFICERS_NEEDED']],
    ['an arrival to come', { arrivedAt: new Date('2025-09-02T02:00:00.001Z') }, null, ['NOT_YET_ARRIVED']],
    ['the eve of the day, a minute before midnight in Shanghai', { arrivedAt: new Date('2025-09-01T15:59:00.000Z') }, null, ['ANOTHER_DAY']],
  ])('%s: not let in', (_case, changes, noticeOnFile, problems) => {
    expect(check(changes, noticeOnFile)).toEqual(problems);
  });

  it('are two different officers, whatever is said', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 4 }), (enforcementIds) => {
        const officers = new Set(enforcementIds.map((id) => id.trim().toUpperCase()));
        if (officers.size !== 2 || enforcementIds.length !== 2) expect(check({ enforcementIds })).toContain('TWO_OFFICERS_NEEDED');
      }),
    );
  });
});

describe('an inspection is kept secret', () => {
  it.each([
    ['UNANNOUNCED', null, true],
    ['UNANNOUNCED', now, false],
    ['ANNOUNCED', null, false],
    [null, null, false],
  ] as const)('announced %s, seen since %s: %s', (announcement, askedAt, expected) => {
    expect(isKeptSecret({ announcement, askedAt })).toBe(expected);
  });
});
