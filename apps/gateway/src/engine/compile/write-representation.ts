import { checkedName, generateFunction } from '../generated-function.ts';
import type { Requirement, TypenameChange } from '../plan/plan.ts';
import type { TypeRelations } from '../plan/type-relations.ts';
import { isObject, isWritable, MAX_NESTED_LISTS, type JsonObject } from './json.ts';

/**
 * Writes the JSON by which a department knows an entity; equal texts mean equal entities.
 * Null: nothing is asked of objects of this type. Undefined: something that is required was never learnt.
 */
export type WriteRepresentation = (object: JsonObject) => string | null | undefined;

export interface EntityKey {
  readonly requires: readonly Requirement[];
  readonly typenameChanges: readonly TypenameChange[];
}

export const compileRepresentation = ({ requires, typenameChanges }: EntityKey, relations: TypeRelations): WriteRepresentation => {
  const byType = new Map<string, WriteRepresentation>();
  const [onlyFragment, another] = requires.filter((requirement) => requirement.kind === 'fragment');
  const assumedType = another === undefined ? onlyFragment?.type : undefined;
  return (object) => {
    const typename = typeof object.__typename === 'string' ? object.__typename : assumedType;
    if (typename === undefined) return null;
    const known = byType.get(typename);
    if (known !== undefined) return known(object);
    const writer = compileForType(typename, requires, typenameChanges, relations);
    // Departments say what types there are; only what the plan speaks of is worth remembering.
    if (writer !== writeNothing) byType.set(typename, writer);
    return writer(object);
  };
};

const writeNothing: WriteRepresentation = () => null;

const compileForType = (typename: string, requires: readonly Requirement[], changes: readonly TypenameChange[], relations: TypeRelations): WriteRepresentation => {
  const selections = requires.flatMap((requirement) => (requirement.kind === 'fragment' && isMeant(typename, requirement.type, relations) ? requirement.selections : []));
  if (selections.length === 0) return writeNothing;
  const sentType = changes.reduce((type, { ofTypes, to }) => (ofTypes.some((other) => relations.isKindOf(type, other)) ? to : type), typename);
  return compileObject(`{"__typename":${JSON.stringify(sentType)}`, mergeFields(typename, selections, relations), relations);
};

/** An object whose type is still that of an interface may be any of its kinds. */
const isMeant = (typename: string, condition: string, relations: TypeRelations): boolean => relations.isKindOf(typename, condition) || relations.isKindOf(condition, typename);

interface RequiredField {
  readonly key: string;
  readonly sentAs: string;
  readonly selections: readonly Requirement[];
}

/** The fields required of one type, each once; without its type name, which is written apart. */
const mergeFields = (typename: string | null, requires: readonly Requirement[], relations: TypeRelations): readonly RequiredField[] => {
  const fields = new Map<string, RequiredField>();
  const add = (requirements: readonly Requirement[]): void => {
    for (const requirement of requirements) {
      if (requirement.kind === 'fragment') {
        if (typename === null || isMeant(typename, requirement.type, relations)) add(requirement.selections);
      } else if (requirement.key !== '__typename') {
        const known = fields.get(requirement.sentAs);
        fields.set(requirement.sentAs, { ...requirement, selections: [...(known?.selections ?? []), ...requirement.selections] });
      }
    }
  };
  add(requires);
  return [...fields.values()];
};

type WriteValue = (value: unknown) => string | undefined;

const compileObject = (head: string, fields: readonly RequiredField[], relations: TypeRelations): ((object: JsonObject) => string | undefined) => {
  const writers = fields.map(({ selections }) => (selections.length === 0 ? writeLeaf : compileValue(selections, relations)));
  const writes = fields.map(({ key, sentAs }, index) => {
    const start = `${head === '{' && index === 0 ? '' : ','}${JSON.stringify(checkedName(sentAs))}:`;
    return `value = writers[${index}](object.${checkedName(key)});\nif (value === undefined) return undefined;\ntext += ${JSON.stringify(start)} + value;`;
  });
  return generateFunction({ head, writers }, `return (object) => {\nlet value, text = head;\n${writes.join('\n')}\nreturn text + '}';\n};`);
};

const writeLeaf: WriteValue = (value) => {
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : 'null';
  return value === undefined || typeof value === 'function' || !isWritable(value) ? undefined : JSON.stringify(value);
};

const compileValue = (requires: readonly Requirement[], relations: TypeRelations): WriteValue => {
  const byType = new Map<string | null, (object: JsonObject) => string | undefined>();
  const writeObject = (object: JsonObject): string | undefined => {
    const typename = typeof object.__typename === 'string' ? object.__typename : null;
    const known = byType.get(typename);
    if (known !== undefined) return known(object);
    const head = typename === null ? '{' : `{"__typename":${JSON.stringify(typename)}`;
    const writer = compileObject(head, mergeFields(typename, requires, relations), relations);
    if (byType.size < MAX_REMEMBERED_TYPES) byType.set(typename, writer);
    return writer(object);
  };
  const write = (value: unknown, lists: number): string | undefined => {
    if (value === null) return 'null';
    if (isObject(value)) return writeObject(value);
    return Array.isArray(value) && lists > 0 ? writeList(value, (item) => write(item, lists - 1)) : undefined;
  };
  return (value) => write(value, MAX_NESTED_LISTS);
};

/** More than any interface of a schema has; a department that invents types gains nothing. */
const MAX_REMEMBERED_TYPES = 200;

const writeList = (values: readonly unknown[], write: WriteValue): string | undefined => {
  const texts: string[] = [];
  for (const value of values) {
    const text = write(value);
    if (text === undefined) return undefined;
    texts.push(text);
  }
  return `[${texts.join(',')}]`;
};
