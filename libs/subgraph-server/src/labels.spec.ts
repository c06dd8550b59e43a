import { describe, expect, it } from '@jest/globals';
import { roleGroups, roleLabels } from '@qinqing/caller';
import { parse } from 'graphql';
import { typeDefsOf } from './fixtures/small-graph.ts';
import { enumLabels } from './index.ts';

const label = enumLabels(typeDefsOf('enum Light { GREEN @label(zh: "绿灯", en: "Green") RED }'));

describe('the labels of enum values (SHR-16)', () => {
  it('are those of the schema, in Chinese and in English', () => {
    expect([label('Light', 'GREEN', 'ZH_CN'), label('Light', 'GREEN', 'EN')]).toEqual(['绿灯', 'Green']);
  });

  it.each([['Light', 'RED'], ['Light', 'BLUE'], ['Lamp', 'GREEN']])('%s.%s has none, and that is said', (name, value) => {
    expect(() => label(name, value, 'EN')).toThrow(`the schema gives ${name}.${value} no @label`);
  });

  it.each(['@label(zh: "绿灯")', '@label(en: "Green")', '@label(zh: 1, en: "Green")'])('must be complete: %s is refused', (directive) => {
    expect(() => enumLabels(parse(`enum Light { GREEN ${directive} }`))).toThrow(/is missing on a value of Light/);
  });

  it('of the roles are the same in the schema and in the code', () => {
    for (const [role, { zh, en }] of Object.entries(roleLabels)) expect([label('Role', role, 'ZH_CN'), label('Role', role, 'EN')]).toEqual([zh, en]);
  });

  it.each([['Role', roleLabels], ['RoleGroup', roleGroups]])('%s has the same values in the schema and in the code', (name, inCode) => {
    const inSchema = typeDefsOf('type T { id: ID }').definitions.find((definition) => definition.kind === 'EnumTypeDefinition' && definition.name.value === name);
    expect(inSchema?.kind === 'EnumTypeDefinition' && inSchema.values?.map((value) => value.name.value)).toEqual(Object.keys(inCode));
  });
});
