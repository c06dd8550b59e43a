import { describe, expect, it } from '@jest/globals';
import type { Rule } from '@qinqing/rules';
import { readFacets } from './project-facets.ts';

const trade = (...prefixes: string[]): Rule => ({ kind: 'industryIn', prefixes });
const size = (...values: string[]): Rule => ({ kind: 'in', fact: 'sizeClass', values });
const staff: Rule = { kind: 'cmp', fact: 'staff', op: '>=', value: 1 };
const all = (...of: Rule[]): Rule => ({ kind: 'all', of });

describe('by what a project is found (POL-02)', () => {
  it.each<readonly [string, Rule, readonly string[], readonly string[]]>([
    ['a rule that asks for neither', staff, [], []],
    ['an industry', trade('C39'), ['C39'], []],
    ['an industry deep inside what must hold', all(staff, all(trade('C39', 'C38'), size('SMALL'))), ['C38', 'C39'], ['SMALL']],
    ['two conditions on the industry: what lies in both', all(trade('C39', 'I'), trade('C391', 'C34')), ['C391'], []],
    ['two conditions on the size: what is in both', all(size('SMALL', 'MEDIUM'), size('MICRO', 'SMALL')), [], ['SMALL']],
    ['an alternative, which lets others in', { kind: 'any', of: [trade('C39'), staff] }, [], []],
    ['some of several', { kind: 'atLeast', k: 1, of: [trade('C39'), size('SMALL')] }, [], []],
    ['a negation', { kind: 'not', rule: trade('C39') }, [], []],
  ])('%s', (_case, rule, industries, sizeClasses) => {
    expect(readFacets(rule)).toEqual({ industries, sizeClasses });
  });
});
