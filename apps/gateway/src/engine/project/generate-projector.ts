import { checkedName, generateFunction } from '../generated-function.ts';
import type { FieldShape, LazyShape, ObjectShape, ValueShape } from './answer-shape.ts';

/** What is learnt while an answer is projected. */
export interface Projection {
  /** A department answered a value that is not one of its type: it became null, and where it stands has yet to be found. */
  isFaulty: boolean;
}

/** Makes the client's answer of merged data: exactly the fields asked, in their order, with nulls moved up as far as the schema demands. Null: they reach the root. */
export type Projector = (data: unknown, projection: Projection) => Readonly<Record<string, unknown>> | null;

/**
 * Writes the projector of a shape as JavaScript, one function for each kind of object, so that each answer is built with one object literal.
 * Names in the text are GraphQL names; everything else reaches the functions as values.
 */
export const generateProjector = (shape: ObjectShape): Projector => {
  const writer = new ProjectorWriter();
  const name = writer.writeObject(shape);
  return writer.compile(name);
};

class ProjectorWriter {
  readonly #functions: string[] = [];
  readonly #values: unknown[] = [];

  compile(main: string): Projector {
    return generateFunction({ values: this.#values, fault: noteFault }, `${this.#functions.join('\n')}\nreturn ${main};`);
  }

  writeObject({ fields }: ObjectShape): string {
    const name = this.#reserve();
    const reads = fields.flatMap((field, index) => this.#writeField(field, `f${index}`));
    const members = fields.map(({ key }, index) => `${quoteKey(key)}: f${index}`);
    const body = [`if (typeof o !== 'object' || Array.isArray(o)) return fault(p);`, 'let v;', ...reads, `return { ${members.join(', ')} };`];
    return this.#define(name, 'o', body);
  }

  #writeField({ plannedKey, value }: FieldShape, into: string): readonly string[] {
    if (value.kind === 'typename') return [value.typename === null ? 'return null;' : `const ${into} = ${JSON.stringify(value.typename)};`];
    return [`let ${into}; v = o.${checkedName(plannedKey)};`, ...this.#writeValue(value, into), ...(value.isNullable ? [] : [`if (${into} === null) return null;`])];
  }

  /** Statements that put what the client gets for `v` into a variable. */
  #writeValue(value: ValueShape, into: string): readonly string[] {
    switch (value.kind) {
      case 'leaf': {
        const read = this.#value(value.reader.read);
        const isOneOf = value.reader.test === 'false';
        return isOneOf
          ? [`${into} = ${read}(v); if (${into} === undefined) ${into} = v === null || v === undefined ? null : fault(p);`]
          : [`if (${value.reader.test}) ${into} = v; else if (v === null || v === undefined) ${into} = null; else { ${into} = ${read}(v); if (${into} === undefined) ${into} = fault(p); }`];
      }
      case 'list':
        return [`${into} = v === null || v === undefined ? null : ${this.#writeList(value.item)}(v, p);`];
      case 'object':
        return [`${into} = v === null || v === undefined ? null : ${this.#objectFunction(value.shape)}(v, p);`];
      default:
        return [`${into} = v === undefined ? null : v;`];
    }
  }

  #writeList(item: ValueShape): string {
    const name = this.#reserve();
    const nullItem = item.isNullable ? [] : ['if (f === null) return null;'];
    return this.#define(name, 'a', [
      'if (!Array.isArray(a)) return fault(p);',
      'const n = a.length, r = new Array(n);',
      `for (let i = 0; i < n; i += 1) { let f; const v = a[i]; ${[...this.#writeValue(item, 'f'), ...nullItem].join(' ')} r[i] = f; }`,
      'return r;',
    ]);
  }

  #objectFunction(shape: LazyShape): string {
    const only = shape.onlyType === null ? null : shape.ofType(shape.onlyType);
    return only === null ? this.#value(projectByType(shape)) : this.writeObject(only);
  }

  #value(value: unknown): string {
    this.#values.push(value);
    return `values[${this.#values.length - 1}]`;
  }

  #reserve(): string {
    return `f${this.#functions.push('')}_`;
  }

  #define(name: string, argument: string, body: readonly string[]): string {
    this.#functions[Number.parseInt(name.slice(1), 10) - 1] = `function ${name}(${argument}, p) {\n${body.join('\n')}\n}`;
    return name;
  }
}

/** An object of an interface or a union is projected as one of its own type; how, is written when the first one of its type comes. */
const projectByType = (shape: LazyShape): Projector => {
  const known = new Map<unknown, Projector>();
  return (data, projection) => {
    const typename = (data as { readonly __typename?: unknown }).__typename;
    const met = known.get(typename);
    if (met !== undefined) return met(data, projection);
    const own = shape.ofType(typename);
    if (own === null) return noteFault(projection);
    const projector = generateProjector(own);
    known.set(typename, projector);
    return projector(data, projection);
  };
};

const noteFault = (projection: Projection): null => {
  projection.isFaulty = true;
  return null;
};

/** In a literal, `__proto__` would be the prototype. */
const quoteKey = (key: string): string => (key === '__proto__' ? `["__proto__"]` : checkedName(key));
