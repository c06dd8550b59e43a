import { describe, expect, it } from '@jest/globals';
import { publicCaller, roleGroups, type Caller } from '@qinqing/caller';
import { parse, type ObjectTypeDefinitionNode } from 'graphql';
import { decideWithObject, decideWithoutObject, isOpenToAll, readGrants, type AccessScope, type Grant, type ObjectScope } from './access.ts';

const grantsIn = (declarations: string): readonly Grant[] => readGrants((parse(`type T ${declarations} { id: ID }`).definitions[0] as ObjectTypeDefinitionNode).directives);

const caller = (changes: Partial<Caller>): Caller => ({ ...publicCaller, subject: 'u-1', roles: ['CLERK'], ...changes });

const object: ObjectScope = { divisionCode: '440704001', enterpriseId: 'E-1', unitIds: ['U-1', 'U-0'], officerIds: ['O-1', 'O-2'] };

describe('a declaration', () => {
  it.each([
    ['@allow', [{ roles: null, scope: 'JURISDICTION' }]],
    ['@allow(scope: ANY)', [{ roles: null, scope: 'ANY' }]],
    ['@allow(roles: null, scope: ANY)', [{ roles: null, scope: 'ANY' }]],
    ['@allow(roles: [])', [{ roles: [], scope: 'JURISDICTION' }]],
    ['@allow(roles: CLERK)', [{ roles: ['CLERK'], scope: 'JURISDICTION' }]],
    ['@allow(roles: [CLERK, BANK]) @key(fields: "id") @allow(scope: OWN_UNIT)', [{ roles: ['CLERK', 'BANK'], scope: 'JURISDICTION' }, { roles: null, scope: 'OWN_UNIT' }]],
    ['@allow(group: SERVING_OFFICIALS, scope: ANY)', [{ roles: roleGroups.SERVING_OFFICIALS, scope: 'ANY' }]],
    ['@allow(roles: [CLERK, LIAISON], group: SERVING_OFFICIALS)', [{ roles: ['CLERK', 'LIAISON', ...roleGroups.SERVING_OFFICIALS.filter((role) => role !== 'LIAISON')], scope: 'JURISDICTION' }]],
    ['', []],
  ])('%j is read as %j', (text, grants) => {
    expect(grantsIn(text)).toEqual(grants);
  });

  it.each(['@allow(roles: ["CLERK"])', '@allow(roles: [CLERK, EMPEROR])', '@allow(roles: 7)', '@allow(scope: EVERYWHERE)', '@allow(scope: "ANY")', '@allow(scope: null)', '@allow(group: EVERYBODY)', '@allow(group: [SERVING_OFFICIALS])'])(
    '%s is refused: a slip of the pen must not hide a field, nor open it',
    (text) => {
      expect(() => grantsIn(text)).toThrow(/that is no (Role|AccessScope|RoleGroup)/);
    },
  );

  it('is open to all only without roles and scope', () => {
    expect([grantsIn('@allow(scope: ANY)'), grantsIn('@allow'), grantsIn('@allow(roles: [CLERK], scope: ANY)')].map(isOpenToAll)).toEqual([true, false, false]);
  });
});

describe('an object in the scope of a caller', () => {
  it.each<[AccessScope, Partial<Caller>, boolean]>([
    ['ANY', {}, true],
    ['JURISDICTION', { divisionCode: '440704' }, true],
    ['JURISDICTION', { divisionCode: '440705' }, false],
    ['JURISDICTION', { divisionCode: null }, false],
    ['OWN_UNIT', { unitId: 'U-1' }, true],
    ['OWN_UNIT', { unitId: 'U-0' }, true],
    ['OWN_UNIT', { unitId: 'U-2' }, false],
    ['OWN_UNIT', { unitId: null }, false],
    ['OWN_ENTERPRISE', { actingFor: 'E-1' }, true],
    ['OWN_ENTERPRISE', { actingFor: 'E-2', enterpriseIds: ['E-1', 'E-2'] }, false],
    ['OWN_ENTERPRISE', { actingFor: null, enterpriseIds: ['E-1'] }, false],
    ['OWN_ASSIGNMENTS', { officerId: 'O-2' }, true],
    ['OWN_ASSIGNMENTS', { officerId: 'O-3' }, false],
    ['OWN_ASSIGNMENTS', { officerId: null }, false],
  ])('%s with %j: %p', (scope, own, isSeen) => {
    expect(decideWithObject(caller(own), [{ roles: ['CLERK'], scope }], object)).toBe(isSeen);
  });

  it.each<AccessScope>(['JURISDICTION', 'OWN_UNIT', 'OWN_ENTERPRISE', 'OWN_ASSIGNMENTS'])('never is one that belongs to nobody: %s', (scope) => {
    const everywhere = caller({ divisionCode: '440000', unitId: 'U-1', actingFor: 'E-1', officerId: 'O-1' });
    const nowhere = caller({});
    for (const own of [everywhere, nowhere]) {
      expect(decideWithObject(own, [{ roles: null, scope }], {})).toBe(false);
      expect(decideWithObject(own, [{ roles: null, scope }], { divisionCode: null, enterpriseId: null, unitIds: [], officerIds: [] })).toBe(false);
    }
  });

  it('is no match of nothing with nothing', () => {
    const blank = { divisionCode: null, enterpriseId: null, unitIds: [null], officerIds: [null] } as unknown as ObjectScope;
    for (const scope of ['JURISDICTION', 'OWN_UNIT', 'OWN_ENTERPRISE', 'OWN_ASSIGNMENTS'] as const) expect(decideWithObject(caller({}), [{ roles: null, scope }], blank)).toBe(false);
  });

  it('is seen by one grant of several, and by a role of several', () => {
    const grants: Grant[] = [{ roles: ['BANK'], scope: 'ANY' }, { roles: ['CLERK'], scope: 'OWN_ENTERPRISE' }];
    expect(decideWithObject(caller({ actingFor: 'E-1' }), grants, object)).toBe(true);
    expect(decideWithObject(caller({ roles: ['VISITOR', 'BANK'] }), grants, object)).toBe(true);
    expect(decideWithObject(caller({ roles: ['VISITOR'], actingFor: 'E-1' }), grants, object)).toBe(false);
  });
});

describe('a decision without the object', () => {
  it.each<[string, Grant[], boolean | null]>([
    ['no grant for the role', [{ roles: ['BANK'], scope: 'ANY' }], false],
    ['no grant at all', [], false],
    ['an empty list of roles', [{ roles: [], scope: 'ANY' }], false],
    ['a role and every object', [{ roles: ['CLERK'], scope: 'ANY' }], true],
    ['a role and some objects', [{ roles: ['CLERK'], scope: 'OWN_UNIT' }], null],
    ['every object by one of two', [{ roles: ['CLERK'], scope: 'OWN_UNIT' }, { roles: null, scope: 'ANY' }], true],
  ])('%s: %j → %p', (_what, grants, decision) => {
    expect(decideWithoutObject(caller({}), grants)).toBe(decision);
  });
});
