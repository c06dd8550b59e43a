import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

export interface Asked {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** GraphQL specification, CollectFields: the fields that are asked of an object of that type, by response name and in order. */
export const collectFields = (asked: Asked, type: GraphQLObjectType, selectionSets: readonly SelectionSetNode[]): ReadonlyMap<string, readonly FieldNode[]> => {
  const fields = new Map<string, FieldNode[]>();
  const visited = new Set<string>();
  const collect = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (!isIncluded(asked, selection)) continue;
      if (selection.kind === Kind.FIELD) {
        const name = selection.alias?.value ?? selection.name.value;
        fields.set(name, [...(fields.get(name) ?? []), selection]);
      } else {
        const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : spread(selection.name.value);
        if (fragment !== null && applies(asked.schema, type, fragment.typeCondition?.name.value)) collect(fragment.selectionSet);
      }
    }
  };
  const spread = (name: string): FragmentDefinitionNode | null => {
    if (visited.has(name)) return null;
    visited.add(name);
    return asked.fragments.get(name) ?? null;
  };
  selectionSets.forEach(collect);
  return fields;
};

const isIncluded = ({ variables }: Asked, selection: SelectionNode): boolean =>
  getDirectiveValues(GraphQLSkipDirective, selection, variables)?.if !== true && getDirectiveValues(GraphQLIncludeDirective, selection, variables)?.if !== false;

const applies = (schema: GraphQLSchema, type: GraphQLObjectType, condition: string | undefined): boolean => {
  const wanted = condition === undefined ? type : schema.getType(condition);
  return wanted === type || (isAbstractType(wanted) && schema.isSubType(wanted, type));
};
