import {
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
  parseType,
  type ConstValueNode,
  type GraphQLInputType,
  type ValueNode,
  type VariableDefinitionNode,
} from 'graphql';
import type { Random } from '../graph/random.ts';
import { drawInput, type InputValue } from './input-values.ts';
import { nameNode } from './syntax.ts';
import { isList, isObject, toJson, toLiteral } from './write-values.ts';

const DEFAULT_CHANCE = 0.3;
const LEFT_OUT_CHANCE = 0.3;
const STRICTER_CHANCE = 0.2;
const LOOSER_CHANCE = 0.5;
const INNER_VARIABLE_CHANCE = 0.12;
const CONDITIONS = 3;

/** The variables of one operation, as they are declared and as the client gives them. */
export class Variables {
  readonly definitions: VariableDefinitionNode[] = [];
  readonly given: Record<string, unknown> = {};
  readonly #random: Random;

  constructor(random: Random) {
    this.#random = random;
  }

  /** A value for a position of that type: a literal, a variable, or a literal with variables inside. */
  draw(type: GraphQLInputType, variableChance: number): ValueNode {
    return this.#random.chance(variableChance) ? this.#declare(type) : this.#write(type, drawInput(this.#random, type));
  }

  /** A variable for `@skip` and `@include`: one of a few, so that several places hang on the same one. */
  drawCondition(): ValueNode {
    const random = this.#random;
    const name = `if${random.between(1, CONDITIONS)}`;
    if (this.definitions.every(({ variable }) => variable.name.value !== name)) {
      const hasDefault = random.chance(DEFAULT_CHANCE);
      this.#add(name, hasDefault && random.chance(LOOSER_CHANCE) ? 'Boolean' : 'Boolean!', hasDefault ? random.chance(0.5) : undefined);
      if (!hasDefault || random.chance(0.5)) this.given[name] = random.chance(0.5);
    }
    return variableNode(name);
  }

  #declare(type: GraphQLInputType): ValueNode {
    const random = this.#random;
    const name = `v${this.definitions.length}`;
    const defaultValue = random.chance(DEFAULT_CHANCE) ? this.#drawThere(type) : undefined;
    const declared = this.#declaredType(type, defaultValue !== undefined);
    const isNullAllowed = !isNonNullType(type) && !declared.endsWith('!');
    const value = isNullAllowed ? drawInput(random, type) : this.#drawThere(type);
    const mayBeLeftOut = !declared.endsWith('!') || defaultValue !== undefined;
    this.#add(name, declared, defaultValue);
    if (!mayBeLeftOut || !random.chance(LEFT_OUT_CHANCE)) this.given[name] = toJson(value);
    return variableNode(name);
  }

  /** The position's own type, a stricter one, or with a default one that may be null (specification, All Variable Usages Are Allowed). */
  #declaredType(type: GraphQLInputType, hasDefault: boolean): string {
    if (!isNonNullType(type)) return this.#random.chance(STRICTER_CHANCE) ? `${String(type)}!` : String(type);
    return hasDefault && this.#random.chance(LOOSER_CHANCE) ? String(type.ofType) : String(type);
  }

  #drawThere(type: GraphQLInputType): InputValue {
    const nullable = isNonNullType(type) ? type.ofType : type;
    let value = drawInput(this.#random, nullable);
    while (value === null) value = drawInput(this.#random, nullable);
    return value;
  }

  #add(name: string, type: string, defaultValue: InputValue | undefined): void {
    const literal: ConstValueNode | undefined = defaultValue === undefined ? undefined : toLiteral(defaultValue);
    this.definitions.push({ kind: Kind.VARIABLE_DEFINITION, variable: variableNode(name), type: parseType(type), defaultValue: literal });
  }

  /** A literal, in which some values are variables of their own. */
  #write(type: GraphQLInputType, value: InputValue): ValueNode {
    const nullable = isNonNullType(type) ? type.ofType : type;
    if (isListType(nullable) && isList(value)) return { kind: Kind.LIST, values: value.map((item) => this.#writeInner(nullable.ofType, item)) };
    if (!isInputObjectType(nullable) || !isObject(value)) return toLiteral(value);
    const types = nullable.getFields();
    const fields = Object.entries(value).map(([name, inner]) => {
      const innerType = (types[name] as { readonly type: GraphQLInputType }).type;
      return { kind: Kind.OBJECT_FIELD, name: nameNode(name), value: this.#writeInner(innerType, inner) } as const;
    });
    return { kind: Kind.OBJECT, fields };
  }

  #writeInner(type: GraphQLInputType, value: InputValue): ValueNode {
    return this.#random.chance(INNER_VARIABLE_CHANCE) ? this.#declare(type) : this.#write(type, value);
  }
}

const variableNode = (name: string) => ({ kind: Kind.VARIABLE, name: nameNode(name) }) as const;
