import type { OrgUnit } from '../domain/org-unit.ts';
import type { OrgUnitWithLineage } from '../persistence/organisation.ts';

/** A unit with the code by which the place knows it; null: it was never imported. */
export interface CodedUnit extends OrgUnit {
  readonly code: string | null;
}

/** The organisation tree by ids. */
export type UnitTree = ReadonlyMap<string, CodedUnit>;

/** The unit itself first, then its superiors. Ends where it would begin anew: a tree that somebody broke still has an end. */
export const lineageOf = (tree: UnitTree, id: string): readonly string[] => {
  const lineage = new Set<string>();
  for (let unit = tree.get(id); unit !== undefined && !lineage.has(unit.id); unit = unit.parentId === null ? undefined : tree.get(unit.parentId)) lineage.add(unit.id);
  return [...lineage];
};

export const isInCycle = (tree: UnitTree, id: string): boolean => {
  const top = tree.get(lineageOf(tree, id).at(-1) ?? id);
  return top?.parentId !== null && top?.parentId !== undefined && tree.has(top.parentId);
};

/** Whoever has another lineage than before, without having been changed itself: its state says the lineage. */
export const listMoved = (before: UnitTree, after: UnitTree): readonly string[] =>
  [...before.keys()].filter((id) => {
    const [was, is] = [before.get(id)!, after.get(id)!];
    return was === is && lineageOf(before, id).join() !== lineageOf(after, id).join();
  });

export const withLineage = (tree: UnitTree, id: string): OrgUnitWithLineage => ({ ...tree.get(id)!, lineage: lineageOf(tree, id) });
