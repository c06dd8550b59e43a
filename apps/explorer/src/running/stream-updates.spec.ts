import { describe, expect, it } from '@jest/globals';
import { isSubscription } from './stream-updates.ts';

describe('an operation that is answered as a stream', () => {
  it.each([
    ['a subscription', 'subscription { a }', null, true],
    ['the subscription that was chosen', 'query A { a } subscription B { b }', 'B', true],
    ['not the query beside it', 'query A { a } subscription B { b }', 'A', false],
    ['no query that has the word in it', '{ subscription }', null, false],
    ['nothing that does not parse', 'subscription {', null, false],
  ])('is %s', (_which, document, chosen, expected) => {
    expect(isSubscription(document, chosen)).toBe(expected);
  });
});
