const GRAPHQL_NAME = /^[_A-Za-z]\w*$/;

/** A name of GraphQL's, to be part of a text of JavaScript. @throws Error for anything else */
export const checkedName = (name: string): string => {
  if (!GRAPHQL_NAME.test(name)) throw new Error(`${JSON.stringify(name)} is not a GraphQL name.`);
  return name;
};

/** In generated functions: an object that is no list, as `isObject` says it. */
export const isObjectText = (variable: string): string => `typeof ${variable} === 'object' && ${variable} !== null && !Array.isArray(${variable})`;

/**
 * Makes a function of a text. What runs for every object of every answer is written out for its operation, with the names of the fields in place:
 * one function for all operations would have to look each field up by its name, which takes several times as long.
 *
 * @param text made of templates and of names that were checked; everything else reaches it as values
 */
export const generateFunction = <Made>(values: Readonly<Record<string, unknown>>, text: string): Made => {
  // oxlint-disable-next-line typescript/no-implied-eval -- See above: nothing that a client or a department wrote is part of the text as it is.
  const make = new Function(...Object.keys(values), `'use strict';\n${text}`) as (...given: readonly unknown[]) => Made;
  return make(...Object.values(values));
};
