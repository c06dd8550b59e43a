import { describe, expect, it } from '@jest/globals';
import type { EntityBatch, EntityFetch, PathSegment } from '../plan/plan.ts';
import { readFetchSelection } from './fetch-selection.ts';
import { canShareEntities } from './sharing.ts';

/** `visits @ host` or `search @ [Officer] park`. */
const readPath = (path: string): readonly PathSegment[] =>
  path.split(' ').map((step): PathSegment => (step === '@' ? { kind: 'items' } : step.startsWith('[') ? { kind: 'types', types: [step.slice(1, -1)] } : { kind: 'field', key: step }));
const batchOf = (...paths: readonly string[]): EntityBatch => ({ answerKey: '_entities', variable: 'representations', paths: paths.map(readPath), requires: [], typenameChanges: [], renames: [] });
const fetchOf = (selection: string, ...paths: readonly string[]): EntityFetch => ({ kind: 'entityFetch', number: 0, department: 'a', operation: `{_entities${selection}}`, variables: [], batches: [batchOf(...paths)] });
const canShare = (selection: string, paths: readonly string[], others: readonly EntityFetch[]): boolean => {
  const own = fetchOf(selection, ...paths);
  return canShareEntities(own.batches[0]!, readFetchSelection(selection), [own, ...others]);
};

describe('the objects of an entity’s answer may stand at several places', () => {
  it.each<[string, string, readonly string[], readonly EntityFetch[], boolean]>([
    ['when there are none', '{name}', ['a', 'b'], [fetchOf('{x}', 'a last')], true],
    ['when nobody completes them', '{last{id}}', ['a', 'b'], [fetchOf('{x}', 'a other')], true],
    ['when one fetch completes them at all places', '{last{host{id}}}', ['a', 'b'], [fetchOf('{x}', 'a last host', 'b last host')], true],
    ['not when it completes them at one of them', '{last{id}}', ['a', 'b'], [fetchOf('{x}', 'a last')], false],
    ['not when each place is completed by a fetch of its own', '{last{id}}', ['a', 'b'], [fetchOf('{x}', 'a last'), fetchOf('{x}', 'b last')], false],
    ['when there is one place in the plan, and all of it is completed', '{last{id}}', ['list @'], [fetchOf('{x}', 'list @ last')], true],
    ['not when only some types there are completed', '{last{id}}', ['list @'], [fetchOf('{x}', 'list @ [Officer] last')], false],
    ['not when another fetch brings parts of the same objects', '{address{city}}', ['list @'], [fetchOf('{address{zip}}', 'list @')], false],
    ['when it brings other objects', '{address{city}}', ['list @'], [fetchOf('{last{id}}', 'list @')], true],
  ])('%s', (_what, selection, paths, others, expected) => {
    expect(canShare(selection, paths, others)).toBe(expected);
  });
});
