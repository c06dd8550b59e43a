import { describe, expect, it } from '@jest/globals';
import { roleNamesOf, sqlNameOf } from './role-names.ts';

describe("a department's name in the database", () => {
  it.each([
    ['visits', 'visits', 'visits_owner', 'visits_app'],
    ['legal-aid', 'legal_aid', 'legal_aid_owner', 'legal_aid_app'],
  ])('%s is %s, with the roles %s and %s', (department, name, owner, app) => {
    expect([sqlNameOf(department), roleNamesOf(department)]).toEqual([name, { owner, app }]);
  });
});
