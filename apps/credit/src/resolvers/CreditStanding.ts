import { CallerFault } from '@qinqing/caller';
import { isAssured, type Assurance } from '../domain/assurance.ts';
import type { CreditRating } from '../domain/credit-rating.ts';
import type { CreditStanding as Standing } from '../domain/credit-standing.ts';
import { reasonsOf } from '../domain/rating-reasons.ts';
import type { RequestContext } from '../context.ts';
import type { CreditStandingResolvers } from '../generated/graphql.ts';
import { messages } from '../messages.ts';
import { label } from '../type-defs.ts';

const readRating = ({ ratingId }: Standing, { ratings }: RequestContext): Promise<CreditRating | null> => (ratingId === null ? Promise.resolve(null) : ratings.load(ratingId));

const readAssurance = async ({ enterpriseId }: Standing, { assurances, today }: RequestContext): Promise<Assurance | null> => {
  const [newest] = await assurances.load(enterpriseId);
  return newest !== undefined && isAssured(newest, today) ? newest : null;
};

const MOST_RATINGS = 100;

export const CreditStanding: CreditStandingResolvers = {
  __resolveReference: ({ id }, { standings }) => standings.load(id),

  id: ({ enterpriseId }) => enterpriseId,
  enterprise: ({ enterpriseId }) => ({ id: enterpriseId }),
  levelLabel: ({ level }, { locale }) => (level === null ? null : label('CreditLevel', level, locale)),
  taxGradeLabel: ({ taxGrade }, { locale }) => (taxGrade === null ? null : label('CreditTaxGrade', taxGrade, locale)),
  customsLevelLabel: ({ customsLevel }, { locale }) => (customsLevel === null ? null : label('CreditCustomsLevel', customsLevel, locale)),

  reasons: async (standing, { locale }, context) => {
    const rating = await readRating(standing, context);
    if (rating === null) return [messages.notRated[locale]];
    const model = await context.ratingModels.load(rating.modelVersion);
    const blackListed = rating.isBlackListed ? [messages.blackListed[locale]] : [];
    return [...blackListed, ...reasonsOf(rating.components, model?.neutralScore ?? 0).map((reason) => messages.ratingReason(reason)[locale])];
  },
  components: async (standing, _arguments, context) => [...((await readRating(standing, context))?.components ?? [])],
  listings: async ({ listings }, _arguments, { listEntries }) => {
    const entries = await Promise.all(listings.map(({ entryId }) => listEntries.load(entryId)));
    return entries.filter((entry) => entry !== null);
  },
  assuranceLevel: async (standing, _arguments, context) => (await readAssurance(standing, context))?.level ?? null,
  assuranceLevelLabel: async (standing, { locale }, context) => {
    const assurance = await readAssurance(standing, context);
    return assurance === null ? null : label('CreditAssuranceLevel', assurance.level, locale);
  },
  assuranceValidTo: async (standing, _arguments, context) => (await readAssurance(standing, context))?.validTo ?? null,
  ratedAt: async (standing, _arguments, context) => (await readRating(standing, context))?.ratedAt ?? null,
  modelVersion: async (standing, _arguments, context) => (await readRating(standing, context))?.modelVersion ?? null,
  ratings: async ({ enterpriseId }, { first }, { ratingHistories }) => {
    if (first < 1 || first > MOST_RATINGS) throw new CallerFault('BAD_USER_INPUT', `"first" is ${first}; it must be from 1 to ${MOST_RATINGS}.`, { field: 'first', limit: MOST_RATINGS });
    return (await ratingHistories.load(enterpriseId)).slice(0, first);
  },
};
