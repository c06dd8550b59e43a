import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  Kind,
  valueFromASTUntyped,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { AskedField, DeclaredCosts } from './declared-costs.ts';
import { countPage, largerOf, type Count, type Variables } from './page-size.ts';

/** What a change of the world costs beside its answer. */
const MUTATION_WEIGHT = 10;
/** A list of which nobody has said how long it is: such lists are parts of one object. */
const UNSAID_LIST = 3;

/** One field of an operation with all that is asked of it. */
export interface CostedField {
  /** The key in the answer. */
  readonly key: string;
  /** Of one object, without what lies below. */
  readonly weight: number;
  readonly count: Count;
  /** Added once for each time that the field is asked, however long its list is. */
  readonly argumentWeight: number;
  readonly fields: readonly CostedField[];
}

/** An operation with the fragments of its document. */
export interface CompleteOperation {
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

/**
 * What an operation may cost at most, field by field: each object counts its weight as often as its lists may hold it. `@skip` and
 * `@include` are not looked at. What several fragments ask under one key counts once, as it is executed; of alternatives, the dearest counts.
 */
export const costFields = (complete: CompleteOperation, costs: DeclaredCosts): readonly CostedField[] => {
  const { operation } = complete;
  const type = costs.schema.getRootType(operation.operation);
  if (!type) return [];
  const fields = new FieldCosting(complete, costs).fieldsOf([{ type, selectionSet: operation.selectionSet }], new Map());
  return operation.operation === 'mutation' ? fields.map((field) => ({ ...field, argumentWeight: field.argumentWeight + MUTATION_WEIGHT })) : fields;
};

interface Selected {
  readonly type: GraphQLCompositeType;
  readonly selectionSet: SelectionSetNode;
}

class FieldCosting {
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #costs: DeclaredCosts;
  readonly #variableDefaults: Variables;

  constructor({ operation, fragments }: CompleteOperation, costs: DeclaredCosts) {
    this.#fragments = fragments;
    this.#costs = costs;
    const defaults = (operation.variableDefinitions ?? []).map(({ variable, defaultValue }) => [variable.name.value, defaultValue && valueFromASTUntyped(defaultValue)]);
    this.#variableDefaults = Object.fromEntries(defaults) as Variables;
  }

  /** @param sizes how long the lists among these fields are, as the field above them says */
  fieldsOf(selected: readonly Selected[], sizes: ReadonlyMap<string, Count>): readonly CostedField[] {
    const asked = new Map<string, AskedField[]>();
    for (const { type, selectionSet } of selected) this.#collect(type, selectionSet, asked, new Set());
    return [...asked].map(([key, group]) => this.#cost(key, group, sizes));
  }

  #collect(type: GraphQLCompositeType, { selections }: SelectionSetNode, asked: Map<string, AskedField[]>, spread: Set<string>): void {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        const field = 'getFields' in type ? type.getFields()[selection.name.value] : undefined;
        if (field === undefined) continue; // __typename and introspection cost nothing
        const key = selection.alias?.value ?? selection.name.value;
        const group = asked.get(key) ?? [];
        group.push({ parent: type, node: selection, field });
        asked.set(key, group);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        this.#collect(this.#narrow(type, selection.typeCondition?.name.value), selection.selectionSet, asked, spread);
      } else if (!spread.has(selection.name.value)) {
        spread.add(selection.name.value);
        const fragment = this.#fragments.get(selection.name.value);
        if (fragment !== undefined) this.#collect(this.#narrow(type, fragment.typeCondition.name.value), fragment.selectionSet, asked, spread);
      }
    }
  }

  #narrow(type: GraphQLCompositeType, condition: string | undefined): GraphQLCompositeType {
    const narrowed = condition === undefined ? type : this.#costs.schema.getType(condition);
    return isCompositeType(narrowed) ? narrowed : type;
  }

  #cost(key: string, group: readonly AskedField[], sizes: ReadonlyMap<string, Count>): CostedField {
    const inner = new Map<string, Count>();
    const selected: Selected[] = [];
    let [weight, argumentWeight] = [0, 0];
    let count: Count = 0;
    for (const asked of group) {
      const type = getNamedType(asked.field.type);
      if (asked.node.selectionSet !== undefined && isCompositeType(type)) selected.push({ type, selectionSet: asked.node.selectionSet });
      weight = Math.max(weight, this.#costs.weightOf(asked));
      argumentWeight = Math.max(argumentWeight, this.#costs.argumentWeightOf(asked));
      count = largerOf(count, this.#count(asked, sizes, inner));
    }
    return { key, weight, count, argumentWeight, fields: this.fieldsOf(selected, inner) };
  }

  /** How many a field gives; of a connection, also how long the lists below it are. */
  #count(asked: AskedField, sizes: ReadonlyMap<string, Count>, inner: Map<string, Count>): Count {
    const { node, field } = asked;
    const isList = isListType(getNullableType(field.type));
    const size = this.#costs.listSizeOf(asked);
    if (size === null) return isList ? (sizes.get(field.name) ?? UNSAID_LIST) : 1;
    const page = countPage({ node, field, size, variableDefaults: this.#variableDefaults });
    for (const name of size.sizedFields) inner.set(name, largerOf(inner.get(name) ?? 0, page));
    if (!isList) return 1;
    return size.sizedFields.length === 0 ? page : UNSAID_LIST;
  }
}
