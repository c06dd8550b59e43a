import { describe, expect, it } from '@jest/globals';
import { answerFromData } from './data-answer.ts';

describe('what the database answers of what is asked (VIS-17)', () => {
  const stored = new Set(['output', 'staff', 'energy', 'capacity']);

  it.each([
    ['nothing asked', [], [], 0],
    ['everything stored', ['output', 'staff'], ['output', 'staff'], 1],
    ['four of five', ['output', 'staff', 'energy', 'capacity', 'orders'], ['output', 'staff', 'energy', 'capacity'], 0.8],
    ['the same key twice counts once', ['output', 'output', 'orders'], ['output'], 0.5],
    ['nothing stored', ['orders'], [], 0],
  ])('%s', (_case, asks, items, share) => {
    expect(answerFromData(asks, stored)).toEqual({ items, share });
  });
});
