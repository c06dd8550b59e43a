import { describe, expect, it } from '@jest/globals';
import { deriveNames, type NameOptions } from './subgraph/names.ts';

describe("a department's names (SHR-05)", () => {
  it.each<readonly [string, NameOptions, Record<string, string>]>([
    ['one word', { name: 'training' }, { department_sql: 'training', Thing: 'Training', thing: 'training', THING: 'TRAINING', things: 'trainings', titleEn: 'Training' }],
    ['two words', { name: 'legal-aid' }, { department_sql: 'legal_aid', Thing: 'LegalAid', thing_sql: 'legal_aid', THING: 'LEGAL_AID', things: 'legalAids', things_kebab: 'legal-aids', thing_words: 'legal aid' }],
    ['a plural', { name: 'trainings' }, { department: 'trainings', thing: 'training', things: 'trainings' }],
    ['a plural in -ies', { name: 'subsidies' }, { thing: 'subsidy', things: 'subsidies' }],
    ['a singular in -y', { name: 'subsidy' }, { thing: 'subsidy', things: 'subsidies' }],
    ['a singular in -ss', { name: 'congress' }, { thing: 'congress', things: 'congresses' }],
    ['a plural of its own', { name: 'park-staff', plural: 'park-officers' }, { thing: 'parkStaff', things: 'parkOfficers' }],
    ["a language's own word", { name: 'class' }, { Thing: 'Class', things: 'classes' }],
    ['both given', { name: 'justice', singular: 'hearing', plural: 'hearings' }, { Thing: 'Hearing', things: 'hearings' }],
    ['a title', { name: 'legal-aid', titleZh: '法律援助', titleEn: 'Legal aid & advice'.replace('&', 'and') }, { titleZh: '法律援助', titleEn: 'Legal aid and advice' }],
  ])('come from %s', (_what, options, expected) => {
    expect(deriveNames(options)).toMatchObject(expected);
  });

  it.each<readonly [string, NameOptions, string]>([
    ['capitals', { name: 'Training' }, 'kebab-case'],
    ['an underscore', { name: 'legal_aid' }, 'kebab-case'],
    ['a blank', { name: 'legal aid' }, 'kebab-case'],
    ['two hyphens', { name: 'legal--aid' }, 'kebab-case'],
    ['a hyphen at its end', { name: 'legal-' }, 'kebab-case'],
    ['a figure in front', { name: '3d-printing' }, 'kebab-case'],
    ['a path', { name: '../visits' }, 'kebab-case'],
    ['nothing', { name: '' }, 'kebab-case'],
    ['Chinese', { name: '培训' }, 'kebab-case'],
    ['25 characters', { name: 'a'.repeat(25) }, 'cut off'],
    ["PostgreSQL's own roles", { name: 'pg-audit' }, 'reserved'],
    ['the name of an address', { name: 'graphql' }, 'reserved'],
    ['the name of a container', { name: 'postgres' }, 'reserved'],
    ['the name of an image', { name: 'runtime' }, 'reserved'],
    ['a plural that is no name', { name: 'training', plural: 'Trainings' }, '--plural'],
    ['one word for both', { name: 'training', plural: 'training' }, 'Singular and plural'],
    ['a title that ends a comment', { name: 'training', titleZh: '培训 */' }, '--title-zh'],
    ['a title that ends a text', { name: 'training', titleEn: 'Training"' }, '--title-en'],
  ])('are none with %s: refused in two languages', (_what, options, reason) => {
    expect(() => deriveNames(options)).toThrow(reason);
    expect(() => deriveNames(options)).toThrow(/\p{Script=Han}/u);
  });
});
