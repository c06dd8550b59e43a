import { isFourAbove } from '@qinqing/codes';
import type { Day } from '@qinqing/working-time';
import { addDays } from '../drawing/days.ts';
import { between, chance } from '../drawing/draws.ts';
import { createPermutation } from '../drawing/permutation.ts';
import { createRandom, type Random } from '../drawing/random.ts';
import type { Plan } from '../plan.ts';
import { cast } from './cast.ts';
import type { Enterprise } from './enterprise.ts';

export type QualificationKind = 'NATIONAL_HIGH_TECH' | 'SPECIALISED_SOPHISTICATED' | 'LITTLE_GIANT' | 'INNOVATIVE_SME' | 'CONSTRUCTION';

export interface Qualification {
  readonly kind: QualificationKind;
  readonly certificateNumber: string;
  readonly validFrom: Day;
  readonly validTo: Day;
}

/** Which certificates an enterprise holds at the beginning of the quarter; the shares lead to the totals of §11.1. */
export const createQualificationDesk = (plan: Plan): ((random: Random, enterprise: Enterprise) => readonly Qualification[]) => {
  const serialOf = createPermutation(createRandom(plan.seed, 'certificate'), SERIALS);
  return (random, enterprise) => {
    const kinds = drawKinds(random, enterprise);
    const serial = String(serialOf(enterprise.index)).padStart(SERIAL_DIGITS, '0');
    const certificates = kinds.map((kind) => certify(kind, serial, addDays(plan.quarter.firstDay, -between(random, 45, LATEST_START_DAYS))));
    const former = kinds.includes('NATIONAL_HIGH_TECH') && chance(random, RENEWED_SHARE) ? [renewedBy(certificates[0]!, serial)] : [];
    return [...certificates, ...former].filter(({ validFrom }) => validFrom > enterprise.establishedOn);
  };
};

const SERIAL_DIGITS = 7;
const SERIALS = 10 ** SERIAL_DIGITS;
const YEARS_OF_VALIDITY = 3;
/** So that no certificate ends before the quarter does. */
const LATEST_START_DAYS = 940;
const RENEWED_SHARE = 0.4;

const drawKinds = (random: Random, enterprise: Enterprise): QualificationKind[] => {
  if (enterprise.kind !== 'COMPANY' || enterprise.status !== 'ACTIVE') return [];
  const kinds: QualificationKind[] = [];
  if (isHighTech(random, enterprise)) kinds.push('NATIONAL_HIGH_TECH');
  const isSmallOrMedium = enterprise.sizeClass === 'SMALL' || enterprise.sizeClass === 'MEDIUM';
  if (isSmallOrMedium && kinds.length > 0 && chance(random, 0.6)) kinds.push('SPECIALISED_SOPHISTICATED');
  if (kinds.includes('SPECIALISED_SOPHISTICATED') && chance(random, 0.1)) kinds.push('LITTLE_GIANT');
  if (isInventive(enterprise) && chance(random, isSmallOrMedium ? 0.08 : 0.0155)) kinds.push('INNOVATIVE_SME');
  if (enterprise.industryCode.startsWith('E') && chance(random, enterprise.sizeClass === 'MICRO' ? 0.009 : 0.045)) kinds.push('CONSTRUCTION');
  return kinds;
};

/** 国高: most large firms of the inventive trades, and one of fifty others. */
const isHighTech = (random: Random, enterprise: Enterprise): boolean => {
  const member = cast[enterprise.index];
  if (member !== undefined) return member.isNationalHighTech;
  return isInventive(enterprise) && chance(random, isFourAboveByRevenue(enterprise) ? 0.87 : 0.0218);
};

const isInventive = ({ industryCode }: Enterprise): boolean => industryCode.startsWith('C') || industryCode.startsWith('I65') || industryCode.startsWith('M');

const isFourAboveByRevenue = ({ industryCode, revenueCents }: Enterprise): boolean =>
  isFourAbove({ industryCode, revenueCents, hasConstructionQualification: false, isDevelopingRealEstate: false }) === true;

const prefixes: Readonly<Record<QualificationKind, string>> = {
  NATIONAL_HIGH_TECH: 'GR',
  SPECIALISED_SOPHISTICATED: 'ZJTX',
  LITTLE_GIANT: 'XJR',
  INNOVATIVE_SME: 'CXX',
  CONSTRUCTION: 'D',
};

const certify = (kind: QualificationKind, serial: string, validFrom: Day): Qualification => ({
  kind,
  certificateNumber: `${prefixes[kind]}${validFrom.slice(0, 4)}44${serial}`,
  validFrom,
  validTo: shiftYears(validFrom, YEARS_OF_VALIDITY),
});

/** The certificate that ran out on the day from which the present one is valid. */
const renewedBy = ({ kind, validFrom }: Qualification, serial: string): Qualification => certify(kind, serial, shiftYears(validFrom, -YEARS_OF_VALIDITY));

const shiftYears = (day: Day, years: number): Day => addDays(`${Number(day.slice(0, 4)) + years}-${day.slice(5, 7)}-01`, Number(day.slice(8, 10)) - 1);
