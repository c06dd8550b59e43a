import { describe, expect, it } from '@jest/globals';
import { stateCouncilCalendar } from '@qinqing/working-time';
import fc from 'fast-check';
import { checkVisitForm, checkWindows, type FormProblem, type ProposedWindow, type VisitForm } from './visit-form.ts';

const settings = { leadTimeDays: 3, minimumWindows: 2, maximumHeadcount: 15, maximumWindowMinutes: 480 };

/** A span by the clock in Shanghai. */
const span = (day: string, from = '09:30', to = '11:30'): ProposedWindow => ({ startsAt: new Date(`${day}T${from}:00+08:00`), endsAt: new Date(`${day}T${to}:00+08:00`) });
const at = (day: string, time = '10:00:00'): Date => new Date(`${day}T${time}+08:00`);

const monday = at('2025-09-01');

const form = (changes: Partial<VisitForm> = {}): VisitForm => ({
  kind: 'RESEARCH',
  occasion: 'RESEARCH',
  purpose: '了解产能',
  topics: ['产能'],
  asks: [],
  headcount: 5,
  windows: [span('2025-09-10'), span('2025-09-11')],
  relatedIssue: null,
  superiorDocument: null,
  statutoryBasis: null,
  statutoryDeadline: null,
  ...changes,
});

const check = (changes: Partial<VisitForm>, now = monday): readonly FormProblem[] => checkVisitForm(form(changes), now, stateCouncilCalendar, settings);
const codes = (problems: readonly FormProblem[]): string[] => problems.map(({ field, code }) => `${field} ${code}`);

describe('the booking form (预约表, VIS-22)', () => {
  it('a complete form has no problem', () => {
    expect(check({})).toEqual([]);
  });

  it.each([
    ['a purpose of three characters', { purpose: '了解下' }, { field: 'purpose', code: 'TEXT_LENGTH', limit: '4–500' }],
    ['a purpose of blanks', { purpose: '          ' }, { field: 'purpose', code: 'TEXT_LENGTH', limit: '4–500' }],
    ['a purpose of 501 characters', { purpose: '长'.repeat(501) }, { field: 'purpose', code: 'TEXT_LENGTH', limit: '4–500' }],
    ['a purpose that holds a NUL', { purpose: '了解\0产能' }, { field: 'purpose', code: 'TEXT_LENGTH', limit: '4–500' }],
    ['eleven topics', { topics: Array.from({ length: 11 }, () => '题') }, { field: 'topics', code: 'TOO_MANY_ITEMS', limit: '10' }],
    ['an empty topic', { topics: ['产能', ' '] }, { field: 'topics.1', code: 'TEXT_LENGTH', limit: '1–100' }],
    ['fifty-one asks', { asks: Array.from({ length: 51 }, () => 'k') }, { field: 'asks', code: 'TOO_MANY_ITEMS', limit: '50' }],
    ['an ask of 101 characters', { asks: ['k'.repeat(101)] }, { field: 'asks.0', code: 'TEXT_LENGTH', limit: '1–100' }],
    ['nobody comes', { headcount: 0 }, { field: 'headcount', code: 'TOO_MANY_VISITORS', limit: '1–15' }],
    ['sixteen visitors', { headcount: 16 }, { field: 'headcount', code: 'TOO_MANY_VISITORS', limit: '1–15' }],
    ['VIS-02: assigned by a superior, without the document', { occasion: 'SUPERIOR_ASSIGNED' }, { field: 'superiorDocument', code: 'SUPERIOR_DOCUMENT_MISSING', limit: null }],
    ['a blank document', { superiorDocument: '  ' }, { field: 'superiorDocument', code: 'TEXT_LENGTH', limit: '1–200' }],
    ['a blank issue', { relatedIssue: '' }, { field: 'relatedIssue', code: 'TEXT_LENGTH', limit: '1–200' }],
    ['a law of more than 200 characters', { kind: 'INSPECTION', statutoryBasis: '法'.repeat(201) }, { field: 'statutoryBasis', code: 'TEXT_LENGTH', limit: '1–200' }],
    ['VIS-15: a blank law makes no inspection statutory', { kind: 'INSPECTION', statutoryBasis: '' }, { field: 'statutoryBasis', code: 'TEXT_LENGTH', limit: '1–200' }],
    ['§0.1: a tour in the name of a law (变相检查)', { kind: 'TOUR', statutoryBasis: '《安全生产法》' }, { field: 'statutoryBasis', code: 'STATUTORY_ONLY_FOR_INSPECTIONS', limit: null }],
  ] as const)('%s is a problem', (_case, changes, problem) => {
    expect(check(changes as Partial<VisitForm>)).toEqual([problem]);
  });

  it.each([
    ['exactly four characters', { purpose: '了解产能' }],
    ['exactly 500 characters', { purpose: '长'.repeat(500) }],
    ['ten topics and fifty asks', { topics: Array.from({ length: 10 }, () => '题'), asks: Array.from({ length: 50 }, () => 'k') }],
    ['no topic', { topics: [] }],
    ['one visitor', { headcount: 1 }],
    ['fifteen visitors', { headcount: 15 }],
    ['ten windows', { windows: Array.from({ length: 10 }, (_, index) => span('2025-09-10', `09:0${index}`, '11:30')) }],
  ])('%s is none', (_case, changes) => {
    expect(check(changes)).toEqual([]);
  });

  it('every problem is told at once, so that the form is corrected in one go', () => {
    expect(codes(check({ purpose: '', headcount: 0, windows: [span('2025-09-06'), span('2025-09-01', '09:00', '10:30')], occasion: 'SUPERIOR_ASSIGNED' }))).toEqual([
      'purpose TEXT_LENGTH',
      'superiorDocument SUPERIOR_DOCUMENT_MISSING',
      'headcount TOO_MANY_VISITORS',
      'windows.0.startsAt NOT_A_WORKING_DAY',
      'windows.1.startsAt WINDOW_TOO_SOON',
    ]);
  });
});

