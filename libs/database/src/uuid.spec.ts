import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { isUuid } from './uuid.ts';

describe('an id', () => {
  it.each([randomUUID(), randomUUID().toUpperCase(), '00000000-0000-4000-8000-000000000000'])('%s may reach SQL', (id) => {
    expect(isUuid(id)).toBe(true);
  });

  it.each(['', 'x', '1', `${randomUUID()}0`, ` ${randomUUID()}`, randomUUID().replace('-', ''), "'; DROP TABLE enterprise; --"])('%j may not', (id) => {
    expect(isUuid(id)).toBe(false);
  });
});
