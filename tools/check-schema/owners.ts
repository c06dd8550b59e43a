import { listForeignUses, readSupergraph, type ForeignUse, type Supergraph } from '@qinqing/supergraph';

/** Which departments a type or field comes from. */
export type FindOwners = (typeName: string, fieldName: string | null) => readonly string[];

/** Looks in the first supergraph that knows the type: what was removed is only in the older one. */
export const createOwnerSearch = (supergraphs: readonly Supergraph[]): FindOwners => (typeName, fieldName) =>
  supergraphs.map((graph) => ownersIn(graph, typeName, fieldName)).find((owners) => owners.length > 0) ?? [];

const ownersIn = ({ types }: Supergraph, typeName: string, fieldName: string | null): readonly string[] => {
  const type = types.find(({ name }) => name === typeName);
  if (type === undefined) return [];
  if (fieldName !== null && type.fields.length > 0) {
    const departments = type.fields.find(({ name }) => name === fieldName)?.departments ?? [];
    // Whoever refers to an entity repeats its key; it is the owner's to change.
    return type.owner !== null && departments.includes(type.owner) ? [type.owner] : departments;
  }
  if (type.isRoot) return [];
  return type.owner === null ? type.departments : [type.owner];
};

/** What departments build on one another's fields, as it was at the base. */
export const readForeignUses = (sdl: string | null): readonly ForeignUse[] => (sdl === null ? [] : listForeignUses(readSupergraph(sdl)));
