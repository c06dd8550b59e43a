import { describe, expect, it } from '@jest/globals';
import { findPersona, groupPersonas, type Persona } from './personas.ts';
import type { SignedIn } from './signed-in.ts';

const persona = (key: string, name: string, role: string): Persona => ({ persona: key, name: { zh: name, en: name }, description: { zh: '', en: '' }, roles: [role] });
const personas: readonly Persona[] = [persona('head', '罗桐华', 'UNIT_HANDLER'), persona('approver', '罗桐华', 'APPROVER'), persona('centre2', '李仪清', 'SERVICE_CENTRE'), { ...persona('bank2', '山城银行', 'BANK'), clientId: 'bank-hill' }];
const signedIn = (name: string, role: string): SignedIn => ({ accessToken: '', idToken: null, expiresAt: new Date(0), name: { zh: name, en: name }, roles: [role], enterpriseIds: [] });

describe('the persona who is signed in', () => {
  it('is told by name and role, since one person has two of them', () => {
    expect(findPersona(personas, signedIn('罗桐华', 'APPROVER'))?.persona).toBe('approver');
    expect(findPersona(personas, signedIn('罗桐华', 'UNIT_HANDLER'))?.persona).toBe('head');
  });

  it.each([[null], [signedIn('王五', 'APPROVER')]])('is nobody for %j', (who) => {
    expect(findPersona(personas, who)).toBeNull();
  });
});

describe('the list of personas', () => {
  it('keeps the jurisdictions apart, and leaves out banks, which sign in with a key', () => {
    expect(groupPersonas(personas).map(([, members]) => members.map((member) => member.persona))).toEqual([['head', 'approver'], ['centre2']]);
  });

  it('has no empty group', () => {
    expect(groupPersonas([])).toEqual([]);
  });
});
