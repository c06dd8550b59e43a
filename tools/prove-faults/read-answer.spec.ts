import { describe, expect, it } from '@jest/globals';
import { ENTERPRISES, SECRET } from './platform/graph.ts';
import { hasLostVisits, isDiscreet, isWhole } from './read-answer.ts';

const enterprises = (openVisits: (index: number) => number | null) => Array.from({ length: ENTERPRISES }, (_, index) => ({ id: `e${index}`, name: '江海', openVisits: openVisits(index), openAppeals: index }));
const answer = (body: unknown, status = 200) => ({ status, text: JSON.stringify(body), tookMs: 1 });
const error = (...path: readonly (string | number)[]) => ({ message: 'x', path, extensions: { code: 'SUBGRAPH_UNAVAILABLE' } });

const whole = { data: { visitCount: 3, appealCount: 7, enterprises: enterprises((index) => index) } };
const lost = {
  data: { visitCount: null, appealCount: 7, enterprises: enterprises(() => null) },
  errors: [error('visitCount'), ...Array.from({ length: ENTERPRISES }, (_, index) => error('enterprises', index, 'openVisits'))],
};

describe('a proof would not hold', () => {
  it('what is right is seen as right', () => {
    expect([isWhole(answer(whole)), hasLostVisits(answer(lost), ['SUBGRAPH_UNAVAILABLE'])]).toEqual([true, true]);
  });

  it.each<[string, unknown]>([
    ['with another value', { data: { ...whole.data, visitCount: 4 } }],
    ['with a null', { data: { ...whole.data, appealCount: null } }],
    ['with an error', { ...whole, errors: [error('visitCount')] }],
    ['without data', { data: null }],
  ])('for a whole answer %s', (_what, body) => {
    expect(isWhole(answer(body))).toBe(false);
  });

  it.each<[string, unknown, number]>([
    ['when a null has no error', { ...lost, errors: lost.errors.slice(1) }, 200],
    ['when an error has another path', { ...lost, errors: [error('appealCount'), ...lost.errors.slice(1)] }, 200],
    ['when an error is there twice', { ...lost, errors: [...lost.errors, error('visitCount')] }, 200],
    ['when an error has another code', { ...lost, errors: [{ ...error('visitCount'), extensions: { code: 'INTERNAL_SERVER_ERROR' } }, ...lost.errors.slice(1)] }, 200],
    ['when another department’s field is gone', { ...lost, data: { ...lost.data, appealCount: null } }, 200],
    ['when nothing is lost', whole, 200],
    ['when all is lost', { data: null }, 200],
    ['when the answer is a failure', lost, 500],
  ])('for an outage %s', (_what, body, status) => {
    expect(hasLostVisits(answer(body, status), ['SUBGRAPH_UNAVAILABLE'])).toBe(false);
  });

  it.each([SECRET, 'connect ECONNREFUSED', 'http://127.0.0.1:4003', 'visits.internal', '    at ask (/srv/department.ts:3:4)'])('for an answer that says %j', (word) => {
    expect([isDiscreet(answer(lost)), isDiscreet(answer({ errors: [{ message: word }] }))]).toEqual([true, false]);
  });
});
