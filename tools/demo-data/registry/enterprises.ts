import { composeUscc, usccAlphabet } from '@qinqing/codes';
import { between, pickFrom } from '../drawing/draws.ts';
import { enterpriseId } from '../drawing/identifiers.ts';
import { createPermutation } from '../drawing/permutation.ts';
import { createRandom, type Random } from '../drawing/random.ts';
import type { Plan } from '../plan.ts';
import { streets } from '../words/streets.ts';
import { createBrandBook } from './brands.ts';
import { cast } from './cast.ts';
import { drawEnterpriseName } from './company-names.ts';
import type { Enterprise, EntityKind, Traits } from './enterprise.ts';
import { drawPersonName, type PersonName } from './person-names.ts';
import { castTraits, drawTraits } from './traits.ts';

/** One after the other, and none is kept: the full scale needs no more memory than the tiny one. */
export function* streamEnterprises(plan: Plan): Generator<Enterprise> {
  const brands = createBrandBook(plan.seed);
  const usccOf = createUsccRegister(plan.seed);
  for (let index = 0; index < plan.enterprises; index += 1) {
    const random = createRandom(plan.seed, 'enterprise', index);
    const traits = traitsOf(random, plan, index);
    yield {
      ...traits,
      index,
      id: enterpriseId(plan.seed, index),
      uscc: usccOf(index, traits),
      name: drawEnterpriseName(random, brands, traits),
      address: drawAddress(random, traits),
      representative: representativeOf(plan.seed, index).zh,
    };
  }
}

/** The legal representative (法定代表人), also found without the enterprise: it may be one of the personas. */
export const representativeOf = (seed: number, index: number): PersonName => drawPersonName(createRandom(seed, 'representative', index));

const traitsOf = (random: Random, plan: Plan, index: number): Traits => {
  const member = cast[index];
  return member === undefined ? drawTraits(random, plan) : castTraits(random, plan, member);
};

/** Positions 1 and 2 of the code: who registers such a body, and as what (GB 32100-2015). */
const registers: Readonly<Record<EntityKind, { readonly authority: string; readonly category: string; readonly series: string }>> = {
  COMPANY: { authority: '9', category: '1', series: 'MA' },
  BRANCH: { authority: '9', category: '1', series: 'MA' },
  INDIVIDUAL_BUSINESS: { authority: '9', category: '2', series: 'MA' },
  COOPERATIVE: { authority: '9', category: '3', series: 'MA' },
  SOCIAL_ORGANISATION: { authority: '5', category: '2', series: 'MJ' },
};

const SERIAL_LENGTH = 6;

/** Unique by construction: the serial is a permutation of the index. */
const createUsccRegister = (seed: number): ((index: number, traits: Traits) => string) => {
  const permutation = createPermutation(createRandom(seed, 'uscc'), usccAlphabet.length ** SERIAL_LENGTH);
  return (index, { kind, jurisdiction }) => {
    const { authority, category, series } = registers[kind];
    return composeUscc({ authority, category, divisionCode: jurisdiction.code, organisation8: series + spellSerial(permutation(index)) });
  };
};

const spellSerial = (place: number): string => {
  let rest = place;
  let serial = '';
  for (let position = 0; position < SERIAL_LENGTH; position += 1) {
    serial = usccAlphabet.charAt(rest % usccAlphabet.length) + serial;
    rest = Math.floor(rest / usccAlphabet.length);
  }
  return serial;
};

const drawAddress = (random: Random, { jurisdiction, town }: Traits): string => {
  const building = pickFrom(random, ['', '', '之一', `${between(random, 1, 12)}栋`, `${between(random, 1, 6)}号厂房`]);
  return `广东省${jurisdiction.city.name}${jurisdiction.name}${town.name}${pickFrom(random, streets)}${between(random, 1, 399)}号${building}`;
};
