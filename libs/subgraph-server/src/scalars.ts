import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?(Z|[+-]\d{2}:\d{2})$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

const refuse = (value: unknown, wanted: string): never => {
  throw new GraphQLError(`${JSON.stringify(value)} is not ${wanted}.`, { extensions: { code: 'BAD_USER_INPUT' } });
};

/** `2025-02-30` is no day, although a `Date` would make one of it; neither are there days before the year 1. */
const isDay = (value: unknown): value is string => typeof value === 'string' && DAY.test(value) && value >= '0001' && isKept(value);

const isKept = (day: string): boolean => !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day);

const readInstant = (value: unknown): Date => {
  const instant = typeof value === 'string' && INSTANT.test(value) && isDay(value.slice(0, 10)) ? new Date(value) : null;
  return instant === null || Number.isNaN(instant.getTime()) ? refuse(value, 'an instant in ISO 8601 with its offset, e.g. 2025-09-30T10:00:00Z') : instant;
};

const readDay = (value: unknown): string => (isDay(value) ? value : refuse(value, 'a calendar day, e.g. 2025-09-30'));

const isFen = (value: unknown): value is number => typeof value === 'number' && Number.isSafeInteger(value);

const readFen = (value: unknown): number => (isFen(value) ? value : refuse(value, 'a whole number of fen up to 2^53 − 1'));

/** What a department itself answers wrongly is its own fault, not the caller's. */
const write = <Value>(isRight: (value: unknown) => value is Value, name: string, value: unknown): Value => {
  if (isRight(value)) return value;
  throw new TypeError(`a resolver gave ${JSON.stringify(value)} for the scalar ${name}`);
};

/** The scalars of the prelude: instants are `Date` in code, days `YYYY-MM-DD`, money a whole number of fen. */
export const scalars = {
  DateTime: new GraphQLScalarType<Date, string>({
    name: 'DateTime',
    serialize: (value) => (value instanceof Date ? value : new Date(value as string)).toISOString(),
    parseValue: readInstant,
    parseLiteral: (node) => (node.kind === Kind.STRING ? readInstant(node.value) : refuse(node.kind, 'an instant in quotes')),
  }),
  Date: new GraphQLScalarType<string, string>({
    name: 'Date',
    serialize: (value) => write(isDay, 'Date', value),
    parseValue: readDay,
    parseLiteral: (node) => (node.kind === Kind.STRING ? readDay(node.value) : refuse(node.kind, 'a calendar day in quotes')),
  }),
  Fen: new GraphQLScalarType<number, number>({
    name: 'Fen',
    serialize: (value) => write(isFen, 'Fen', value),
    parseValue: readFen,
    parseLiteral: (node) => (node.kind === Kind.INT ? readFen(Number(node.value)) : refuse(node.kind, 'a whole number of fen')),
  }),
};
