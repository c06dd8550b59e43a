import { describe, expect, it } from '@jest/globals';
import { publicCaller, type Caller } from '@qinqing/caller';
import { isOpenOn, type PolicyProjectState } from './policy-project.ts';
import { canSeeProject, ownsProject } from './project-access.ts';
import { listPossibleActions } from './project-actions.ts';

describe('what can be done with a project', () => {
  it.each<readonly [PolicyProjectState, readonly string[]]>([
    ['DRAFT', ['REVISE', 'ADD_EXAMPLE', 'PUBLISH']],
    ['PUBLISHED', ['REVISE', 'CLOSE', 'APPROPRIATE']],
    ['CLOSED', ['APPROPRIATE']],
  ])('%s', (state, expected) => {
    expect(listPossibleActions(state)).toEqual(expected);
  });
});

describe('when a project takes applications', () => {
  it.each<readonly [string, PolicyProjectState, string, string | null, boolean]>([
    ['the first day', 'PUBLISHED', '2025-09-01', '2025-09-30', true],
    ['the last day', 'PUBLISHED', '2025-08-01', '2025-09-01', true],
    ['the day before the first', 'PUBLISHED', '2025-09-02', '2025-09-30', false],
    ['the day after the last', 'PUBLISHED', '2025-08-01', '2025-08-31', false],
    ['any day of a project without an end', 'PUBLISHED', '2025-08-01', null, true],
    ['a draft’s window', 'DRAFT', '2025-08-01', null, false],
    ['a closed project’s window', 'CLOSED', '2025-08-01', null, false],
  ])('%s', (_case, state, opensOn, closesOn, expected) => {
    expect(isOpenOn({ state, opensOn, closesOn }, '2025-09-01')).toBe(expected);
  });
});

describe('who sees and who writes a project', () => {
  const official = (roles: Caller['roles'], unitId: string | null): Caller => ({ ...publicCaller, roles, unitId });
  const lineage = ['bureau', 'district'];

  it.each<readonly [string, Caller, PolicyProjectState, boolean]>([
    ['everybody sees what is published', publicCaller, 'PUBLISHED', true],
    ['everybody sees what is closed', publicCaller, 'CLOSED', true],
    ['nobody outside sees a draft', publicCaller, 'DRAFT', false],
    ['the unit sees its draft', official(['POLICY_OWNER'], 'bureau'), 'DRAFT', true],
    ['the unit’s approver sees it', official(['APPROVER'], 'bureau'), 'DRAFT', true],
    ['the unit above sees it', official(['POLICY_OWNER'], 'district'), 'DRAFT', true],
    ['another unit does not', official(['POLICY_OWNER'], 'science'), 'DRAFT', false],
    ['another role of the unit does not', official(['LIAISON'], 'bureau'), 'DRAFT', false],
    ['an owner without a unit does not', official(['POLICY_OWNER'], null), 'DRAFT', false],
  ])('%s', (_case, caller, state, expected) => {
    expect(canSeeProject(caller, { state, unitId: 'bureau' }, lineage)).toBe(expected);
  });

  it('a unit that is not known here yet is its own lineage', () => {
    expect(canSeeProject(official(['POLICY_OWNER'], 'bureau'), { state: 'DRAFT', unitId: 'bureau' }, null)).toBe(true);
  });

  it('only the policy owner of the unit in charge writes', () => {
    expect(ownsProject(official(['POLICY_OWNER'], 'bureau'), { unitId: 'bureau' })).toBe(true);
    for (const other of [official(['POLICY_OWNER'], 'district'), official(['APPROVER'], 'bureau'), official(['POLICY_OWNER'], null)]) expect(ownsProject(other, { unitId: 'bureau' })).toBe(false);
  });
});
