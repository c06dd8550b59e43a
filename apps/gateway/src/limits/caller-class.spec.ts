import { describe, expect, it } from '@jest/globals';
import { publicCaller, type Role } from '@qinqing/caller';
import { classifyCaller } from './caller-class.ts';

const withRoles = (...roles: Role[]) => ({ ...publicCaller, subject: 's-1', clientId: 'console', roles });

describe('whose limits apply to a caller', () => {
  it.each<[string, Parameters<typeof classifyCaller>[0], string]>([
    ['nobody in particular', publicCaller, 'public'],
    ['a legal representative', withRoles('LEGAL_REPRESENTATIVE', 'CLERK'), 'person'],
    ['somebody without any role', withRoles(), 'person'],
    ['a member of a service centre', withRoles('SERVICE_CENTRE'), 'officer'],
    ['an officer who also represents an enterprise', withRoles('CLERK', 'LIAISON'), 'officer'],
    ['a bank', withRoles('BANK'), 'bank'],
    ['a bank whose token says more', withRoles('BANK', 'PLATFORM_OPERATOR'), 'bank'],
  ])('%s', (_who, caller, expected) => expect(classifyCaller(caller)).toBe(expected));
});
