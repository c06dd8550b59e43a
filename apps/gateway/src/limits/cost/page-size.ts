import { getNullableType, isListType, isObjectType, Kind, type FieldNode, type GraphQLField, type ValueNode } from 'graphql';
import type { ListSize } from './cost-rules.ts';

export type Variables = Readonly<Record<string, unknown>>;

/** How many, for the values of the operation's variables. A number when no variable decides. */
export type Count = number | ((variables: Variables) => number);

/** One field of an operation, with the rule of its length. */
interface SlicedField {
  readonly node: FieldNode;
  readonly field: GraphQLField<unknown, unknown>;
  readonly size: ListSize;
  /** What the operation itself gives its variables. */
  readonly variableDefaults: Variables;
}

/** A page whose size neither the client nor the schema says. */
const UNSAID_PAGE = 20;

/** Every Relay connection of the graph is sliced by `first`, without a declaration. */
const CONNECTION: ListSize = { assumedSize: null, slicingArguments: ['first', 'last'], sizedFields: ['nodes', 'edges'] };
const SLICED_LIST: ListSize = { ...CONNECTION, sizedFields: [] };

/** The rule for a field that declares none: a connection and a list with `first` are as long as asked for; null: nothing is known. */
export const assumeListSize = (field: GraphQLField<unknown, unknown>): ListSize | null => {
  const type = getNullableType(field.type);
  const isSliced = field.args.some(({ name }) => CONNECTION.slicingArguments.includes(name));
  if (isListType(type)) return isSliced ? SLICED_LIST : null;
  return isObjectType(type) && CONNECTION.sizedFields.some((name) => isListType(getNullableType(type.getFields()[name]?.type))) ? CONNECTION : null;
};

/** The largest of the slicing arguments; else what the schema assumes. */
export const countPage = (sliced: SlicedField): Count => {
  const { size } = sliced;
  const asked = size.slicingArguments.map((name) => countArgument(sliced, name)).filter((count) => count !== null);
  const assumed = size.assumedSize ?? UNSAID_PAGE;
  const constant = asked.filter((count) => typeof count === 'number');
  const variable = asked.filter((count) => typeof count === 'function');
  if (variable.length === 0) return constant.length === 0 ? assumed : Math.max(...constant);
  return (variables) => {
    let largest = constant.length === 0 ? -1 : Math.max(...constant);
    for (const count of variable) largest = Math.max(largest, count(variables));
    return largest < 0 ? assumed : largest;
  };
};

/** Null, and −1 from a variable: the client says nothing, and neither does the schema. */
const countArgument = ({ node, field, variableDefaults }: SlicedField, name: string): Count | null => {
  const byDefault = countOf(field.args.find((argument) => argument.name === name)?.defaultValue);
  const given = node.arguments?.find((argument) => argument.name.value === name)?.value;
  if (given === undefined) return byDefault;
  if (given.kind !== Kind.VARIABLE) return countLiteral(given) ?? byDefault;
  const variable = given.name.value;
  return (variables) => countOf(variables[variable] === undefined ? variableDefaults[variable] : variables[variable]) ?? byDefault ?? -1;
};

const countLiteral = (value: ValueNode): number | null => {
  if (value.kind === Kind.INT) return Math.max(0, Number(value.value));
  return value.kind === Kind.LIST ? value.values.length : null;
};

/** What is no whole number is refused when variables are coerced, and buys nothing here. */
const countOf = (value: unknown): number | null => {
  if (Array.isArray(value)) return value.length;
  return typeof value === 'number' && Number.isFinite(value) ? Math.max(0, value) : null;
};

export const valueOf = (count: Count, variables: Variables): number => (typeof count === 'number' ? count : count(variables));

export const largerOf = (left: Count, right: Count): Count =>
  typeof left === 'number' && typeof right === 'number' ? Math.max(left, right) : (variables) => Math.max(valueOf(left, variables), valueOf(right, variables));
