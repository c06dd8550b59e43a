import type { Department, GraphType, Supergraph } from '@qinqing/supergraph';
import { listLinks, listSharedEntities, type Link } from './links.ts';
import { drawRibbons, type Ribbon } from './ribbons.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface DepartmentBox extends Box {
  readonly department: Department;
  readonly side: Side;
}

export interface EntityBox extends Box {
  readonly entity: GraphType;
}

export type Side = 'LEFT' | 'RIGHT';

/** Everything that the picture shows, in its own units: owners at the left, shared entities in the middle, all others at the right. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly departments: readonly DepartmentBox[];
  readonly entities: readonly EntityBox[];
  readonly ribbons: readonly Ribbon[];
}

const WIDTH = 1180;
const DEPARTMENT = { width: 276, height: 82, gap: 18 };
const ENTITY = { width: 280, height: 92, gap: 26, perContributor: 16 };

export const drawPicture = (graph: Supergraph): Picture => {
  const shared = listSharedEntities(graph);
  const links = listLinks(graph, shared);
  const sides = chooseSides(graph.departments, links, shared);
  const entityHeights = shared.map(({ contributors }) => ENTITY.height + ENTITY.perContributor * contributors.length);
  const height = Math.max(
    ...(['LEFT', 'RIGHT'] as const).map((side) => columnHeight(sides[side].map(() => DEPARTMENT.height), DEPARTMENT.gap)),
    columnHeight(entityHeights, ENTITY.gap),
  );
  const departments = (['LEFT', 'RIGHT'] as const).flatMap((side) =>
    placeColumn(sides[side].map(() => DEPARTMENT.height), DEPARTMENT.gap, height).map((y, index) => ({
      x: side === 'LEFT' ? 0 : WIDTH - DEPARTMENT.width,
      y,
      width: DEPARTMENT.width,
      height: DEPARTMENT.height,
      side,
      department: sides[side][index] as Department,
    })),
  );
  const entities = placeColumn(entityHeights, ENTITY.gap, height).map((y, index) => ({
    x: (WIDTH - ENTITY.width) / 2, y, width: ENTITY.width, height: entityHeights[index] as number, entity: shared[index] as GraphType,
  }));
  return { width: WIDTH, height, departments, entities, ribbons: drawRibbons(links, departments, entities) };
};

/** Owners of shared entities stand at the left, unless that is more than half of all. Whoever is tied to the lower entities stands lower: fewer lines cross. */
const chooseSides = (departments: readonly Department[], links: readonly Link[], shared: readonly GraphType[]): Readonly<Record<Side, readonly Department[]>> => {
  const linksOf = ({ name }: Department): readonly Link[] => links.filter(({ department }) => department === name);
  const owned = (department: Department): number => linksOf(department).reduce((sum, { kind, fieldCount }) => sum + (kind === 'OWNS' ? fieldCount : 0), 0);
  const depth = (department: Department): number => {
    const positions = linksOf(department).map(({ typeName }) => shared.findIndex(({ name }) => name === typeName));
    return positions.length === 0 ? 0 : positions.reduce((sum, position) => sum + position, 0) / positions.length;
  };
  const byOwnership = departments.filter((department) => owned(department) > 0).sort((a, b) => owned(b) - owned(a));
  const left = new Set(byOwnership.slice(0, Math.max(1, Math.floor(departments.length / 2))));
  const inOrder = (isLeft: boolean): readonly Department[] => departments.filter((department) => left.has(department) === isLeft).sort((a, b) => depth(a) - depth(b));
  return { LEFT: inOrder(true), RIGHT: inOrder(false) };
};

const columnHeight = (heights: readonly number[], gap: number): number => heights.reduce((sum, height) => sum + height, 0) + gap * Math.max(0, heights.length - 1);

/** The upper edges of a column in the middle of the given height. */
const placeColumn = (heights: readonly number[], gap: number, available: number): readonly number[] => {
  let y = (available - columnHeight(heights, gap)) / 2;
  return heights.map((height) => {
    const top = y;
    y += height + gap;
    return top;
  });
};
