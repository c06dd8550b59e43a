import { describe, expect, it } from '@jest/globals';
import type { Necessity } from '../necessity.ts';
import { isRefusedUnder, type StandingInstruction } from './standing-instruction.ts';

const instruction: StandingInstruction = { enterpriseId: 'firm', version: 1, autoRefuseBelow: 60, neverAccept: ['TOUR'], isWithdrawn: false, setBy: 'someone', setAt: new Date(0) };
const scored = (score: number | null): Necessity => ({ score, verdict: 'NECESSARY', parts: [] });
const research = { kind: 'RESEARCH', statutoryBasis: null, necessity: scored(60) } as const;

describe('what an enterprise has refused in its name (VIS-41)', () => {
  it.each([
    ['a kind that it never accepts, whatever its score', instruction, { ...research, kind: 'TOUR', necessity: scored(100) } as const, true],
    ['a score below its limit', instruction, { ...research, necessity: scored(59) }, true],
    ['the limit itself is high enough', instruction, research, false],
    ['without a limit scores do not matter', { ...instruction, autoRefuseBelow: null }, { ...research, necessity: scored(0) }, false],
    ['what was not scored has no score', instruction, { ...research, necessity: scored(null) }, false],
    ['what was never screened has none either', instruction, { ...research, necessity: null }, false],
    ['a statutory inspection is nobody’s to refuse', { ...instruction, neverAccept: ['INSPECTION'] } as const, { kind: 'INSPECTION', statutoryBasis: '《安全生产法》', necessity: scored(0) } as const, false],
    ['an inspection without a law is', { ...instruction, neverAccept: ['INSPECTION'] } as const, { kind: 'INSPECTION', statutoryBasis: null, necessity: scored(70) } as const, true],
    ['a withdrawn instruction refuses nothing', { ...instruction, isWithdrawn: true }, { ...research, kind: 'TOUR' } as const, false],
    ['no instruction refuses nothing', null, { ...research, kind: 'TOUR' } as const, false],
  ])('%s', (_case, given, request, refused) => {
    expect(isRefusedUnder(given, request)).toBe(refused);
  });
});
