import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createAnswerChooser } from './answer-type.ts';

const choose = createAnswerChooser();
const JSON_TYPE = 'application/json';
const GRAPHQL = 'application/graphql-response+json';

describe('the media type of an answer (GraphQL over HTTP)', () => {
  it.each([
    [undefined, JSON_TYPE, false],
    ['*/*', JSON_TYPE, false],
    ['application/*', JSON_TYPE, false],
    [JSON_TYPE, JSON_TYPE, true],
    ['application/json; charset=utf-8', JSON_TYPE, true],
    ['APPLICATION/JSON', JSON_TYPE, true],
    [GRAPHQL, GRAPHQL, false],
    [`${GRAPHQL}, application/json;q=0.9`, GRAPHQL, false],
    [`application/json;q=0.9, ${GRAPHQL}`, GRAPHQL, false],
    [`application/json, ${GRAPHQL}`, GRAPHQL, false],
    [`application/json, ${GRAPHQL};q=0.5`, JSON_TYPE, true],
    [`*/*, ${GRAPHQL};q=0`, JSON_TYPE, false],
    ['application/json;q=0, */*', GRAPHQL, false],
    ['text/html, application/xhtml+xml, */*;q=0.8', JSON_TYPE, false],
    ['text/html', null, false],
    ['', null, false],
    ['application/json;q=0', null, false],
    ['application/json;q=nonsense', null, false],
    ['*/*;q=0', null, false],
  ])('accept: %s → %s', (accept, type, isLegacy) => {
    for (let time = 0; time < 2; time += 1) expect(choose(accept)).toEqual({ type, isLegacy });
  });

  it('is one of the two or none, whatever the header holds', () => {
    fc.assert(fc.property(fc.string({ maxLength: 600 }), (accept) => expect([JSON_TYPE, GRAPHQL, null]).toContain(choose(accept).type)));
  });
});
