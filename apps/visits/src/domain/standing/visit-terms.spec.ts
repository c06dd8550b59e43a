import { describe, expect, it } from '@jest/globals';
import { stateCouncilCalendar } from '@qinqing/working-time';
import { checkTerms, toStoredTerms, windowsOfTerms } from './visit-terms.ts';

const rules = {
  now: new Date('2025-09-01T02:00:00Z'),
  calendar: stateCouncilCalendar,
  settings: { leadTimeDays: 3, minimumWindows: 2, maximumHeadcount: 15, maximumWindowMinutes: 480 },
  isStatutory: false,
  statutoryDeadline: null,
};
const window = (day: string) => ({ startsAt: new Date(`${day}T01:00:00Z`), endsAt: new Date(`${day}T03:00:00Z`) });
const codes = (terms: Parameters<typeof checkTerms>[0], changes: Partial<typeof rules> & { statutoryDeadline?: string | null } = {}): unknown[] => checkTerms(terms, { ...rules, ...changes } as never).map(({ field, code }) => [field, code]);

describe('the terms of an enterprise (VIS-07)', () => {
  it.each([
    ['conditions alone', { conditions: '不拍照', windows: [] }, []],
    ['one window alone, tomorrow: the lead time is the enterprise’s to waive', { conditions: null, windows: [window('2025-09-02')] }, []],
    ['neither', { conditions: null, windows: [] }, [['terms', 'TERMS_EMPTY']]],
    ['blank conditions', { conditions: '  ', windows: [] }, [['terms.conditions', 'TEXT_LENGTH']]],
    ['a holiday', { conditions: null, windows: [window('2025-10-01')] }, [['terms.windows.0.startsAt', 'NOT_A_WORKING_DAY']]],
  ])('%s', (_case, terms, problems) => {
    expect(codes(terms)).toEqual(problems);
  });

  it('VIS-15: move the day of a statutory inspection within the legal time, and set no conditions', () => {
    const statutory = { isStatutory: true, statutoryDeadline: '2025-09-10' } as never;
    expect(codes({ conditions: null, windows: [window('2025-09-10')] }, statutory)).toEqual([]);
    expect(codes({ conditions: '不拍照', windows: [window('2025-09-11')] }, statutory)).toEqual([['terms.conditions', 'NO_CONDITIONS_FOR_STATUTORY'], ['terms.windows.0.startsAt', 'AFTER_STATUTORY_DEADLINE']]);
  });
});

describe('the windows that the unit can agree to', () => {
  const unitWindows = [{ visitRequestId: 'request', round: 1, position: 1, ...window('2025-09-10') }, { visitRequestId: 'request', round: 1, position: 2, ...window('2025-09-11') }];

  it('are the enterprise’s own, else those that the unit proposed, and none that has begun', () => {
    const own = toStoredTerms({ conditions: null, windows: [window('2025-09-16'), window('2025-09-17')] });
    const shown = (terms: ReturnType<typeof toStoredTerms>, now: string): unknown[] => windowsOfTerms(terms, unitWindows, new Date(now)).map(({ position, startsAt }) => [position, startsAt.toISOString().slice(0, 10)]);
    expect(shown(own, '2025-09-01T00:00:00Z')).toEqual([[1, '2025-09-16'], [2, '2025-09-17']]);
    expect(shown(own, '2025-09-16T01:00:00Z')).toEqual([[2, '2025-09-17']]);
    expect(shown(toStoredTerms({ conditions: ' 不拍照 ', windows: [] }), '2025-09-10T01:00:00Z')).toEqual([[2, '2025-09-11']]);
  });

  it('conditions are kept without the blanks around them', () => {
    expect(toStoredTerms({ conditions: ' 不拍照 ', windows: [] })).toEqual({ conditions: '不拍照', windows: [] });
  });
});
