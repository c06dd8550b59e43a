import { z } from 'zod';

import type { Benefit } from './benefit.ts';
import { readJson, type RuleProblem } from './json-problems.ts';
import { factKey } from './rule-schema.ts';

export type BenefitReading = { readonly ok: true; readonly benefit: Benefit } | { readonly ok: false; readonly problems: readonly RuleProblem[] };

const cents = z.int().min(0);
const kinds = ['fixed', 'share', 'tiered', 'min', 'max', 'sum'] as const;

const schema: z.ZodType<Benefit> = z.lazy(() => {
  const of = z.array(schema).min(1);
  return z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('fixed'), amountCents: cents }),
    z.strictObject({ kind: z.literal('share'), fact: factKey, basisPoints: z.int().min(0).max(100_000), capCents: cents.optional() }),
    z.strictObject({ kind: z.literal('tiered'), fact: factKey, tiers: z.array(z.strictObject({ from: z.number(), benefit: schema })).min(1) }),
    z.strictObject({ kind: z.literal('min'), of }),
    z.strictObject({ kind: z.literal('max'), of }),
    z.strictObject({ kind: z.literal('sum'), of }),
  ]);
});

/** Reads the JSON of a benefit formula. Never throws. Tiers must rise, so that a reader sees at once which one applies. */
export function parseBenefit(json: unknown): BenefitReading {
  const reading = readJson(json, schema, kinds);
  if (!reading.ok) return reading;
  const problems = [...unorderedTiers(reading.value, '$')];
  return problems.length > 0 ? { ok: false, problems } : { ok: true, benefit: reading.value };
}

function* unorderedTiers(benefit: Benefit, path: string): Generator<RuleProblem> {
  if ('of' in benefit) for (const [index, part] of benefit.of.entries()) yield* unorderedTiers(part, `${path}.of[${index}]`);
  if (benefit.kind !== 'tiered') return;
  for (const [index, tier] of benefit.tiers.entries()) {
    const before = benefit.tiers[index - 1];
    if (before && before.from >= tier.from) {
      yield { path: `${path}.tiers[${index}].from`, message: { zh: '各档 from 须依次增大。', en: 'The tiers must rise: from must exceed that of the tier before.' } };
    }
    yield* unorderedTiers(tier.benefit, `${path}.tiers[${index}].benefit`);
  }
}
