import type { EngineAnswer } from '../answering-engine.ts';
import type { Path, RightAnswer } from '../right/answer-rightly.ts';
import { pathsOf, placesOf, textWithoutOrder } from './answers.ts';

/** Two answers to one operation, of which ours is right and the reference's is another. */
export interface Difference {
  readonly ours: EngineAnswer;
  readonly reference: EngineAnswer;
  readonly right: RightAnswer;
}

/** A defect of the reference, or a freedom that the specification leaves. `explains` recognises exactly what the title says. */
export interface KnownDifference {
  readonly id: string;
  readonly aspect: 'data' | 'errors';
  readonly title: string;
  readonly explains: (difference: Difference) => boolean;
}

export const knownDifferences: readonly KnownDifference[] = [
  {
    id: 'nothing-asked',
    aspect: 'data',
    title: 'An object of which @skip and @include leave nothing is {}; @apollo/gateway answers null',
    explains: ({ ours, reference }) => isEqualButHollow(ours.data ?? null, reference.data ?? null),
  },
  {
    id: 'one-of-several-errors',
    aspect: 'errors',
    title: 'Several errors under one null: which of them an answer reports is free (specification, Handling Field Errors)',
    explains: ({ ours, reference, right }) => placeKeys(ours, right) === placeKeys(reference, right),
  },
  {
    id: 'entity-error',
    aspect: 'errors',
    title: 'An entity that a department could not tell: one error for each field that was asked of it (SHR-10); @apollo/gateway gives one for the entity',
    explains: ({ ours, reference, right }) => {
      const [ofEntities, ofFields] = [without(reference.errors, ours.errors), without(ours.errors, reference.errors)];
      const isAbove = (place: Path, field: Path): boolean => field.length > place.length && place.every((key, index) => key === field[index]);
      const haveFields = ofEntities.every((entity) => ofFields.some((field) => isAbove(entity.path, field.path)));
      const haveEntities = ofFields.every((field) => ofEntities.some((entity) => isAbove(entity.path, field.path)) || isUnderNull(field.path, right.data));
      return ofEntities.length > 0 && haveFields && haveEntities;
    },
  },
];

export interface Explanation {
  /** What is known of it. */
  readonly known: readonly KnownDifference[];
  /** What nobody knows. */
  readonly unexplained: readonly ('data' | 'errors')[];
}

/** Why the reference answers otherwise than we do. Nothing known and nothing unexplained: it does not. */
export const explainDifference = (difference: Difference): Explanation => {
  const { ours, reference } = difference;
  const aspects = [
    ...(textWithoutOrder(ours.data ?? null) === textWithoutOrder(reference.data ?? null) ? [] : ['data' as const]),
    ...(pathsOf(ours.errors).join() === pathsOf(reference.errors).join() ? [] : ['errors' as const]),
  ];
  const found = aspects.map((aspect) => ({ aspect, rule: knownDifferences.find((known) => known.aspect === aspect && known.explains(difference)) }));
  return { known: found.flatMap(({ rule }) => rule ?? []), unexplained: found.flatMap(({ aspect, rule }) => (rule === undefined ? [aspect] : [])) };
};

/** The errors at places where the others have none. */
const without = (errors: EngineAnswer['errors'], others: EngineAnswer['errors']): EngineAnswer['errors'] => {
  const places = new Set(pathsOf(others));
  return errors.filter(({ path }) => !places.has(JSON.stringify(path)));
};

const isUnderNull = (path: Path, data: unknown): boolean => ![...placesOf([{ path, code: '' }], data).keys()].includes(JSON.stringify(path));

const placeKeys = (answer: EngineAnswer, right: RightAnswer): string => [...placesOf(answer.errors, right.data).keys()].toSorted().join('\n');

/** Equal, but for nulls of the reference's where ours has an object without fields, or a list of nothing else. */
const isEqualButHollow = (ours: unknown, reference: unknown): boolean => {
  if (reference === null) return ours === null || isHollow(ours);
  if (Array.isArray(ours)) return Array.isArray(reference) && ours.length === reference.length && ours.every((item, index) => isEqualButHollow(item, reference[index]));
  if (typeof ours !== 'object' || ours === null || typeof reference !== 'object') return ours === reference;
  const keys = Object.keys(ours);
  return keys.length === Object.keys(reference).length && keys.every((key) => Object.hasOwn(reference, key) && isEqualButHollow((ours as Item)[key], (reference as Item)[key]));
};

type Item = Readonly<Record<string, unknown>>;

const isHollow = (value: unknown): boolean => {
  if (Array.isArray(value)) return value.every((item) => item === null || isHollow(item));
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
};
