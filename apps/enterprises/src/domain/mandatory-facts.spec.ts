import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { factDefinitions } from './fact-definitions.ts';
import { completenessOf, mandatoryFacts } from './mandatory-facts.ts';

describe('the completeness of a dossier (ENT-03)', () => {
  it('asks for 24 facts, each with a definition', () => {
    expect(new Set(mandatoryFacts).size).toBe(24);
    expect(mandatoryFacts.filter((key) => !(key in factDefinitions))).toEqual([]);
  });

  it('is 0 for an empty dossier and 1 for a full one', () => {
    expect(completenessOf(new Set())).toMatchObject({ completeness: 0, filledFacts: 0, mandatoryFacts: 24 });
    expect(completenessOf(new Set(mandatoryFacts))).toMatchObject({ completeness: 1, missing: [] });
  });

  it('names exactly what is missing, and what is filled and missing makes up the whole', () => {
    fc.assert(
      fc.property(fc.subarray([...mandatoryFacts]), (filled) => {
        const { completeness, filledFacts, missing } = completenessOf(new Set([...filled, 'somethingElse']));
        expect(filledFacts + missing.length).toBe(24);
        expect(completeness).toBeCloseTo(filled.length / 24);
        expect(missing.some((key) => filled.includes(key))).toBe(false);
      }),
    );
  });
});
