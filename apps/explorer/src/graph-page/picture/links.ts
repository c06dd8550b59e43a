import type { Department, GraphType, Supergraph } from '@qinqing/supergraph';

/** How a department is tied to an entity: it owns it, adds fields to it, or leads to it only. */
export type LinkKind = 'OWNS' | 'CONTRIBUTES' | 'REFERS';

export interface Link {
  readonly department: string;
  readonly typeName: string;
  readonly kind: LinkKind;
  /** Fields that it answers on the entity; of a reference: fields that lead to it. */
  readonly fieldCount: number;
}

/** The entities in which departments meet, those of most departments first. */
export const listSharedEntities = ({ types }: Supergraph): readonly GraphType[] =>
  types.filter(({ keys, departments, isInaccessible }) => keys.length > 0 && departments.length > 1 && !isInaccessible).sort((a, b) => b.contributors.length - a.contributors.length || b.departments.length - a.departments.length || a.name.localeCompare(b.name, 'en'));

/** Every tie between a department and a shared entity, one for each pair, the strongest. */
export const listLinks = ({ departments }: Supergraph, entities: readonly GraphType[]): readonly Link[] =>
  departments.flatMap((department) => entities.flatMap((entity) => linkOf(department, entity) ?? []));

const linkOf = ({ name, contributions, references }: Department, entity: GraphType): Link | null => {
  if (entity.owner === name) return { department: name, typeName: entity.name, kind: 'OWNS', fieldCount: entity.fields.filter((field) => field.departments.includes(name)).length };
  const contribution = contributions.find(({ typeName }) => typeName === entity.name);
  if (contribution !== undefined) return { department: name, typeName: entity.name, kind: 'CONTRIBUTES', fieldCount: contribution.fieldNames.length };
  const reference = references.find(({ typeName }) => typeName === entity.name);
  return reference === undefined ? null : { department: name, typeName: entity.name, kind: 'REFERS', fieldCount: reference.coordinates.length };
};
