import { Kind, parse, valueFromASTUntyped, type ConstDirectiveNode, type FieldDefinitionNode, type InputValueDefinitionNode } from 'graphql';

/** `@listSize` of the cost specification: how many objects a list holds. */
export interface ListSize {
  readonly assumedSize: number | null;
  /** Arguments that say how many are wanted. */
  readonly slicingArguments: readonly string[];
  /** The lists below the field whose length that is; none: the field itself is the list. */
  readonly sizedFields: readonly string[];
}

/** What the departments declare by `@cost` and `@listSize`. Coordinates as in the schema: `Type`, `Type.field`, `Type.field(argument)`. */
export interface CostRules {
  readonly weights: ReadonlyMap<string, number>;
  readonly listSizes: ReadonlyMap<string, ListSize>;
}

/** Reads the declarations out of a supergraph, into which composition has copied them (IBM cost specification, federation 2.9). */
export const readCostRules = (supergraphSdl: string): CostRules => {
  const weights = new Map<string, number>();
  const listSizes = new Map<string, ListSize>();
  const readWeight = (coordinate: string, directives: readonly ConstDirectiveNode[] | undefined): void => {
    const weight = readArguments(directives, 'cost')?.weight;
    if (typeof weight === 'number') weights.set(coordinate, weight);
  };
  const readField = (type: string, { name, directives, arguments: parameters = [] }: FieldDefinitionNode): void => {
    const coordinate = `${type}.${name.value}`;
    readWeight(coordinate, directives);
    for (const parameter of parameters as readonly InputValueDefinitionNode[]) readWeight(`${coordinate}(${parameter.name.value})`, parameter.directives);
    const size = readArguments(directives, 'listSize');
    if (size !== undefined) listSizes.set(coordinate, toListSize(size));
  };
  for (const definition of parse(supergraphSdl, { noLocation: true }).definitions) {
    if (definition.kind === Kind.SCALAR_TYPE_DEFINITION || definition.kind === Kind.ENUM_TYPE_DEFINITION) readWeight(definition.name.value, definition.directives);
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    readWeight(definition.name.value, definition.directives);
    for (const field of definition.fields ?? []) readField(definition.name.value, field);
  }
  return { weights, listSizes };
};

const readArguments = (directives: readonly ConstDirectiveNode[] | undefined, name: string): Readonly<Record<string, unknown>> | undefined => {
  const found = directives?.find((directive) => directive.name.value === name);
  return found && Object.fromEntries((found.arguments ?? []).map((argument) => [argument.name.value, valueFromASTUntyped(argument.value)]));
};

const toListSize = ({ assumedSize, slicingArguments, sizedFields }: Readonly<Record<string, unknown>>): ListSize => ({
  assumedSize: typeof assumedSize === 'number' ? assumedSize : null,
  slicingArguments: (slicingArguments as readonly string[] | null | undefined) ?? [],
  sizedFields: (sizedFields as readonly string[] | null | undefined) ?? [],
});
