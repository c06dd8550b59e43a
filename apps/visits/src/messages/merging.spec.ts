import { describe, expect, it } from '@jest/globals';
import type { Wording } from '@qinqing/subgraph-server';
import { mergingMessages as messages } from './merging.ts';

const problems = ['TOO_FEW_REQUESTS', 'NOT_OPEN', 'DIFFERENT_ENTERPRISES', 'INCOMPATIBLE_KINDS', 'NOT_SIMILAR', 'TOO_MANY_VISITORS', 'LEAD_NOT_A_MEMBER'] as const;
const cluster = { type: 'THEMATIC_RESEARCH', isDuty: false, members: [{}, {}], pairs: [{ similarity: { score: 0.8, parts: [] } }], jointHeadcount: 2, jointWindows: [], savedReceptions: 1 } as never;

const everything: readonly (readonly [string, Wording])[] = [
  ['unknown bundle', messages.bundleUnknown],
  ['in a bundle', messages.inBundle],
  ['action not allowed', messages.actionNotAllowed('Not possible 不能', '已安排', ['取消'])],
  ['nothing allowed', messages.actionNotAllowed('Not possible 不能', '已办结', [])],
  ['acts in a bundle', messages.actsInBundle([])],
  ['one reason', messages.notPossible(1)],
  ['two reasons', messages.notPossible(2)],
  ['one partner', messages.comprehensiveRequired(1, 30)],
  ['two partners', messages.comprehensiveRequired(2, 30)],
  ['a candidate', messages.candidate(cluster)],
  ...problems.map((code) => [code, messages.problem({ code, visitRequestId: null, limit: '2' })] as const),
];

describe('what is said about merged visits', () => {
  it.each(everything)('%s is said in Chinese and in English, without a gap', (_about, { ZH_CN, EN }) => {
    expect(ZH_CN).toMatch(/\p{Script=Han}.*。$/u);
    expect(EN).toMatch(/^[A-Z0-9].*\.$/);
    expect(`${ZH_CN}${EN}`).not.toMatch(/undefined|null|NaN|\[object/);
  });
});
