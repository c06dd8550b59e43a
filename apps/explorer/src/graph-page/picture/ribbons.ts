import type { Box, DepartmentBox, EntityBox } from './draw-picture.ts';
import type { Link } from './links.ts';

/** A link as it is drawn: a band between the inner edges of two boxes, as broad as it has fields. */
export interface Ribbon extends Link {
  /** An SVG path through the middle of the band. */
  readonly path: string;
  readonly thickness: number;
  /** Where its number stands. */
  readonly label: { readonly x: number; readonly y: number };
}

const REFERENCE_THICKNESS = 1.5;
const thicknessOf = ({ kind, fieldCount }: Link): number => (kind === 'REFERS' ? REFERENCE_THICKNESS : 3 + 0.6 * Math.min(fieldCount, 40));
/** Thin bands keep apart, so that their numbers do. */
const SLOT = 19;
/** Near the department, where bands are still apart. */
const LABEL_AT = 0.34;

export const drawRibbons = (links: readonly Link[], departments: readonly DepartmentBox[], entities: readonly EntityBox[]): readonly Ribbon[] =>
  links.flatMap((link) => {
    const from = departments.find(({ department }) => department.name === link.department);
    const to = entities.find(({ entity }) => entity.name === link.typeName);
    if (from === undefined || to === undefined) return [];
    const isLeft = from.side === 'LEFT';
    const beside = links.filter(({ department, typeName }) => typeName === link.typeName && departments.some((box) => box.department.name === department && box.side === from.side));
    const inColumn = departments.flatMap(({ department }) => beside.filter((other) => other.department === department.name));
    const ofDepartment = entities.flatMap(({ entity }) => links.filter(({ department, typeName }) => department === link.department && typeName === entity.name));
    const start = { x: isLeft ? from.x + from.width : from.x, y: slotOf(link, ofDepartment, from) };
    const end = { x: isLeft ? to.x : to.x + to.width, y: slotOf(link, inColumn, to) };
    return [{ ...link, path: curve(start, end), thickness: thicknessOf(link), label: pointOn(start, end, LABEL_AT) }];
  });

/** Bands that leave one edge stand one below the other, in the middle of the edge. */
const slotOf = (link: Link, all: readonly Link[], box: Box): number => {
  const heights = all.map((other) => Math.max(SLOT, thicknessOf(other) + 4));
  const scale = Math.min(1, (box.height - 12) / heights.reduce((sum, height) => sum + height, 0));
  const before = heights.slice(0, all.indexOf(link)).reduce((sum, height) => sum + height, 0);
  const total = heights.reduce((sum, height) => sum + height, 0);
  return box.y + box.height / 2 + (before + (heights[all.indexOf(link)] ?? 0) / 2 - total / 2) * scale;
};

interface Point {
  readonly x: number;
  readonly y: number;
}

const curve = (start: Point, end: Point): string => {
  const middle = (start.x + end.x) / 2;
  return `M${round(start.x)} ${round(start.y)}C${round(middle)} ${round(start.y)} ${round(middle)} ${round(end.y)} ${round(end.x)} ${round(end.y)}`;
};

/** The point of the curve at a share of its way. */
const pointOn = (start: Point, end: Point, share: number): Point => {
  const middle = (start.x + end.x) / 2;
  const rest = 1 - share;
  const at = (a: number, b: number, c: number, d: number): number => rest ** 3 * a + 3 * rest ** 2 * share * b + 3 * rest * share ** 2 * c + share ** 3 * d;
  return { x: round(at(start.x, middle, middle, end.x)), y: round(at(start.y, start.y, end.y, end.y)) };
};

const round = (number: number): number => Math.round(number * 10) / 10;
