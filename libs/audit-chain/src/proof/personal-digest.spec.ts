import { describe, expect, it } from '@jest/globals';
import { digestPersonal, isDigestOf } from './index.ts';

const salt = Buffer.alloc(32, 7);

describe('the digest of a personal value (SHR-14)', () => {
  it('is that of this value with this salt', () => {
    const digest = digestPersonal('13800000000', salt);
    expect(digest).toMatch(/^[0-9a-f]{64}$/);
    expect(isDigestOf(digest, '13800000000', salt)).toBe(true);
    expect(isDigestOf(digest, '13800000001', salt)).toBe(false);
  });

  it('tells nothing without the salt: the same value looks different with another one', () => {
    expect(digestPersonal('13800000000', Buffer.alloc(32, 8))).not.toBe(digestPersonal('13800000000', salt));
  });

  it('is of a value, not of a text: 1 and "1" differ', () => {
    expect(digestPersonal(1, salt)).not.toBe(digestPersonal('1', salt));
  });

  it('is not made with a short salt, and not recognised when it is malformed', () => {
    expect(() => digestPersonal('x', Buffer.alloc(8))).toThrow(RangeError);
    expect(isDigestOf('zz', 'x', salt)).toBe(false);
  });
});
