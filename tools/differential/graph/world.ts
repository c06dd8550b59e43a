import { getNamedType, isEnumType, isListType, isNonNullType, isObjectType, isAbstractType, type GraphQLOutputType } from 'graphql';
import type { Graph } from './graph.ts';
import { drawScalar } from './scalars.ts';
import { hashText } from './random.ts';

/** How often things go wrong, as shares of 1, and which departments are down. */
export interface Weather {
  readonly nulls: number;
  readonly errors: number;
  /** References that a department answers with null, or with an error. */
  readonly lostReferences: number;
  readonly down: readonly string[];
}

export const CALM: Weather = { nulls: 0, errors: 0, lostReferences: 0, down: [] };

/** An object of the world, as the department that answers it knows it. */
export interface Thing {
  readonly __typename: string;
  /** The same for the same entity in every department. */
  readonly identity: string;
  readonly department: string;
}

/** A seeded fault of a department. */
export class Fault extends Error {
  override readonly name = 'Fault';
  readonly extensions = { code: 'FORBIDDEN' };
}

export type Drawn = string | number | boolean | null | Thing | Fault | readonly Drawn[];

const ENTITIES_OF_A_TYPE = 4;
const LIST_LENGTHS = [0, 1, 1, 2, 2, 3] as const;
/** A field that may not be null fails this much more rarely: its fault takes everything around it along. */
const RARITY_OF_BUBBLING = 0.3;

/**
 * All that departments answer, drawn from a seed: a value depends on nothing but its type, its object, its field and the arguments, so that every
 * department, asked in whatever way and order, tells of the same world.
 */
export class World {
  readonly #graph: Graph;
  readonly #seed: number;
  readonly weather: Weather;
  /** The root fields of mutations in the order in which they were carried out. */
  readonly carriedOut: string[] = [];
  /** How many times its departments were asked. */
  fetchCount = 0;

  constructor(graph: Graph, seed: number, weather: Weather) {
    this.#graph = graph;
    this.#seed = seed;
    this.weather = weather;
  }

  /** What `department` answers for a field of one of its objects. Keys never fail: without them there is no entity. */
  drawField(department: string, { __typename, identity }: Pick<Thing, '__typename' | 'identity'>, fieldName: string, args: Readonly<Record<string, unknown>>): Drawn {
    if (this.#graph.keysOf(__typename).has(fieldName)) return `${identity}-${fieldName}`;
    const type = this.#typeOf(department, __typename, fieldName);
    return this.#draw(type, `${identity}.${fieldName}(${canonical(args)})`, department);
  }

  /** Whether `department` knows an entity that another one refers to. */
  drawReference(department: string, typeName: string, identity: string): 'known' | 'unknown' | 'fault' {
    const draw = this.#chance(`reference ${department} ${typeName} ${identity}`);
    if (draw >= this.weather.lostReferences) return 'known';
    return draw < this.weather.lostReferences / 2 ? 'unknown' : 'fault';
  }

  #typeOf(department: string, typeName: string, fieldName: string): GraphQLOutputType {
    for (const schema of [this.#graph.apiSchema, this.#graph.departments.get(department)]) {
      const type = schema?.getType(typeName);
      const field = isObjectType(type) ? type.getFields()[fieldName] : undefined;
      if (field !== undefined) return field.type;
    }
    throw new Error(`nobody has ${typeName}.${fieldName}`);
  }

  #draw(type: GraphQLOutputType, place: string, department: string): Drawn {
    if (isNonNullType(type)) return this.#failsAt(place, RARITY_OF_BUBBLING) ? new Fault(place) : this.#drawValue(type.ofType, place, department);
    if (this.#failsAt(place, 1)) return new Fault(place);
    return this.#chance(`null ${place}`) < this.weather.nulls ? null : this.#drawValue(type, place, department);
  }

  #drawValue(type: GraphQLOutputType, place: string, department: string): Drawn {
    if (isListType(type)) {
      const length = LIST_LENGTHS[this.#whole(`length ${place}`, LIST_LENGTHS.length)] as number;
      return Array.from({ length }, (_item, index) => this.#draw(type.ofType, `${place}#${index}`, department));
    }
    const named = getNamedType(type);
    if (isObjectType(named)) return this.#drawThing(named.name, place, department);
    if (isAbstractType(named)) {
      const members = this.#graph.apiSchema.getPossibleTypes(named);
      return this.#drawThing((members[this.#whole(`member ${place}`, members.length)] as { readonly name: string }).name, place, department);
    }
    if (isEnumType(named)) return (named.getValues()[this.#whole(place, named.getValues().length)] as { readonly name: string }).name;
    return drawScalar(named.name, hashText(`${this.#seed} ${place}`));
  }

  #drawThing(__typename: string, place: string, department: string): Thing {
    const isEntity = this.#graph.keysOf(__typename).size > 0;
    const identity = isEntity ? `${__typename}:${this.#whole(`entity ${place}`, ENTITIES_OF_A_TYPE)}` : `${__typename}:${hashText(place).toString(36)}`;
    return { __typename, identity, department };
  }

  #failsAt(place: string, rarity: number): boolean {
    return this.#chance(`fault ${place}`) < this.weather.errors * rarity;
  }

  #chance(key: string): number {
    return hashText(`${this.#seed} ${key}`) / 4_294_967_296;
  }

  #whole(key: string, below: number): number {
    return Math.floor(this.#chance(key) * below);
  }
}

/** Arguments as a text that does not depend on the order in which they came. */
export const canonical = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'none';
  return `{${Object.entries(value)
    .toSorted(([left], [right]) => (left < right ? -1 : 1))
    .map(([name, inner]) => `${name}:${canonical(inner)}`)
    .join()}}`;
};
