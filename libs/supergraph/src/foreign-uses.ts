import { listSelectedFields } from './field-selection.ts';
import type { GraphType, Supergraph } from './supergraph.ts';

/** What one department builds on a field that another answers (跨部门使用). */
export interface ForeignUse {
  /** The field that is used, `Type.field`. */
  readonly coordinate: string;
  /** Who uses it. */
  readonly department: string;
  readonly reason: 'KEY' | 'REQUIRES' | 'PROVIDES' | 'EXTERNAL';
  /** Where: the type with the key, or `Type.field` of the field that needs it. */
  readonly at: string;
}

/**
 * Every field of one department that another's schema names: in a key, in `@requires`, in `@provides`, or as `@external`. Removing such a field, or
 * changing its type, breaks the other department even when no client asks for it.
 *
 * @throws SupergraphUnreadable when a selection of the supergraph does not parse
 */
export const listForeignUses = ({ types }: Supergraph): readonly ForeignUse[] => {
  const byName = new Map(types.map((type) => [type.name, type]));
  return distinctUses(types.flatMap((type) => [...usesByKeys(type, byName), ...usesByFields(type, byName)]).filter((use) => isForeign(use, byName)));
};

const usesByKeys = (type: GraphType, types: ReadonlyMap<string, GraphType>): readonly ForeignUse[] =>
  type.keys.flatMap(({ department, fields }) => listSelectedFields(fields, type.name, types).map((coordinate) => ({ coordinate, department, reason: 'KEY' as const, at: type.name })));

const usesByFields = (type: GraphType, types: ReadonlyMap<string, GraphType>): readonly ForeignUse[] =>
  type.fields.flatMap((field) => {
    const at = `${type.name}.${field.name}`;
    return [
      ...field.external.map((department) => ({ coordinate: at, department, reason: 'EXTERNAL' as const, at })),
      ...field.requires.flatMap(({ department, fields }) => listSelectedFields(fields, type.name, types).map((coordinate) => ({ coordinate, department, reason: 'REQUIRES' as const, at }))),
      ...field.provides.flatMap(({ department, fields }) => listSelectedFields(fields, field.typeName, types).map((coordinate) => ({ coordinate, department, reason: 'PROVIDES' as const, at }))),
    ];
  });

/** The owner of a type needs nobody for its keys; who alone answers a field uses its own. */
const isForeign = ({ coordinate, department }: ForeignUse, types: ReadonlyMap<string, GraphType>): boolean => {
  const [typeName = '', fieldName = ''] = coordinate.split('.');
  const type = types.get(typeName);
  const field = type?.fields.find(({ name }) => name === fieldName);
  return type !== undefined && type.owner !== department && (field === undefined || field.departments.some((other) => other !== department));
};

const distinctUses = (uses: readonly ForeignUse[]): readonly ForeignUse[] => [...new Map(uses.map((use) => [JSON.stringify([use.coordinate, use.department, use.reason, use.at]), use])).values()];
