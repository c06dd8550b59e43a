import { evaluateRule, explainRule, type Evidence, type Fact, type Locale, type NodeResult, type Profile, type Rule, type Truth } from '@qinqing/rules';
import { isAboutCredit } from './credit-privacy.ts';
import { ruleLabels } from './rule-labels.ts';

export type VerificationResult = 'PASS' | 'FAIL' | 'UNKNOWN';

type Text = Readonly<Record<Locale, string>>;

/** A condition of the rule with what proves or disproves it (核验项, POL-07). It is stored with the decision that rests on it. */
export interface VerificationItem {
  readonly result: VerificationResult;
  readonly requirement: Text;
  readonly explanation: Text;
  /** As the register names itself; null: nobody says it. */
  readonly source: string | null;
  /** YYYY-MM-DD; of several the oldest. */
  readonly asOf: string | null;
  /** No evidence is older than its source allows. */
  readonly isFresh: boolean;
  /** Decided by credit data, which the enterprise alone reads here. */
  readonly isAboutCredit: boolean;
}

/** All PASS · none fails, and some are for a person to judge · the rule fails whatever a person might find (§9.3). */
export type Verdict = 'VERIFIED' | 'NEEDS_HUMAN' | 'REJECTED_AUTO';

export interface Verification {
  readonly verdict: Verdict;
  readonly items: readonly VerificationItem[];
}

export interface VerificationSettings {
  /** By the name under which a register delivers: the kind of machine source that it is. Who is not named is none. */
  readonly machineSources: Readonly<Record<string, string>>;
  /** By kind of source: how old its evidence may be, in days (§10.9). */
  readonly sourceFreshnessDays: Readonly<Record<string, number>>;
}

export interface VerificationTerms {
  readonly profile: Profile;
  /** Facts whose value the enterprise contests (POL-06): a person judges. */
  readonly contestedKeys: ReadonlySet<string>;
  readonly now: Date;
  /** YYYY-MM-DD in Shanghai, the day of `now`. */
  readonly today: string;
  readonly settings: VerificationSettings;
}

const DAY_MS = 86_400_000;

/**
 * Each condition against its source (智能核查, POL-07): what a machine source says passes or fails; what nobody says, what a person wrote
 * down and what the enterprise contests is UNKNOWN, and nothing else goes to a person.
 */
export const verifyRule = (rule: Rule, terms: VerificationTerms): Verification => {
  const onFile = evaluateRule(rule, terms.profile, terms.now);
  const proved = evaluateRule(rule, provableProfile(terms), terms.now);
  const results = new Map(atomsOf(onFile.root).map((atom) => [atom.path, atom]));
  const truths = new Map(explainRule(proved, 'ZH_CN', ruleLabels).map(({ path, value }) => [path, value]));
  const english = explainRule(onFile, 'EN', ruleLabels);
  const items = explainRule(onFile, 'ZH_CN', ruleLabels).map((chinese, index): VerificationItem => {
    const result = ({ TRUE: 'PASS', FALSE: 'FAIL', UNKNOWN: 'UNKNOWN' } as const)[truths.get(chinese.path) ?? 'UNKNOWN'];
    const note = result === 'UNKNOWN' && chinese.value !== 'UNKNOWN' ? forPerson : nothing;
    return {
      result,
      requirement: { ZH_CN: chinese.required, EN: english[index]?.required ?? '' },
      explanation: { ZH_CN: `${chinese.sentence}${note.ZH_CN}`, EN: `${english[index]?.sentence ?? ''}${note.EN}` },
      isAboutCredit: isAboutCredit(chinese.references),
      ...readEvidence(results.get(chinese.path)?.evidence ?? [], terms),
    };
  });
  return { verdict: judge(proved.value, items), items };
};

const nothing: Text = { ZH_CN: '', EN: '' };
const forPerson: Text = { ZH_CN: '数据未经核验来源确认，由人工核验。', EN: ' No machine source confirms it: a person verifies.' };

/** The gaps of a rejection, for everybody who reads the decision: of credit data only that the condition is not met. */
export const listGaps = (items: readonly VerificationItem[]): readonly Text[] =>
  items
    .filter(({ result }) => result === 'FAIL')
    .map(({ isAboutCredit: isHidden, requirement, explanation }) => (isHidden ? { ZH_CN: `${requirement.ZH_CN}：不符合。`, EN: `${requirement.EN}: not met.` } : explanation));

/** Of alternatives one may fail while another passes; a condition that stays unknown is looked at by a person all the same (§9.3). */
const judge = (value: Truth, items: readonly VerificationItem[]): Verdict => {
  if (value === 'FALSE') return 'REJECTED_AUTO';
  return value === 'TRUE' && items.every(({ result }) => result !== 'UNKNOWN') ? 'VERIFIED' : 'NEEDS_HUMAN';
};

const atomsOf = (node: NodeResult): readonly NodeResult[] => (node.children.length === 0 ? [node] : node.children.flatMap(atomsOf));

/** What is left when everything is taken out that no machine source says, and everything that is contested. */
const provableProfile = ({ profile, contestedKeys, settings }: VerificationTerms): Profile => {
  const isProvable = (key: string, { source }: Pick<Fact, 'source'>): boolean => !contestedKeys.has(key) && Object.hasOwn(settings.machineSources, source);
  const { industry, ...rest } = profile;
  return {
    ...rest,
    facts: keepEntries(profile.facts, isProvable),
    series: Object.fromEntries(Object.entries(profile.series ?? {}).map(([key, years]) => [key, keepEntries(years, (_year, fact) => isProvable(key, fact))])),
    ...(industry !== undefined && isProvable('industry', industry) ? { industry } : {}),
  };
};

const keepEntries = <Value>(record: Readonly<Record<string, Value>>, isKept: (key: string, value: Value) => boolean): Record<string, Value> =>
  Object.fromEntries(Object.entries(record).filter(([key, value]) => isKept(key, value)));

const readEvidence = (evidence: readonly Evidence[], terms: VerificationTerms): Pick<VerificationItem, 'source' | 'asOf' | 'isFresh'> => {
  const facts = evidence.flatMap(({ fact }) => fact ?? []);
  const sources = [...new Set(facts.map(({ source }) => source))];
  const days = facts.map(({ asOf }) => asOf.slice(0, 10)).sort();
  return {
    source: sources.length === 0 ? null : sources.join('、'),
    asOf: days[0] ?? null,
    isFresh: evidence.length > 0 && facts.length === evidence.length && facts.every((fact) => isFresh(fact, terms)),
  };
};

const isFresh = ({ source, asOf }: Pick<Fact, 'source' | 'asOf'>, { today, settings }: VerificationTerms): boolean => {
  const kind = Object.hasOwn(settings.machineSources, source) ? (settings.machineSources[source] as string) : null;
  const mostDays = kind !== null && Object.hasOwn(settings.sourceFreshnessDays, kind) ? (settings.sourceFreshnessDays[kind] as number) : -1;
  return (Date.parse(today) - Date.parse(asOf.slice(0, 10))) / DAY_MS <= mostDays;
};
