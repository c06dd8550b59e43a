import type { GraphField, GraphType, TypeKind } from '@qinqing/supergraph';
import { readDescription } from './description.ts';
import type { Selection } from './selection.ts';

/** Which types a reader wants to see. */
export type Group = 'ALL' | 'ENTITIES' | 'ROOTS' | 'OBJECTS' | 'INPUTS' | 'VALUES';

export const groups: readonly Group[] = ['ALL', 'ENTITIES', 'ROOTS', 'OBJECTS', 'INPUTS', 'VALUES'];

export interface Wish {
  readonly selection: Selection;
  readonly group: Group;
  /** Words that a type, or one of its fields, must contain: in its name or in its description. */
  readonly search: string;
}

/** A type with those of its fields that answer the wish. */
export interface ListedType {
  readonly type: GraphType;
  readonly fields: readonly GraphField[];
  /** The fields are what was looked for, so they are shown at once. */
  readonly isOpen: boolean;
}

/** The types that answer the wish: entities first, those of most departments at the top, then the roots, then all others by name. */
export const listTypes = (types: readonly GraphType[], { selection, group, search }: Wish): readonly ListedType[] => {
  const words = search.toLowerCase().split(/[\s.]+/).filter((word) => word !== '');
  return types
    .filter((type) => !type.isInaccessible && isInGroup(type, group))
    .flatMap((type) => selectFields(type, selection))
    .flatMap((listed) => searchIn(listed, words))
    .sort(byImportance);
};

const isInGroup = (type: GraphType, group: Group): boolean => group === 'ALL' || groupOf(type) === group;

const groupByKind: Readonly<Record<TypeKind, Group>> = { OBJECT: 'OBJECTS', INTERFACE: 'OBJECTS', UNION: 'OBJECTS', INPUT: 'INPUTS', ENUM: 'VALUES', SCALAR: 'VALUES' };

export const groupOf = (type: GraphType): Group => {
  if (type.isRoot) return 'ROOTS';
  return type.keys.length > 0 ? 'ENTITIES' : groupByKind[type.kind];
};

const selectFields = (type: GraphType, selection: Selection): readonly ListedType[] => {
  const visible = type.fields.filter(({ isInaccessible }) => !isInaccessible);
  switch (selection.kind) {
    case 'NOTHING':
      return [{ type, fields: visible, isOpen: false }];
    case 'TYPE':
      return type.name === selection.typeName ? [{ type, fields: visible, isOpen: true }] : [];
    case 'DEPARTMENT': {
      if (type.owner === selection.department) return [{ type, fields: visible, isOpen: false }];
      const own = type.isRoot || type.contributors.includes(selection.department) ? visible.filter(({ departments }) => departments.includes(selection.department) && !departments.includes(type.owner ?? '')) : [];
      return own.length === 0 ? [] : [{ type, fields: own, isOpen: !type.isRoot }];
    }
  }
};

const searchIn = (listed: ListedType, words: readonly string[]): readonly ListedType[] => {
  if (words.length === 0) return [listed];
  const { type } = listed;
  const ofType = textOf(type.name, type.description);
  const fields = listed.fields.filter((field) => words.every((word) => textOf(field.name, field.description).includes(word) || type.name.toLowerCase().includes(word)));
  const isTypeMeant = words.every((word) => ofType.includes(word)) || (listed.fields.length === 0 && type.values.some(({ name }) => words.every((word) => name.toLowerCase().includes(word))));
  if (isTypeMeant) return [{ ...listed, isOpen: false }];
  return fields.length === 0 ? [] : [{ type, fields, isOpen: true }];
};

const textOf = (name: string, description: string | null): string => `${name} ${description ?? ''}`.toLowerCase();

const ranks: Readonly<Record<Group, number>> = { ENTITIES: 0, ROOTS: 1, OBJECTS: 2, INPUTS: 3, VALUES: 4, ALL: 5 };

const byImportance = ({ type: a }: ListedType, { type: b }: ListedType): number => {
  const [ga, gb] = [groupOf(a), groupOf(b)];
  if (ga !== gb) return ranks[ga] - ranks[gb];
  if (ga === 'ENTITIES' && a.departments.length !== b.departments.length) return b.departments.length - a.departments.length;
  return ga === 'ROOTS' ? 0 : a.name.localeCompare(b.name, 'en');
};

/** The Chinese term of a type, e.g. 企业; null: none is given. */
export const termOf = (type: GraphType): string | null => readDescription(type.description).term;
