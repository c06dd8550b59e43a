import { describe, expect, it } from '@jest/globals';
import { BreakingChangeType, buildSchema, DangerousChangeType, findBreakingChanges, findDangerousChanges } from 'graphql';
import { readSubject } from './change-sentences.ts';

const older = buildSchema(/* GraphQL */ `
  type Query { a(gone: Int, typed: Int, defaulted: Int = 1): Int removed: Int typed: Int asked: Int offered: Int shape: Shape union: U enum: E }
  interface I { id: ID } interface J { id: ID }
  type Shape { id: ID }
  type Implementing implements I { id: ID }
  type Joining { id: ID }
  type Removed { id: ID }
  union U = Shape | Removed
  enum E { KEPT DROPPED }
  input In { kept: Int }
`);
const newer = buildSchema(/* GraphQL */ `
  type Query { a(typed: String, defaulted: Int = 2): Int typed: String asked(need: Int!): Int offered(may: Int): Int shape: Shape union: U enum: E }
  interface I { id: ID } interface J { id: ID }
  input Shape { id: ID }
  type Implementing { id: ID }
  type Joining implements J { id: ID }
  type Added { id: ID }
  union U = Added
  enum E { KEPT NEW }
  input In { kept: Int may: Int must: Int! }
`);
const changes = [...findBreakingChanges(older, newer), ...findDangerousChanges(older, newer)].filter(({ description }) => !description.startsWith('Standard scalar'));

describe('changes in both languages (SHR-05)', () => {
  it('every kind of change that graphql-js finds in types occurs here', () => {
    const kinds = [...Object.values(BreakingChangeType), ...Object.values(DangerousChangeType)].filter((kind) => !kind.includes('DIRECTIVE'));
    expect(new Set(changes.map(({ type }) => type as string))).toEqual(new Set(kinds));
  });

  it.each(changes.map(({ description }) => description))('%s', (description) => {
    const { zh, typeName, uses } = readSubject(description);
    expect(zh).toMatch(/[\u4e00-\u9fff]/);
    expect([older, newer].some((schema) => schema.getType(typeName ?? '') !== undefined)).toBe(true);
    expect(uses.length).toBeGreaterThan(0);
  });

  it.each([
    ['Query.a arg gone was removed.', 'Query.a 的参数 gone 已删除', ['Query.a(gone)']],
    ['Removed was removed from union type U.', '联合 U 的成员 Removed 已删除', ['Removed', 'U']],
    ['A required field must on input type In was added.', '输入 In 新增必填字段 must', ['In']],
    ['Query.removed was removed.', 'Query.removed 已删除', ['Query.removed']],
  ])('%s is said in Chinese, and concerns whoever uses what it names', (description, zh, uses) => {
    expect(readSubject(description)).toMatchObject({ zh, uses });
  });

  it('a sentence that is not known is kept, and is about nothing', () => {
    expect(readSubject('@skip was rewritten.')).toEqual({ zh: '@skip was rewritten.', typeName: null, fieldName: null, uses: [] });
  });
});
