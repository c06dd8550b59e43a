import { describe, expect, it } from '@jest/globals';
import type { StandingInstruction } from '../standing/standing-instruction.ts';
import type { VisitRequest } from '../visit-request.ts';
import { isBundleRefusedUnder } from './bundle-instruction.ts';

const instruction: StandingInstruction = { enterpriseId: 'e', version: 1, autoRefuseBelow: 70, neverAccept: ['THEMED_ACTIVITY'], isWithdrawn: false, setBy: 'firm', setAt: new Date(0) };
const request = (kind: VisitRequest['kind'], score: number | null, statutoryBasis: string | null = null): Pick<VisitRequest, 'kind' | 'statutoryBasis' | 'necessity'> => ({
  kind, statutoryBasis, necessity: score === null ? null : { score, verdict: 'NECESSARY', parts: [] },
});

describe('VIS-41: a standing instruction and a merged visit', () => {
  it.each([
    ['as necessary as its most necessary member', [request('RESEARCH', 65), request('RESEARCH', 80)], false],
    ['all below the score', [request('RESEARCH', 65), request('RESEARCH', 69)], true],
    ['with a kind that is never accepted', [request('SERVICE', 90), request('THEMED_ACTIVITY', 90)], true],
    ['statutory inspections', [request('INSPECTION', null, '《安全生产法》'), request('INSPECTION', null, '《消防法》')], false],
  ])('%s: refused %#', (_case, requests, expected) => {
    expect(isBundleRefusedUnder(instruction, requests)).toBe(expected);
    expect(isBundleRefusedUnder({ ...instruction, isWithdrawn: true }, requests)).toBe(false);
    expect(isBundleRefusedUnder(null, requests)).toBe(false);
  });
});
