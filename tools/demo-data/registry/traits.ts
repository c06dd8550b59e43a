import { sizeClassOf, type IndustryCode, type SizeClass } from '@qinqing/codes';
import { addDays } from '../drawing/days.ts';
import { between, chance, createWheel, exponential } from '../drawing/draws.ts';
import type { Random } from '../drawing/random.ts';
import type { Plan } from '../plan.ts';
import type { CastMember } from './cast.ts';
import { drawEconomy, economyWith, UNKNOWN } from './economy.ts';
import type { EnterpriseStatus, EntityKind, Economy, Traits, VisitMode } from './enterprise.ts';
import { drawJurisdiction, townWheelOf } from './jurisdictions.ts';
import { drawCompanyTrade, drawShopTrade } from './trades.ts';

/** §11.1: companies 55 %, individual businesses 43 %, everything else 2 %. */
const drawKind = createWheel<EntityKind>([
  ['COMPANY', 0.55],
  ['INDIVIDUAL_BUSINESS', 0.43],
  ['BRANCH', 0.01],
  ['COOPERATIVE', 0.007],
  ['SOCIAL_ORGANISATION', 0.003],
]);

const drawStatus = createWheel<EnterpriseStatus>([
  ['ACTIVE', 0.88],
  ['SUSPENDED', 0.03],
  ['REVOKED', 0.04],
  ['CANCELLED', 0.05],
]);

const MEAN_AGE_YEARS = 6.5;
const OLDEST_YEARS = 42;
const DAYS_PER_YEAR = 365.25;

export const drawTraits = (random: Random, plan: Plan): Traits => {
  const jurisdiction = drawJurisdiction(random);
  const town = townWheelOf(jurisdiction)(random);
  const kind = drawKind(random);
  const industryCode = drawTrade(random, kind) as IndustryCode;
  const status = drawStatus(random);
  const ageYears = Math.min(exponential(random, MEAN_AGE_YEARS), OLDEST_YEARS);
  const isGone = status === 'REVOKED' || status === 'CANCELLED';
  const economy = isGone ? UNKNOWN : drawEconomy(random, { kind, industryCode, ageYears });
  const sizeClass = classify(industryCode, economy);
  const establishedOn = addDays(plan.quarter.firstDay, -1 - ageYears * DAYS_PER_YEAR);
  return { jurisdiction, town, kind, status, industryCode, establishedOn, ...economy, sizeClass, visitMode: drawVisitMode(random, kind, sizeClass) };
};

/** Fixed, but for the last digits: the figures of a small town must not look rounded. */
export const castTraits = (random: Random, plan: Plan, member: CastMember): Traits => {
  const industryCode = member.industryCode as IndustryCode;
  const economy = economyWith(member.staff + between(random, 0, 3), member.revenuePerHead, 0.9 + random.fraction() / 2);
  const sizeClass = classify(industryCode, economy);
  return {
    jurisdiction: member.jurisdiction,
    town: member.town,
    kind: 'COMPANY',
    status: 'ACTIVE',
    industryCode,
    establishedOn: addDays(plan.quarter.firstDay, -member.ageYears * DAYS_PER_YEAR - between(random, 0, 20)),
    ...economy,
    sizeClass,
    visitMode: member.visitMode ?? defaultVisitMode(sizeClass),
  };
};

/** The class is never drawn: it follows from the facts by the statistics bureau's method (§12.4). */
const classify = (industryCode: IndustryCode, economy: Economy): SizeClass | null => sizeClassOf({ industryCode, ...economy }).sizeClass;

const drawTrade = (random: Random, kind: EntityKind): string => {
  if (kind === 'INDIVIDUAL_BUSINESS') return drawShopTrade(random);
  if (kind === 'COOPERATIVE') return 'A01';
  return kind === 'SOCIAL_ORGANISATION' ? (chance(random, 0.6) ? 'P83' : 'R88') : drawCompanyTrade(random);
};

/** ENT-35 */
const defaultVisitMode = (sizeClass: SizeClass | null): VisitMode => (sizeClass === 'LARGE' ? 'QUIET' : 'BALANCED');

/** Who has opted into exposure; a shop has nothing to show to a delegation. */
const EXPOSURE_SHARES: Readonly<Record<SizeClass, number>> = { LARGE: 0, MEDIUM: 0.1, SMALL: 0.3, MICRO: 0.3 };

const drawVisitMode = (random: Random, kind: EntityKind, sizeClass: SizeClass | null): VisitMode => {
  const wantsExposure = kind === 'COMPANY' && sizeClass !== null && chance(random, EXPOSURE_SHARES[sizeClass]);
  return wantsExposure ? 'EXPOSURE' : defaultVisitMode(sizeClass);
};
