import { describe, expect, it } from '@jest/globals';
import { listActions, mayAct, type ActionSituation, type Actor, type EnterpriseAction, type Obstacle } from './available-actions.ts';

const nobody: Actor = { isRepresentative: false, isServiceCentre: false, isDataSteward: false, isServingOfficer: false };
const actors = {
  'a stranger': nobody,
  'the enterprise': { ...nobody, isRepresentative: true },
  'the service centre': { ...nobody, isServiceCentre: true },
  'the data steward': { ...nobody, isDataSteward: true },
  'the liaison': { ...nobody, isServingOfficer: true },
} satisfies Record<string, Actor>;

const allowed = (actor: Actor, situation: ActionSituation) =>
  listActions(actor, situation)
    .filter(({ obstacle }) => obstacle === null)
    .map(({ name }) => name);

describe('what a caller may do to an enterprise now', () => {
  it.each<[keyof typeof actors, EnterpriseAction[]]>([
    ['a stranger', []],
    ['the enterprise', ['SET_VISIT_MODE', 'RECORD_FACT']],
    ['the service centre', ['PROTECT', 'ASSIGN_LIAISON', 'CHANGE_STATUS', 'RECORD_FACT']],
    ['the data steward', ['CHANGE_STATUS', 'RECORD_FACT']],
    ['the liaison', ['RECORD_FACT']],
  ])('%s may do %j to an active, unprotected enterprise', (who, actions) => expect(allowed(actors[who], { status: 'ACTIVE', isProtected: false })).toEqual(actions));

  it.each<[EnterpriseAction, ActionSituation, Obstacle]>([
    ['PROTECT', { status: 'ACTIVE', isProtected: true }, 'ALREADY_PROTECTED'],
    ['END_PROTECTION', { status: 'ACTIVE', isProtected: false }, 'NOT_PROTECTED'],
    ['PROTECT', { status: 'CANCELLED', isProtected: false }, 'HAS_LEFT'],
    ['ASSIGN_LIAISON', { status: 'MOVED_OUT', isProtected: false }, 'HAS_LEFT'],
    ['CHANGE_STATUS', { status: 'CANCELLED', isProtected: false }, 'FINAL_STATUS'],
  ])('the service centre may not %s in %j: %s', (action, situation, obstacle) =>
    expect(listActions(actors['the service centre'], situation).find(({ name }) => name === action)?.obstacle).toBe(obstacle));

  it('names the statuses that can be reached, to those who may change it only', () => {
    const statusesFor = (actor: Actor) => listActions(actor, { status: 'REVOKED', isProtected: false }).flatMap(({ nextStatuses }) => nextStatuses);
    expect(statusesFor(actors['the service centre'])).toEqual(['CANCELLED']);
    expect(statusesFor(actors['a stranger'])).toEqual([]);
  });

  it('tells a stranger nothing about the enterprise', () => {
    expect(new Set(listActions(nobody, { status: 'CANCELLED', isProtected: true }).map(({ obstacle }) => obstacle))).toEqual(new Set(['NOT_YOURS']));
  });

  it('asks the same right when it shows an action and when it does it', () => {
    for (const actor of Object.values(actors))
      for (const { name, obstacle } of listActions(actor, { status: 'ACTIVE', isProtected: true })) expect(obstacle === 'NOT_YOURS').toBe(!mayAct(actor, name));
  });
});
