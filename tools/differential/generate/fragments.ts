import {
  Kind,
  NoFragmentCyclesRule,
  OverlappingFieldsCanBeMergedRule,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
  type DirectiveNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import type { Random } from '../graph/random.ts';
import { namedType, nameNode, selectionSet } from './syntax.ts';

const AGAIN_CHANCE = 0.5;

export interface Naming {
  readonly schema: GraphQLSchema;
  readonly random: Random;
  /** How many fragments. */
  readonly count: number;
  /** What stands at a spread. */
  readonly drawDirectives: () => readonly DirectiveNode[];
}

/** Moves some selections into named fragments, and spreads some of those a second time. */
export const nameFragments = (document: DocumentNode, naming: Naming): DocumentNode => {
  let named = document;
  for (let number = 0; number < naming.count; number += 1) {
    named = moveIntoFragment(named, `F${number}`, naming);
    if (naming.random.chance(AGAIN_CHANCE)) named = spreadAgain(named, naming);
  }
  return named;
};

interface Place {
  readonly set: SelectionSetNode;
  readonly typeName: string;
}

const moveIntoFragment = (document: DocumentNode, name: string, { schema, random, drawDirectives }: Naming): DocumentNode => {
  const place = random.pick(listPlaces(schema, document));
  const moved = random.sample(place.set.selections, random.between(1, place.set.selections.length));
  const [first] = moved;
  const selections = place.set.selections.flatMap((selection) => (selection === first ? [spreadOf(name, drawDirectives())] : moved.includes(selection) ? [] : [selection]));
  const fragment: FragmentDefinitionNode = {
    kind: Kind.FRAGMENT_DEFINITION,
    name: nameNode(name),
    typeCondition: namedType(place.typeName),
    selectionSet: selectionSet(place.set.selections.filter((selection) => moved.includes(selection))),
  };
  const replaced = replaceSet(document, place.set, selectionSet(selections));
  return { ...replaced, definitions: [...replaced.definitions, fragment] };
};

/** Left as it was when the fragment does not go with what stands there. */
const spreadAgain = (document: DocumentNode, { schema, random, drawDirectives }: Naming): DocumentNode => {
  const fragments = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  const fragment = random.pick(fragments);
  const places = listPlaces(schema, document).filter(({ typeName }) => typeName === fragment.typeCondition.name.value);
  if (places.length === 0) return document;
  const { set } = random.pick(places);
  const spreadWith = (directives: readonly DirectiveNode[]): DocumentNode => replaceSet(document, set, selectionSet([...set.selections, spreadOf(fragment.name.value, directives)]));
  const goesTogether = validate(schema, spreadWith([]), [NoFragmentCyclesRule, OverlappingFieldsCanBeMergedRule]).length === 0;
  return goesTogether ? spreadWith(drawDirectives()) : document;
};

const spreadOf = (name: string, directives: readonly DirectiveNode[]): FragmentSpreadNode => ({ kind: Kind.FRAGMENT_SPREAD, name: nameNode(name), directives });

const listPlaces = (schema: GraphQLSchema, document: DocumentNode): readonly Place[] => {
  const places: Place[] = [];
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      SelectionSet: (set) => {
        const type = types.getParentType();
        if (type !== null && type !== undefined) places.push({ set, typeName: type.name });
      },
    }),
  );
  return places;
};

const replaceSet = (document: DocumentNode, set: SelectionSetNode, replacement: SelectionSetNode): DocumentNode =>
  visit(document, { SelectionSet: (node) => (node === set ? replacement : undefined) });
