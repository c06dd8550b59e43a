import { describe, expect, it } from '@jest/globals';
import { listForeignUses } from './foreign-uses.ts';
import { readSupergraph } from './read-supergraph.ts';
import { SupergraphUnreadable } from './supergraph-unreadable.ts';

const withVisitsField = (join: string): string => /* GraphQL */ `
  enum join__Graph {
    ENTERPRISES @join__graph(name: "enterprises", url: "")
    VISITS @join__graph(name: "visits", url: "")
  }
  type Query @join__type(graph: ENTERPRISES) @join__type(graph: VISITS) { visit: Visit @join__field(graph: VISITS) }
  type Enterprise @join__type(graph: ENTERPRISES, key: "id") @join__type(graph: ENTERPRISES, key: "uscc") @join__type(graph: VISITS, key: "id") {
    id: ID!
    uscc: String! @join__field(graph: ENTERPRISES)
    size: Int @join__field(graph: ENTERPRISES)
    park: Park @join__field(graph: ENTERPRISES)
    limit: Int @join__field(graph: VISITS${join})
    used: Int @join__field(graph: VISITS)
  }
  type Park @join__type(graph: ENTERPRISES) { name: String }
  type Visit @join__type(graph: VISITS, key: "id enterprise { id }") { id: ID! enterprise: Enterprise }
`;

describe('what departments build on one another’s fields', () => {
  const usesWith = (join: string): readonly string[] => listForeignUses(readSupergraph(withVisitsField(join))).map(({ department, reason, coordinate, at }) => `${department} ${reason} ${coordinate} at ${at}`);

  it('a key by which another department knows the entity, also inside a key of its own; not the owner’s own keys', () => {
    expect(usesWith('')).toEqual(['visits KEY Enterprise.id at Enterprise', 'visits KEY Enterprise.id at Visit']);
  });

  it('what @requires asks for, also below', () => {
    expect(usesWith(', requires: "size park { name }"')).toEqual(
      expect.arrayContaining(['visits REQUIRES Enterprise.size at Enterprise.limit', 'visits REQUIRES Enterprise.park at Enterprise.limit', 'visits REQUIRES Park.name at Enterprise.limit']),
    );
  });

  it('not what a department asks of its own fields', () => {
    expect(usesWith(', requires: "used"')).not.toContainEqual(expect.stringContaining('used'));
  });

  it('what is declared as another’s', () => {
    expect(listForeignUses(readSupergraph(withVisitsField('').replace('size: Int @join__field(graph: ENTERPRISES)', 'size: Int @join__field(graph: ENTERPRISES) @join__field(graph: VISITS, external: true)')))).toContainEqual({
      coordinate: 'Enterprise.size', department: 'visits', reason: 'EXTERNAL', at: 'Enterprise.size',
    });
  });

  it('refuses a selection that does not parse', () => {
    expect(() => usesWith(', requires: "size {"')).toThrow(SupergraphUnreadable);
  });
});
