import { describe, expect, it } from '@jest/globals';
import { readClientName } from './client-name.ts';

describe('what a client calls itself', () => {
  it.each([
    [{ 'apollographql-client-name': 'my-frontend' }, 'my-frontend'],
    [{ 'x-client-name': 'bank/batch 1.2' }, 'bank/batch 1.2'],
    [{ 'apollographql-client-name': 'one', 'x-client-name': 'other' }, 'one'],
    [{}, null],
    [{ 'x-client-name': '' }, null],
    [{ 'x-client-name': 'x'.repeat(65) }, null],
    [{ 'x-client-name': '张三 13800000000' }, null],
    [{ 'x-client-name': '{"level":60}' }, null],
  ])('%j: %j', (headers, name) => {
    expect(readClientName(headers)).toBe(name);
  });
});
