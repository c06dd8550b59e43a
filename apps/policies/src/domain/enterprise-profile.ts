import type { CreditStandingState, EnterpriseProfileState, ProfileFact } from '@qinqing/events';
import type { Fact, Profile, Qualification } from '@qinqing/rules';

/** What the register says of an enterprise, as far as rules ask for it. */
export interface EnterpriseCore {
  readonly name: string;
  readonly uscc: string;
  readonly divisionCode: string;
  readonly industryCode: string | null;
  readonly sizeClass: string | null;
}

/** All that is on file about an enterprise here; null: nothing has come from that department yet, which is no "no". */
export interface EnterpriseFile {
  readonly core: EnterpriseCore;
  readonly profile: EnterpriseProfileState | null;
  readonly credit: CreditStandingState | null;
}

const YEAR = /^\d{4}$/;
const DAY_MS = 86_400_000;

/**
 * The profile by which rules are evaluated (企业画像). Registers that tell every change (core data, certificates, lists) are true of
 * the day of evaluation; figures keep the day that their source gave them.
 *
 * @param today YYYY-MM-DD in Shanghai
 */
export const toProfile = ({ core, profile, credit }: EnterpriseFile, today: string): Profile => {
  const ofToday = <V>(value: V, source: string): Fact<V> => ({ value, asOf: today, source, confidence: 1 });
  return {
    facts: { ...factsOf(profile), ...coreFacts(core, profile, ofToday) },
    series: seriesOf(profile),
    division: ofToday(core.divisionCode, 'REGISTER'),
    ...(core.industryCode === null ? {} : { industry: ofToday(core.industryCode, 'REGISTER') }),
    ...(profile === null ? {} : { qualifications: ofToday(profile.qualifications.map(toQualification), 'CERTIFICATE') }),
    ...(credit === null ? {} : creditFacts(credit, ofToday)),
  };
};

type OfToday = <V>(value: V, source: string) => Fact<V>;

const coreFacts = ({ name, uscc, industryCode, sizeClass }: EnterpriseCore, profile: EnterpriseProfileState | null, ofToday: OfToday): Record<string, Fact> => ({
  name: ofToday(name, 'REGISTER'),
  uscc: ofToday(uscc, 'REGISTER'),
  ...(industryCode === null ? {} : { industry: ofToday(industryCode, 'REGISTER') }),
  ...(sizeClass === null ? {} : { sizeClass: ofToday(sizeClass, 'REGISTER') }),
  ...(profile?.establishedOn ? { establishedOn: ofToday(profile.establishedOn, 'REGISTER') } : {}),
});

const creditFacts = (credit: CreditStandingState, ofToday: OfToday): Partial<Profile> => ({
  lists: { BLACK: ofToday(isListed(credit, 'BLACK'), 'LIST'), RED: ofToday(isListed(credit, 'RED'), 'LIST') },
  ...(credit.level === null ? {} : { rating: ofToday(credit.level, 'RATING') }),
  ...(credit.taxGrade === null ? {} : { taxGrade: { ...ofToday(credit.taxGrade, 'TAX'), asOf: credit.taxGradeAsOf ?? '0001-01-01' } }),
  ...(credit.customsLevel === null ? {} : { customsLevel: { ...ofToday(credit.customsLevel, 'CUSTOMS'), asOf: credit.customsLevelAsOf ?? '0001-01-01' } }),
});

const isListed = ({ listings }: CreditStandingState, kind: 'RED' | 'BLACK'): boolean => listings.some((listing) => listing.kind === kind);

const toFact = ({ value, period, asOf, source, confidence }: ProfileFact): Fact => ({ value, asOf, source, confidence, ...(period === null ? {} : { period }) });

/** Of figures of several periods a whole year counts before its parts, and the newest before older ones. */
const factsOf = (profile: EnterpriseProfileState | null): Record<string, Fact> => {
  const newest = new Map<string, ProfileFact>();
  for (const fact of profile?.facts ?? []) {
    const onFile = newest.get(fact.key);
    if (onFile === undefined || isBetter(fact, onFile)) newest.set(fact.key, fact);
  }
  return Object.fromEntries([...newest].map(([key, fact]) => [key, toFact(fact)]));
};

const isBetter = (candidate: ProfileFact, onFile: ProfileFact): boolean => {
  const [isYear, wasYear] = [YEAR.test(candidate.period ?? ''), YEAR.test(onFile.period ?? '')];
  if (isYear !== wasYear) return isYear;
  return isYear ? String(candidate.period) > String(onFile.period) : candidate.asOf > onFile.asOf;
};

const seriesOf = (profile: EnterpriseProfileState | null): Record<string, Record<string, Fact<number>>> => {
  const series: Record<string, Record<string, Fact<number>>> = {};
  for (const fact of profile?.facts ?? []) {
    if (fact.period === null || !YEAR.test(fact.period) || typeof fact.value !== 'number') continue;
    (series[fact.key] ??= {})[fact.period] = toFact(fact) as Fact<number>;
  }
  return series;
};

/** The register's `validTo` is the first day after the last valid one; a rule counts the last valid day. */
const toQualification = ({ kind, validFrom, validTo }: EnterpriseProfileState['qualifications'][number]): Qualification => ({
  kind,
  validFrom,
  validTo: new Date(Date.parse(validTo) - DAY_MS).toISOString().slice(0, 10),
});
