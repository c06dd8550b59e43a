import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isLeafType,
  isRequiredArgument,
  isUnionType,
  print,
  type ArgumentNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type SelectionNode,
} from 'graphql';
import type { Random } from '../graph/random.ts';
import { drawDirectives } from './directives.ts';
import { Scope } from './scope.ts';
import { argument, field, inlineFragment } from './syntax.ts';
import type { Variables } from './variables.ts';

const ALIAS_CHANCE = 0.15;
const OPTIONAL_ARGUMENT_CHANCE = 0.5;
const VARIABLE_CHANCE = 0.5;
const TYPENAME_CHANCE = 0.15;
const NESTED_FRAGMENT_CHANCE = 0.15;
const TWICE_CHANCE = 0.12;
const AGAIN_CHANCE = 0.2;
/** Names that mean something to JavaScript objects. */
export const TREACHEROUS: readonly string[] = ['constructor', 'toString', 'hasOwnProperty', '__proto__', '__defineGetter__', 'valueOf', 'then', 'length'];
const TREACHEROUS_CHANCE = 0.1;

export interface Budget {
  /** How many more fields may be asked in all. */
  fields: number;
}

/** What operations are drawn over: `hubDistances` draws them to where departments meet. */
export interface Terrain {
  readonly schema: GraphQLSchema;
  readonly hubDistances: ReadonlyMap<string, number>;
}

const FAR_AWAY = 9;

type FieldsType = GraphQLObjectType | GraphQLInterfaceType;

/** Draws selection sets of one operation over a schema. */
export class SelectionWriter {
  readonly #schema: GraphQLSchema;
  readonly #random: Random;
  readonly #variables: Variables;
  readonly #budget: Budget;
  readonly #distanceOf: (type: GraphQLOutputType) => number;

  constructor({ schema, hubDistances }: Terrain, random: Random, variables: Variables, budget: Budget) {
    this.#schema = schema;
    this.#random = random;
    this.#variables = variables;
    this.#budget = budget;
    this.#distanceOf = (type) => hubDistances.get(getNamedType(type).name) ?? FAR_AWAY;
  }

  /** Never empty. `depth`: how many levels may still follow. */
  #write(type: GraphQLCompositeType, depth: number, scope: Scope): readonly SelectionNode[] {
    const selections = isUnionType(type) ? this.#writeMembers(type, depth, scope) : this.#writeFields(type, depth, scope);
    if (selections.length === 0 || this.#random.chance(TYPENAME_CHANCE)) selections.push(this.#typename(scope));
    if (this.#random.chance(NESTED_FRAGMENT_CHANCE)) selections.push(this.#writeFragment(type, depth, scope));
    return selections;
  }

  /** Some fields of the root, those most easily that lead to where departments meet. */
  writeRoot(type: GraphQLObjectType, count: number, depth: number): readonly SelectionNode[] {
    const chosen = this.#random.sample(Object.values(type.getFields()), count, (definition) => this.#weigh(definition));
    // The same field under two names, with other arguments.
    const again = this.#random.chance(AGAIN_CHANCE) ? [this.#random.pick(chosen)] : [];
    return this.#writeAll([...chosen, ...again], depth, new Scope());
  }

  /** A field with arguments, alias, directives and all beneath it. Null: no name is left for it. */
  #writeField(definition: GraphQLField<unknown, unknown>, depth: number, scope: Scope): SelectionNode | null {
    const args = this.#writeArguments(definition);
    const meaning = `${definition.name}(${args.map(print).join()}): ${String(definition.type)}`;
    const claimed = scope.claim(this.#namesFor(definition.name), meaning);
    if (claimed === null) return null;
    this.#budget.fields -= 1;
    const type = getNamedType(definition.type);
    const selections = isCompositeType(type) ? this.#write(type, depth - 1, claimed.inner) : undefined;
    return field({ name: definition.name, alias: claimed.name, args, directives: drawDirectives(this.#random, this.#variables), selections });
  }

  #writeFields(type: FieldsType, depth: number, scope: Scope): SelectionNode[] {
    const possible = Object.values(type.getFields()).filter((definition) => depth > 1 || isLeaf(definition));
    const isHub = this.#distanceOf(type) === 0;
    const leaves = this.#random.sample(possible.filter(isLeaf), this.#random.between(1, isHub ? 5 : 3));
    const composites = this.#random.sample(possible.filter((definition) => !isLeaf(definition)), this.#random.between(isHub ? 2 : 1, isHub ? 5 : 2), (definition) => this.#weigh(definition));
    const chosen = this.#random.sample([...leaves, ...composites], leaves.length + composites.length);
    const twice = chosen.filter(() => this.#random.chance(TWICE_CHANCE));
    return this.#writeAll([...chosen, ...twice], depth, scope);
  }

  #weigh({ type }: GraphQLField<unknown, unknown>): number {
    return (1 + this.#distanceOf(type)) ** -2;
  }

  #writeAll(definitions: readonly GraphQLField<unknown, unknown>[], depth: number, scope: Scope): SelectionNode[] {
    return definitions.flatMap((definition) => {
      const selection = this.#budget.fields > 0 ? this.#writeField(definition, depth, scope) : null;
      return selection === null ? [] : [selection];
    });
  }

  #writeMembers(type: GraphQLCompositeType, depth: number, scope: Scope): SelectionNode[] {
    const members = this.#schema.getPossibleTypes(type as never);
    const interfaces = new Set(members.flatMap((member) => member.getInterfaces()));
    const conditions = this.#random.sample<FieldsType>([...members, ...interfaces], this.#random.between(1, 4), (member) => (1 + this.#distanceOf(member)) ** -2);
    return conditions.map((condition) => inlineFragment(condition.name, this.#write(condition, depth, scope), drawDirectives(this.#random, this.#variables)));
  }

  /** A fragment that adds nothing but itself: on the same type, on none, or on another type that overlaps. */
  #writeFragment(type: GraphQLCompositeType, depth: number, scope: Scope): SelectionNode {
    const overlapping = isAbstractType(type) ? this.#schema.getPossibleTypes(type) : type.getInterfaces();
    const condition = this.#random.pick<GraphQLCompositeType | null>([null, type, ...overlapping]);
    return inlineFragment(condition?.name ?? null, this.#write(condition ?? type, Math.min(depth, 2), scope), drawDirectives(this.#random, this.#variables));
  }

  #typename(scope: Scope): SelectionNode {
    const claimed = scope.claim(this.#random.chance(ALIAS_CHANCE) ? this.#aliases() : ['__typename'], '__typename');
    return field({ name: '__typename', alias: claimed?.name ?? '__typename', directives: drawDirectives(this.#random, this.#variables) });
  }

  #writeArguments(definition: GraphQLField<unknown, unknown>): readonly ArgumentNode[] {
    return definition.args
      .filter((given) => isRequiredArgument(given) || this.#random.chance(OPTIONAL_ARGUMENT_CHANCE))
      .map((given) => argument(given.name, this.#variables.draw(given.type, VARIABLE_CHANCE)));
  }

  #namesFor(fieldName: string): readonly string[] {
    return this.#random.chance(ALIAS_CHANCE) ? this.#aliases() : [fieldName, ...this.#aliases()];
  }

  #aliases(): readonly string[] {
    const ordinary = Array.from({ length: 20 }, (_name, index) => `a${index}`);
    return this.#random.chance(TREACHEROUS_CHANCE) ? [this.#random.pick(TREACHEROUS), ...ordinary] : ordinary;
  }
}

const isLeaf = ({ type }: GraphQLField<unknown, unknown>): boolean => isLeafType(getNamedType(type));
