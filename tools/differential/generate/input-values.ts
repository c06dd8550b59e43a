import { isEnumType, isInputObjectType, isListType, isNonNullType, isRequiredInputField, type GraphQLInputObjectType, type GraphQLInputType } from 'graphql';
import type { Random } from '../graph/random.ts';

/** A name of the schema, written without quotes in a literal and as a string in JSON. */
export class EnumName {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

/** A value that fits a type, before it is decided whether it is written as a literal or as a variable. */
export type InputValue = string | number | boolean | null | EnumName | readonly InputValue[] | { readonly [name: string]: InputValue };

const NULL_CHANCE = 0.08;
const OPTIONAL_CHANCE = 0.4;
/** Specification, input coercion: one value stands for a list of one. */
const BARE_ITEM_CHANCE = 0.15;
const DEEPEST = 4;
const STRINGS = ['', 'a', '江海', 'say "no"', 'line\nbreak', 'back\\slash', '🙂', '440704', '__proto__', '$notAVariable', '{ brace }'] as const;

/** @param depth how many input objects stand around it */
export const drawInput = (random: Random, type: GraphQLInputType, depth = 0): InputValue => {
  if (isNonNullType(type)) return drawValue(random, type.ofType, depth);
  return random.chance(NULL_CHANCE) ? null : drawValue(random, type, depth);
};

const drawValue = (random: Random, type: GraphQLInputType, depth: number): InputValue => {
  if (isListType(type)) {
    const items = Array.from({ length: random.between(0, 3) }, () => drawInput(random, type.ofType, depth + 1));
    const [only] = items;
    return items.length === 1 && only !== null && only !== undefined && !Array.isArray(only) && random.chance(BARE_ITEM_CHANCE) ? only : items;
  }
  if (isInputObjectType(type)) return drawObject(random, type, depth);
  if (isEnumType(type)) return new EnumName(random.pick(type.getValues()).name);
  return drawScalarInput(random, String(type));
};

const drawObject = (random: Random, type: GraphQLInputObjectType, depth: number): InputValue => {
  const fields = Object.values(type.getFields()).filter((field) => isRequiredInputField(field) || (depth < DEEPEST && random.chance(OPTIONAL_CHANCE)));
  return Object.fromEntries(fields.map((field) => [field.name, drawInput(random, field.type, depth + 1)]));
};

const drawScalarInput = (random: Random, name: string): InputValue => {
  switch (name) {
    case 'Int':
      return random.pick([0, 1, -1, 20, 100, 2_147_483_647, random.between(-500, 500)]);
    case 'Float':
      return random.pick([0, 1, -2.25, 0.5, 1e3, random.between(-500, 500) / 8]);
    case 'Boolean':
      return random.chance(0.5);
    case 'ID':
      return random.pick<InputValue>(['a', random.between(0, 99), `id-${random.between(0, 99)}`]);
    case 'Fen':
      return random.pick([0, 100, Number.MAX_SAFE_INTEGER, random.between(0, 1_000_000)]);
    case 'Date':
      return `2025-0${random.between(1, 9)}-1${random.between(0, 9)}`;
    case 'DateTime':
      return `2025-0${random.between(1, 9)}-1${random.between(0, 9)}T0${random.between(0, 9)}:30:00.000Z`;
    case 'String':
      return random.pick(STRINGS);
    default:
      throw new Error(`No input is known for the scalar ${name}.`);
  }
};
