import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Journey, JourneyStep } from './journey.ts';
import { beginJourney, findNextStep, findStage, findStep, goToStep, recordAnswer, type Stage } from './journey-progress.ts';

const words = { zh: '步', en: 'step' };
const operation = (id: string, persona: string, operationName: string): JourneyStep => ({
  kind: 'operation', id, number: id, title: words, persona, isBank: persona === 'bank', file: `${id}.graphql`, operation: `query ${operationName} { x }`, operationName, variables: {},
});
const journey: Journey = {
  id: 'appeal',
  title: words,
  summary: words,
  guide: null,
  steps: [operation('submit', 'protected', 'Submit'), operation('enquire', 'bank', 'Enquire'), operation('read', 'public', 'Read'), { kind: 'command', id: 'verify', number: '4', title: words, command: ['ls'] }, operation('again', 'protected', 'Submit')],
};
const begun = beginJourney(journey);
const at = (stepId: string) => goToStep(begun, stepId);
const nobody = { persona: null, isFilledIn: false };

describe('a journey', () => {
  it('begins with its first step and without answers', () => {
    expect(begun).toEqual({ journeyId: 'appeal', stepId: 'submit', answers: {} });
  });

  it('leads from each step to the following one, and from the last one nowhere', () => {
    expect(journey.steps.map(({ id }) => findNextStep(journey, at(id))?.id ?? null)).toEqual(['enquire', 'read', 'verify', 'again', null]);
  });

  it('begins anew when a step that somebody was in is gone', () => {
    expect(findStep(journey, at('gone')).id).toBe('submit');
  });
});

describe('what comes next in a step', () => {
  it.each<[string, string, { persona: string | null; isFilledIn: boolean }, Stage]>([
    ['nobody is signed in', 'submit', nobody, 'sign-in'],
    ['somebody else is signed in', 'submit', { persona: 'handler', isFilledIn: true }, 'sign-in'],
    ['the right person is signed in', 'submit', { persona: 'protected', isFilledIn: false }, 'fill-in'],
    ['the operation stands in the editor', 'submit', { persona: 'protected', isFilledIn: true }, 'run'],
    ['the step is public and nobody is signed in', 'read', nobody, 'fill-in'],
    ['the step is public and somebody is signed in', 'read', { persona: 'protected', isFilledIn: false }, 'sign-in'],
    ['the step is a bank’s', 'enquire', nobody, 'elsewhere'],
    ['the step is a command', 'verify', nobody, 'elsewhere'],
  ])('when %s', (_when, stepId, situation, expected) => {
    expect(findStage(journey, at(stepId), situation)).toBe(expected);
  });

  it('after an answer it is the next step, whoever is signed in; after the last answer nothing', () => {
    expect(findStage(journey, recordAnswer(journey, begun, { operationName: 'Submit', data: {} }), nobody)).toBe('next');
    expect(findStage(journey, recordAnswer(journey, at('again'), { operationName: 'Submit', data: {} }), nobody)).toBe('finished');
  });
});

describe('an answer', () => {
  it('is kept under the step that it answers, though another step has the same operation', () => {
    const first = recordAnswer(journey, begun, { operationName: 'Submit', data: { id: 1 } });
    const second = recordAnswer(journey, goToStep(first, 'again'), { operationName: 'Submit', data: { id: 2 } });
    expect(second.answers).toEqual({ submit: { id: 1 }, again: { id: 2 } });
  });

  it.each([
    ['another operation', begun, { operationName: 'Read', data: {} }],
    ['an operation without data', begun, { operationName: 'Submit', data: null }],
    ['a bank’s operation, which no browser runs', at('enquire'), { operationName: 'Enquire', data: {} }],
  ])('to %s changes nothing', (_what, progress, answered) => {
    expect(recordAnswer(journey, progress, answered)).toBe(progress);
  });

  it('is lost by no way of walking', () => {
    const walk = fc.array(fc.oneof(fc.constantFrom(...journey.steps.map(({ id }) => id)), fc.constant(null)), { maxLength: 20 });
    fc.assert(
      fc.property(walk, (moves) => {
        let progress = begun;
        for (const move of moves) {
          const before = Object.keys(progress.answers);
          progress = move === null ? recordAnswer(journey, progress, { operationName: 'Submit', data: {} }) : goToStep(progress, move);
          expect(Object.keys(progress.answers)).toEqual(expect.arrayContaining(before));
        }
      }),
    );
  });
});
