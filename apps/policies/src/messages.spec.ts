import { describe, expect, it } from '@jest/globals';
import type { Wording } from '@qinqing/subgraph-server';
import { policyProjectActions } from './domain/project-actions.ts';
import type { FormProblemCode } from './domain/form-problem.ts';
import { messages } from './messages.ts';

const formCodes: readonly FormProblemCode[] = [
  'TEXT_LENGTH', 'TOO_MANY_ITEMS', 'TOO_FEW_ITEMS', 'DUPLICATE', 'NOT_JSON', 'RULE_INVALID', 'BENEFIT_INVALID', 'PROFILE_INVALID', 'FACT_UNKNOWN', 'KEY_MALFORMED',
  'WINDOW_REVERSED', 'WINDOW_PAST', 'VALIDITY_REVERSED', 'INSTANT_LIMIT_MISPLACED', 'AMOUNT_OUT_OF_RANGE', 'NUMBER_TAKEN',
];

const everything: readonly (readonly [string, Wording])[] = [
  ['unknown project', messages.projectUnknown],
  ['unknown clause', messages.clauseUnknown],
  ['one entry to correct', messages.formRejected(1)],
  ['two entries to correct', messages.formRejected(2)],
  ['action not allowed', messages.projectActionNotAllowed('草稿', ['发布'])],
  ['nothing allowed', messages.projectActionNotAllowed('草稿', [])],
  ['draft exists', messages.draftExists],
  ['unproven rule', messages.ruleUnproven({ positive: 0, positiveNeeded: 3, negative: 0, negativeNeeded: 3, failures: [] })],
  ['many clauses', messages.manyClauses(11, 10)],
  ['everything', messages.everything],
  ['a library’s own words', messages.formProblem({ field: 'terms.rule', path: '$', code: 'RULE_INVALID', limit: null, detail: { zh: '缺少kind。', en: '"kind" is missing.' } })],
  ...policyProjectActions.map((action) => [`obstacle ${action}`, messages.projectObstacle(action, '草稿')] as const),
  ...formCodes.map((code) => [code, messages.formProblem({ field: 'field', path: null, code, limit: '7', detail: null })] as const),
  ...(['UNKNOWN_KEY', 'INVALID_VALUE', 'ALREADY_SET', 'INVALID_DAY', 'FOREIGN_DIVISION', 'SOURCE_MISSING'] as const).map((fault) => [fault, messages.settingRejected({ kind: 'PolicySettingRejected', key: 'key', fault })] as const),
];

describe('what the department says to people about projects', () => {
  it.each(everything)('%s is said in Chinese and in English, without a gap', (_about, { ZH_CN, EN }) => {
    expect(ZH_CN).toMatch(/\p{Script=Han}/u);
    expect(EN).toMatch(/^["A-Z0-9]/);
    expect(EN).not.toMatch(/\p{Script=Han}{9}/u);
    expect(`${ZH_CN}${EN}`).not.toMatch(/undefined|null|NaN|\[object/);
  });
});
