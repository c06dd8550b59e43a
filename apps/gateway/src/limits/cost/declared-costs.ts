import { getNamedType, isAbstractType, isCompositeType, type FieldNode, type GraphQLCompositeType, type GraphQLField, type GraphQLNamedType, type GraphQLSchema } from 'graphql';
import type { CostRules, ListSize } from './cost-rules.ts';
import { assumeListSize } from './page-size.ts';

/** An object that the graph gives costs this much, a leaf nothing, unless declared. */
const OBJECT_WEIGHT = 1;

/** A field as an operation asks for it. */
export interface AskedField {
  readonly parent: GraphQLCompositeType;
  readonly node: FieldNode;
  readonly field: GraphQLField<unknown, unknown>;
}

/** The declared costs of the fields of one schema. Of an abstract type, the dearest of its members counts. */
export class DeclaredCosts {
  readonly schema: GraphQLSchema;
  readonly #rules: CostRules;

  constructor(schema: GraphQLSchema, rules: CostRules) {
    this.schema = schema;
    this.#rules = rules;
  }

  /** Of one object that the field gives, or of one leaf: as the field declares, else as its type does. */
  weightOf({ parent, field }: AskedField): number {
    const type = getNamedType(field.type);
    const declared = this.#declared(parent, (name) => this.#rules.weights.get(`${name}.${field.name}`));
    if (declared.length > 0) return Math.max(0, ...declared);
    const byDefault = isCompositeType(type) ? OBJECT_WEIGHT : 0;
    return Math.max(0, ...this.#declared(type, (name) => this.#rules.weights.get(name) ?? byDefault));
  }

  argumentWeightOf({ parent, node, field }: AskedField): number {
    let weight = 0;
    for (const { name: argument } of node.arguments ?? []) {
      weight += Math.max(0, ...this.#declared(parent, (name) => this.#rules.weights.get(`${name}.${field.name}(${argument.value})`)));
    }
    return weight;
  }

  listSizeOf({ parent, field }: AskedField): ListSize | null {
    return this.#declared(parent, (name) => this.#rules.listSizes.get(`${name}.${field.name}`))[0] ?? assumeListSize(field);
  }

  #declared<Value>(type: GraphQLNamedType, read: (name: string) => Value | undefined): readonly Value[] {
    const members = isAbstractType(type) ? [type, ...this.schema.getPossibleTypes(type)] : [type];
    return members.map(({ name }) => read(name)).filter((value) => value !== undefined);
  }
}