describe('the proposed windows (拟到访时段)', () => {
  it.each([
    ['none', [], ['windows TOO_FEW_WINDOWS']],
    ['one', [span('2025-09-10')], ['windows TOO_FEW_WINDOWS']],
    ['the same one twice', [span('2025-09-10'), span('2025-09-10')], ['windows TOO_FEW_WINDOWS']],
    ['two on one day', [span('2025-09-10'), span('2025-09-10', '14:00', '15:00')], []],
    ['eleven', Array.from({ length: 11 }, (_, index) => span('2025-09-10', '09:00', `10:${index + 10}`)), ['windows TOO_MANY_WINDOWS']],
    ['a reversed one', [span('2025-09-10', '11:00', '10:00'), span('2025-09-11')], ['windows.0.endsAt WINDOW_REVERSED']],
    ['one without length', [span('2025-09-10', '11:00', '11:00'), span('2025-09-11')], ['windows.0.endsAt WINDOW_REVERSED']],
    ['one of 480 minutes', [span('2025-09-10', '09:00', '17:00'), span('2025-09-11')], []],
    ['one of 481 minutes', [span('2025-09-10', '09:00', '17:01'), span('2025-09-11')], ['windows.0 WINDOW_TOO_LONG']],
    ['one after the statutory deadline', [span('2025-09-10'), span('2025-09-11')], ['windows.1.startsAt AFTER_STATUTORY_DEADLINE'], '2025-09-10'],
  ] as const)('%s', (_case, windows, expected, statutoryDeadline: string | null = null) => {
    expect(codes(check({ windows, statutoryDeadline }))).toEqual(expected);
  });

  it.each([
    ['three working days from a Monday', at('2025-09-01'), '2025-09-04'],
    ['the last minute of a Shanghai day', new Date('2025-09-01T15:59:59.999Z'), '2025-09-04'],
    ['midnight in Shanghai begins the next day', new Date('2025-09-01T16:00:00.000Z'), '2025-09-05'],
    ['over a weekend', at('2025-09-05'), '2025-09-10'],
    ['with a make-up working Sunday', at('2025-09-26'), '2025-09-30'],
    ['over the National Day holiday', at('2025-09-29'), '2025-10-10'],
    ['over the end of the year, with a make-up working Sunday', at('2025-12-30'), '2026-01-05'],
    ['from a Saturday', at('2025-09-06'), '2025-09-10'],
  ])('lead time: %s', (_case, now, earliest) => {
    const dayBefore = new Date(new Date(`${earliest}T00:00:00Z`).getTime() - 86_400_000).toISOString().slice(0, 10);
    const second = span('2026-03-10');
    const rules = { now, calendar: stateCouncilCalendar, settings, isLeadTimeWaived: false };
    expect(checkWindows([span(earliest), second], rules)).toEqual([]);
    expect(checkWindows([span(dayBefore), second], rules)).toEqual([{ field: 'windows.0.startsAt', code: 'WINDOW_TOO_SOON', limit: earliest }]);
  });

  it('§9.1: a superior’s assignment may come at short notice, but not in the past', () => {
    const assigned = { occasion: 'SUPERIOR_ASSIGNED', superiorDocument: '江府办〔2025〕8号' } as const;
    expect(check({ ...assigned, windows: [span('2025-09-01', '14:00', '15:00'), span('2025-09-02')] })).toEqual([]);
    expect(codes(check({ ...assigned, windows: [span('2025-09-01', '09:59', '11:00'), span('2025-09-02')] }))).toEqual(['windows.0.startsAt WINDOW_TOO_SOON']);
  });

  it.each([
    ['a Saturday', '2025-09-13', 'NOT_A_WORKING_DAY', '2025-09-13'],
    ['a holiday in the week', '2025-10-08', 'NOT_A_WORKING_DAY', '2025-10-08'],
    ['a make-up working Sunday', '2025-09-28', null, null],
    ['a make-up working Saturday', '2025-10-11', null, null],
    ['a day behind the published calendars', '2028-01-04', 'WINDOW_TOO_LATE', '2027-12-31'],
  ])('%s', (_case, day, code, limit) => {
    expect(check({ windows: [span('2025-09-10'), span(day)] })).toEqual(code === null ? [] : [{ field: 'windows.1.startsAt', code, limit }]);
  });

  it('the day is the day in Shanghai: half past midnight on Monday is Sunday in UTC', () => {
    expect(check({ windows: [{ startsAt: new Date('2025-09-14T16:30:00Z'), endsAt: new Date('2025-09-14T18:00:00Z') }, span('2025-09-10')] })).toEqual([]);
    expect(codes(check({ windows: [{ startsAt: new Date('2025-09-12T16:30:00Z'), endsAt: new Date('2025-09-12T18:00:00Z') }, span('2025-09-10')] }))).toEqual(['windows.0.startsAt NOT_A_WORKING_DAY']);
  });

  it('§0.1: who insists on a saturated target waits for its next free date', () => {
    const rules = { now: monday, calendar: stateCouncilCalendar, settings, isLeadTimeWaived: false, notBefore: '2025-10-01' };
    expect(checkWindows([span('2025-10-09'), span('2025-10-10')], rules)).toEqual([]);
    expect(checkWindows([span('2025-09-30'), span('2025-10-09')], rules)).toEqual([{ field: 'windows.0.startsAt', code: 'BEFORE_NEXT_FREE_DATE', limit: '2025-10-01' }]);
  });

  it('whatever is written into a form, it is answered with named problems and never with a crash', () => {
    const instant = fc.date({ min: new Date('2017-01-01T00:00:00Z'), max: new Date('2030-01-01T00:00:00Z'), noInvalidDate: true });
    const anyForm = fc.record({
      kind: fc.constantFrom('INSPECTION', 'TOUR' as const),
      occasion: fc.constantFrom('RESEARCH', 'SUPERIOR_ASSIGNED' as const),
      purpose: fc.string(),
      topics: fc.array(fc.string(), { maxLength: 12 }),
      asks: fc.array(fc.string(), { maxLength: 52 }),
      headcount: fc.integer(),
      windows: fc.array(fc.record({ startsAt: instant, endsAt: instant }), { maxLength: 12 }),
      relatedIssue: fc.option(fc.string()),
      superiorDocument: fc.option(fc.string()),
      statutoryBasis: fc.option(fc.string()),
      statutoryDeadline: fc.option(fc.constant('2025-10-01')),
    });
    fc.assert(
      fc.property(anyForm, (given) => {
        for (const { field, limit } of checkVisitForm(given, monday, stateCouncilCalendar, settings)) expect([field.split('.')[0] as string in given, limit]).not.toContain(false);
      }),
    );
  });
});
