import type { Fact, Profile } from '@qinqing/rules';
import { z } from 'zod';

const amount = z.number().refine(Number.isFinite);
const value = z.union([z.string().max(200), amount, z.boolean(), z.null(), z.array(z.string().max(200)).max(100)]);

/** A test enterprise in short (规则样例): plain values, each true of the day of evaluation. Whatever is left out is unknown. */
const exampleProfile = z.strictObject({
  facts: z.record(z.string().max(60), value).default({}),
  series: z.record(z.string().max(60), z.record(z.string().regex(/^\d{4}$/), amount)).optional(),
  qualifications: z.array(z.string().max(60)).max(50).optional(),
  lists: z.record(z.string().max(60), z.boolean()).optional(),
  industry: z.string().max(10).optional(),
  division: z.string().max(12).optional(),
  taxGrade: z.string().max(2).optional(),
  customsLevel: z.string().max(40).optional(),
  rating: z.string().max(3).optional(),
});

export type ExampleProfile = z.infer<typeof exampleProfile>;

export type ExampleReading = { readonly ok: true; readonly profile: ExampleProfile } | { readonly ok: false; readonly path: string };

/** Reads what was given as an example. Never throws; says where the first thing is wrong. */
export const readExampleProfile = (json: unknown): ExampleReading => {
  const reading = exampleProfile.safeParse(json);
  return reading.success ? { ok: true, profile: reading.data } : { ok: false, path: ['$', ...(reading.error.issues[0]?.path ?? [])].join('.') };
};

const SOURCE = 'EXAMPLE';

/** @param today YYYY-MM-DD in Shanghai */
export const toExampleProfile = (example: ExampleProfile, today: string): Profile => {
  const given = <V>(value: V): Fact<V> => ({ value, asOf: today, source: SOURCE, confidence: 1 });
  const each = <V>(values: Readonly<Record<string, V>>): Record<string, Fact<V>> => Object.fromEntries(Object.entries(values).map(([key, one]) => [key, given(one)]));
  const { facts, series, qualifications, lists, industry, division, taxGrade, customsLevel, rating } = example;
  return {
    facts: each(facts),
    ...(series === undefined ? {} : { series: Object.fromEntries(Object.entries(series).map(([key, years]) => [key, each(years)])) }),
    ...(qualifications === undefined ? {} : { qualifications: given(qualifications.map((kind) => ({ kind, validFrom: today, validTo: null }))) }),
    ...(lists === undefined ? {} : { lists: each(lists) }),
    ...(industry === undefined ? {} : { industry: given(industry) }),
    ...(division === undefined ? {} : { division: given(division) }),
    ...(taxGrade === undefined ? {} : { taxGrade: given(taxGrade) }),
    ...(customsLevel === undefined ? {} : { customsLevel: given(customsLevel) }),
    ...(rating === undefined ? {} : { rating: given(rating) }),
  };
};
