import { describe, expect, it } from '@jest/globals';
import { newId } from './new-id.ts';

describe('a new id', () => {
  it('is a random UUID, each time another', () => {
    const ids = Array.from({ length: 100 }, newId);
    for (const id of ids) expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
