import { describe, expect, it } from '@jest/globals';
import { clientKey, readSelectedKeys } from './selected-keys.ts';

const entities = `query ($representations: [_Any!]!, $with: Boolean!) {
  _entities(representations: $representations) {
    ... on Enterprise { __typename open: openVisits ... on Enterprise @include(if: $with) { may: eligibility { allowed } } label @skip(if: $with) ...F }
    ... on Officer { rank }
  }
}
fragment F on Enterprise { title }`;

describe('which fields a fetch asks', () => {
  it('root fields, by the names that the answer gives them', () => {
    expect(readSelectedKeys('{ __typename visits { id } count: visitCount visits { purpose } }', {})).toEqual({ ofEntity: null, all: ['visits', 'count'] });
  });

  it.each([
    [true, ['open', 'may', 'title']],
    [false, ['open', 'label', 'title']],
  ])('of an entity, without what @skip and @include take away (with: %s)', (isWith, keys) => {
    const { ofEntity, all } = readSelectedKeys(entities, { with: isWith });
    expect(ofEntity?.('Enterprise')).toEqual(keys);
    expect(ofEntity?.('Officer')).toEqual(['rank']);
    expect(all).toEqual([...keys, 'rank']);
  });

  it('with the defaults of variables that the client left out', () => {
    const query = 'query ($with: Boolean = false, $without: Boolean = true) { a @include(if: $with) b @skip(if: $without) c @include(if: true) d @include(if: $unknown) }';
    expect(readSelectedKeys(query, {}).all).toEqual(['c', 'd']);
    expect(readSelectedKeys(query, { with: true, without: false }).all).toEqual(['a', 'b', 'c', 'd']);
  });

  it('of an entity whose type no fragment names: all of them', () => {
    expect(readSelectedKeys(entities, { with: true }).ofEntity?.('Park')).toEqual(['open', 'may', 'title', 'rank']);
  });

  it('a name that the planner gave is turned back into the client’s', () => {
    expect(['size__alias_0', 'size__alias_12', 'alias_1', 'size'].map(clientKey)).toEqual(['size', 'size', 'alias_1', 'size']);
  });
});
