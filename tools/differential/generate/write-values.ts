import { parseConstValue, print, Kind, type ConstValueNode } from 'graphql';
import { EnumName, type InputValue } from './input-values.ts';

type Fields = Readonly<Record<string, InputValue>>;

/** A value as a client gives it for a variable. */
export const toJson = (value: InputValue): unknown => {
  if (value instanceof EnumName) return value.name;
  if (isList(value)) return value.map(toJson);
  return isObject(value) ? Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, toJson(inner)])) : value;
};

/** A value as it stands in a document. */
export const toLiteral = (value: InputValue): ConstValueNode => parseConstValue(write(value));

const write = (value: InputValue): string => {
  if (value instanceof EnumName) return value.name;
  if (typeof value === 'string') return print({ kind: Kind.STRING, value });
  if (isList(value)) return `[${value.map(write).join(', ')}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const fields = Object.entries(value).map(([name, inner]) => `${name}: ${write(inner)}`);
  return `{${fields.join(', ')}}`;
};

export const isList = (value: InputValue): value is readonly InputValue[] => Array.isArray(value);

export const isObject = (value: InputValue): value is Fields => typeof value === 'object' && value !== null && !isList(value) && !(value instanceof EnumName);
