import type { IndustryCode } from './industry.ts';
import { rulesFor, type IndustryRule } from './industry-rules.ts';

/** What is known of an enterprise; null is "unknown", never "no". Money in fen (分), of one year. */
export interface FourAboveFacts {
  readonly industryCode: IndustryCode | null;
  readonly revenueCents: number | null;
  readonly hasConstructionQualification: boolean | null;
  readonly isDevelopingRealEstate: boolean | null;
}

type Criterion = { readonly revenueWan: number } | 'CONSTRUCTION_QUALIFICATION' | 'REAL_ESTATE_DEVELOPMENT';

interface FourAboveRule extends IndustryRule {
  readonly criterion: Criterion;
}

/**
 * The thresholds of 规模以上工业, 有资质的建筑业, 限额以上批发和零售业 / 住宿和餐饮业, 房地产开发经营业 and 规模以上服务业, in 万元 of yearly
 * revenue. Agriculture, finance, public administration and international organisations are not among the four.
 */
export const fourAboveRules: readonly FourAboveRule[] = [
  { industries: ['B', 'C', 'D', 'F51'], criterion: { revenueWan: 2_000 } },
  { industries: ['F52'], criterion: { revenueWan: 500 } },
  { industries: ['H'], criterion: { revenueWan: 200 } },
  { industries: ['G', 'I', 'N', 'Q84'], criterion: { revenueWan: 2_000 } },
  { industries: ['L', 'M', 'P', 'K702', 'K703', 'K704', 'K709'], criterion: { revenueWan: 1_000 } },
  { industries: ['O', 'R', 'Q85'], criterion: { revenueWan: 500 } },
  { industries: ['E'], criterion: 'CONSTRUCTION_QUALIFICATION' },
  { industries: ['K701'], criterion: 'REAL_ESTATE_DEVELOPMENT' },
];

/** 1 万元 = 10,000 yuan = 1,000,000 fen. */
const centsPerWan = 1_000_000;

/**
 * Whether an enterprise is "four-above" (四上企业) by its facts: true, false, or null when a fact that decides is unknown (ENT-02).
 * An industry code that is too coarse for one threshold still decides when all thresholds below it agree.
 */
export function isFourAbove(facts: FourAboveFacts): boolean | null {
  if (facts.industryCode === null) return null;
  const verdicts = new Set(rulesFor(fourAboveRules, facts.industryCode).map((rule) => meets(rule.criterion, facts)));
  if (verdicts.size === 0) return false;
  return verdicts.size === 1 ? [...verdicts][0]! : null;
}

function meets(criterion: Criterion, facts: FourAboveFacts): boolean | null {
  if (criterion === 'CONSTRUCTION_QUALIFICATION') return facts.hasConstructionQualification;
  if (criterion === 'REAL_ESTATE_DEVELOPMENT') return facts.isDevelopingRealEstate;
  return Number.isSafeInteger(facts.revenueCents) ? facts.revenueCents! >= criterion.revenueWan * centsPerWan : null;
}
