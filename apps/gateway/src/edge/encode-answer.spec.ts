import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { encodeAnswer } from './encode-answer.ts';

describe('an answer as bytes', () => {
  it('is its text in UTF-8, whatever stands in it', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => expect(encodeAnswer(text)).toEqual(Buffer.from(text))));
  });

  it.each([0, 1, 349_525, 349_526, 1_000_000])('of %d characters', (length) => {
    const text = '亲'.repeat(length);
    expect(encodeAnswer(text).equals(Buffer.from(text))).toBe(true);
  });

  it('is its own: the next one leaves it as it is', () => {
    const first = encodeAnswer('{"data":1}');
    encodeAnswer('{"data":2}');
    expect(first.toString()).toBe('{"data":1}');
  });
});
