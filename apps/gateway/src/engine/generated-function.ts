import { WeightedCache } from './weighted-cache.ts';

const GRAPHQL_NAME = /^[_A-Za-z]\w*$/;

/** A name of GraphQL's, to be part of a text of JavaScript. @throws Error for anything else */
export const checkedName = (name: string): string => {
  if (!GRAPHQL_NAME.test(name)) throw new Error(`${JSON.stringify(name)} is not a GraphQL name.`);
  return name;
};

/** In generated functions: an object that is no list, as `isObject` says it. */
export const isObjectText = (variable: string): string => `typeof ${variable} === 'object' && ${variable} !== null && !Array.isArray(${variable})`;

type Make = (...values: readonly unknown[]) => unknown;

/** Operations have much in common. The weight is in characters. */
const made = new WeightedCache<Make>({ count: 10_000, weight: 8 * 1_024 * 1_024 });
let lastNumber = 0;

/**
 * Makes a function of a text. What runs for every object of every answer is written out for its operation, with the names of the fields in place:
 * one function for all operations would have to look each field up by its name, which takes several times as long.
 *
 * @param text made of templates and of names that were checked; everything else reaches it as values
 */
export const generateFunction = <Made>(values: Readonly<Record<string, unknown>>, text: string): Made => {
  const names = Object.keys(values).join();
  const key = `${names}|${text}`;
  let make = made.get(key);
  if (make === undefined) {
    lastNumber += 1;
    // V8 keeps for good what it has compiled of a text that it is given twice, even when nobody has it any more. So no two texts are equal.
    // oxlint-disable-next-line typescript/no-implied-eval -- See above: nothing that a client or a department wrote is part of the text as it is.
    make = new Function(names, `'use strict'; // ${lastNumber}\n${text}`) as Make;
    made.set(key, make, text.length);
  }
  return make(...Object.values(values)) as Made;
};
