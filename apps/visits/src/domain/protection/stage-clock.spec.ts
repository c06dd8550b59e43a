import { describe, expect, it } from '@jest/globals';
import { stateCouncilCalendar as calendar } from '@qinqing/working-time';
import { visitSettings } from '../../settings.ts';
import { countOnTime, listStages, type StageMoments } from './stage-clock.ts';

const settings = { classifyWindowDays: 1, connectWindowDays: 2, feedbackWindowDays: 2, officeHours: visitSettings.officeHours.default };
const rules = { calendar, settings };
const at = (text: string): Date => new Date(`${text}:00+08:00`);
const none: StageMoments = { createdAt: at('2025-09-01T10:00'), classifiedAt: null, askedAt: null, checkedOutAt: null, feedbackAt: null, isOver: false };
const stagesAt = (moments: Partial<StageMoments>, now: string): unknown[] => listStages({ ...none, ...moments }, rules, at(now)).map(({ stage, dueAt, endedAt, light }) => [stage, dueAt?.toISOString() ?? null, endedAt !== null, light]);

describe('the stages of a request (VIS-04)', () => {
  it('tidying and classifying take one working day, connecting and feedback two', () => {
    const moments = { classifiedAt: at('2025-09-02T09:00'), askedAt: at('2025-09-03T09:00'), checkedOutAt: at('2025-09-26T15:00') };
    expect(stagesAt(moments, '2025-09-27T10:00')).toEqual([
      ['COLLECT', null, true, null],
      ['TIDY_AND_CLASSIFY', '2025-09-02T10:00:00.000Z', true, null],
      ['CONNECT', '2025-09-04T10:00:00.000Z', true, null],
      // Sunday, 28 September, is a make-up working day.
      ['FEEDBACK', '2025-09-29T10:00:00.000Z', false, 'GREEN'],
    ]);
  });

  it.each([
    ['2025-09-01T12:00', 'GREEN'],
    ['2025-09-02T15:00', 'YELLOW'],
    ['2025-09-02T18:00', 'RED'],
  ])('at %s the light of a request that waits for its class is %s', (now, light) => {
    expect(stagesAt({}, now).at(-1)).toEqual(['TIDY_AND_CLASSIFY', '2025-09-02T10:00:00.000Z', false, light]);
  });

  it('VIS-08: connecting ends when the enterprise is asked, so that no stage tells what it answered', () => {
    const asked = { classifiedAt: at('2025-09-02T09:00'), askedAt: at('2025-09-03T09:00') };
    expect(stagesAt({ ...asked, isOver: true }, '2025-10-15T10:00')).toEqual(stagesAt({ ...asked, isOver: false }, '2025-10-15T10:00'));
  });

  it('what ended before a stage has no clock there', () => {
    expect(stagesAt({ isOver: true }, '2025-09-05T10:00')).toHaveLength(1);
    expect(stagesAt({ classifiedAt: at('2025-09-02T09:00'), isOver: true }, '2025-09-05T10:00')).toHaveLength(2);
  });

  it('on time counts what ended by its last day, late what ended later or lasts beyond it; what lasts within its time counts nowhere', () => {
    const connect = (endedOn: string | null, requests: number) => ({ stage: 'CONNECT' as const, startedOn: '2025-09-01', endedOn, requests });
    const counts = [connect('2025-09-03', 5), connect('2025-09-04', 2), connect(null, 1)];
    expect(countOnTime(counts, rules, at('2025-09-03T19:00'))).toEqual({ onTime: 5, decided: 7 });
    expect(countOnTime(counts, rules, at('2025-09-04T09:00'))).toEqual({ onTime: 5, decided: 8 });
  });
});
