import { readSupergraph, type Supergraph } from '@qinqing/supergraph';
import { describe, expect, it } from '@jest/globals';
import { drawPicture, type Box, type Picture } from './draw-picture.ts';

/** `enterprises` owns Enterprise and Officer; of the others the first refers to Officer, each adds a field to Enterprise. */
const graphOf = (others: readonly string[]): Supergraph => {
  const joins = others.map((name) => `@join__type(graph: ${name.toUpperCase()}, key: "id")`).join(' ');
  const [first = 'enterprises'] = others;
  return readSupergraph(`
    enum join__Graph { ENTERPRISES @join__graph(name: "enterprises", url: "") ${others.map((name) => `${name.toUpperCase()} @join__graph(name: "${name}", url: "")`).join(' ')} }
    type Enterprise @join__type(graph: ENTERPRISES, key: "id") ${joins} {
      id: ID! name: String! @join__field(graph: ENTERPRISES)
      ${others.map((name) => `${name}: Int @join__field(graph: ${name.toUpperCase()})`).join(' ')}
    }
    type Officer @join__type(graph: ENTERPRISES, key: "id") ${others.length === 0 ? '' : `@join__type(graph: ${first.toUpperCase()}, key: "id", resolvable: false)`} { id: ID! name: String! @join__field(graph: ENTERPRISES) }
    ${others.length === 0 ? '' : `type Case @join__type(graph: ${first.toUpperCase()}) { officer: Officer }`}
  `);
};

const links = ({ ribbons }: Picture): readonly string[] => ribbons.map(({ department, kind, typeName, fieldCount }) => `${department} ${kind} ${typeName} ${fieldCount}`);

const overlap = (a: Box, b: Box): boolean => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

describe('the picture of the graph', () => {
  it('ties each department to the entities that it owns, adds to or refers to', () => {
    expect(links(drawPicture(graphOf(['appeals', 'visits'])))).toEqual(['enterprises OWNS Enterprise 2', 'enterprises OWNS Officer 2', 'appeals CONTRIBUTES Enterprise 1', 'appeals REFERS Officer 1', 'visits CONTRIBUTES Enterprise 1']);
  });

  it('is empty in the middle when departments share nothing', () => {
    const picture = drawPicture(graphOf([]));
    expect([picture.entities, picture.ribbons, picture.departments.length]).toEqual([[], [], 1]);
  });

  it.each([1, 2, 5, 9, 14])('has room for %i departments beside the owner: nothing overlaps or hangs over the edge', (number) => {
    const picture = drawPicture(graphOf(Array.from({ length: number }, (_, index) => `d${index}`)));
    const boxes: readonly Box[] = [...picture.departments, ...picture.entities];
    expect(picture.departments).toHaveLength(number + 1);
    for (const [index, box] of boxes.entries()) {
      expect(box.x >= 0 && box.y >= 0 && box.x + box.width <= picture.width && box.y + box.height <= picture.height).toBe(true);
      expect(boxes.slice(index + 1).filter((other) => overlap(box, other))).toEqual([]);
    }
  });

  it('each column stands in the middle of the picture', () => {
    const { departments, entities, height } = drawPicture(graphOf(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']));
    for (const column of [departments.filter(({ side }) => side === 'LEFT'), departments.filter(({ side }) => side === 'RIGHT'), entities]) {
      const [first, last] = [column[0] as Box, column.at(-1) as Box];
      expect(first.y).toBeCloseTo(height - (last.y + last.height));
    }
  });

  it('owners stand at the left, who adds and refers at the right', () => {
    const picture = drawPicture(graphOf(['appeals', 'visits']));
    expect(picture.departments.map(({ department, side }) => [department.name, side])).toEqual([['enterprises', 'LEFT'], ['visits', 'RIGHT'], ['appeals', 'RIGHT']]);
  });
});
