import { z } from 'zod';

import { ratingLevels, taxGrades } from './ladders.ts';
import type { Comparison, Rule } from './rule.ts';

/** How facts, qualifications, lists and levels are called: no blanks, so that they can stand in paths and addresses. */
export const factKey = z.string().regex(/^[A-Za-z][A-Za-z0-9_.-]{0,63}$/);

const typed: Readonly<Record<string, Comparison>> = { '≤': '<=', '≥': '>=' };
const op = z.enum(['<', '<=', '=', '>=', '>', '≤', '≥']).transform((written) => (typed[written] ?? written) as Comparison);
const basisPoints = z.int().min(-1_000_000).max(1_000_000);
const years = z.int().min(1).max(20);
const endYear = z.int().min(1990).max(2100).optional();
const span = z.int().min(0).max(40_000).optional();
const some = <T extends z.ZodType>(entry: T) => z.array(entry).min(1);

const atoms = [
  z.strictObject({ kind: z.literal('cmp'), fact: factKey, op, value: z.number() }),
  z.strictObject({ kind: z.literal('in'), fact: factKey, values: some(z.union([z.string().max(200), z.number(), z.boolean()])) }),
  z.strictObject({ kind: z.literal('industryIn'), prefixes: some(z.string()) }),
  z.strictObject({ kind: z.literal('divisionIn'), divisions: some(z.string()) }),
  z.strictObject({ kind: z.literal('between'), fact: factKey, min: z.number(), max: z.number() }),
  z.strictObject({ kind: z.literal('ratio'), numerator: factKey, denominator: factKey, op, basisPoints }),
  z.strictObject({ kind: z.literal('growth'), fact: factKey, years, endYear, op, basisPoints }),
  z.strictObject({ kind: z.literal('sumOver'), fact: factKey, years, endYear, op, value: z.number() }),
  z.strictObject({ kind: z.literal('dateWithin'), fact: factKey, unit: z.enum(['days', 'months', 'years']), atLeast: span, atMost: span }),
  z.strictObject({ kind: z.literal('has'), qualification: factKey, valid: z.boolean().default(true) }),
  z.strictObject({ kind: z.literal('taxGradeIn'), grades: some(z.enum(taxGrades)) }),
  z.strictObject({ kind: z.literal('customsLevelIn'), levels: some(factKey) }),
  z.strictObject({ kind: z.literal('notOn'), list: factKey }),
  z.strictObject({ kind: z.literal('ratingAtLeast'), level: z.enum(ratingLevels) }),
  z.strictObject({ kind: z.literal('exists'), fact: factKey }),
] as const;

export const ruleSchema: z.ZodType<Rule> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    ...atoms,
    z.strictObject({ kind: z.literal('all'), of: some(ruleSchema) }),
    z.strictObject({ kind: z.literal('any'), of: some(ruleSchema) }),
    z.strictObject({ kind: z.literal('atLeast'), k: z.int().min(1), of: some(ruleSchema) }),
    z.strictObject({ kind: z.literal('not'), rule: ruleSchema }),
  ]),
);

export const ruleKinds: readonly string[] = ['all', 'any', 'atLeast', 'not', ...atoms.map(({ shape }) => shape.kind.value)];
