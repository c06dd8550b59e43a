import { between, chance, createWheel, exponential, logNormal, pickFrom, poisson, shuffle, type Wheel } from '../drawing/draws.ts';
import { createRandom, type Random } from '../drawing/random.ts';
import type { Plan } from '../plan.ts';
import { firstJurisdiction, secondJurisdiction, type Jurisdiction } from '../registry/jurisdictions.ts';
import { listBureauNames } from '../registry/organisation.ts';
import { policyWords, WAN, type ExampleWords, type PolicyWords } from '../words/policies.ts';
import { policyForms, policySubjects } from '../words/year-policies.ts';
import { registerConditions, reportedConditions, type Condition, type ConditionTemplate } from './condition-templates.ts';

/** A project of the year with what is expected of it. */
export interface ProjectOfTheYear {
  readonly jurisdiction: Jurisdiction;
  /** 1 for the one that most apply for. */
  readonly rank: number;
  readonly words: PolicyWords;
  readonly applications: number;
}

/** N16: 384 projects, 102 of them instant, the presets of both districts among them. */
const PROJECTS = 384 - policyWords.length * 2;
const INSTANT = 102 - policyWords.filter(({ mode }) => mode === 'INSTANT').length * 2;
/** Of these many most wanted ones every third is instant, so that 41 % of approvals are (§11.4). */
const MOST_WANTED = 84;
/** One of four is of the second district. */
const OF_SECOND = 4;
/** The last ones of the ranking open in the quarter, or shortly before: nobody has applied yet. */
const WITH_APPLICATIONS = 285;
/** N16, by Zipf's law (§11.4). */
const APPLICATIONS = 32_512;
const ZIPF_EXPONENT = 0.9;
/** §11.4: of those with enough applications to speak of, so many run out of money. */
const RUNS_OUT_SHARE = 0.18;
const LEAST_TO_RUN_OUT = 4;
/** §11.4, in 万元 */
const BUDGET = { median: 600, sigma: 1.1 };
const AMOUNT = { median: 8, sigma: 1.3 };
/** What the machine may give is below the threshold of public notice. */
const LARGEST_INSTANT = 45;

/** The same projects at every scale but the smallest: what grows are applications. */
export const drawProjects = (plan: Plan): readonly ProjectOfTheYear[] => {
  if (plan.yearShare === 0) return [];
  const given = new Map<string, number>();
  const modes = drawModes(plan);
  const applications = shareOut(APPLICATIONS * plan.yearShare);
  return Array.from({ length: PROJECTS }, (_, index) => drawProject(plan, { rank: index + 1, mode: modes[index]!, applications: applications[index]! }, given));
};

/** Whole numbers whose sums follow the law: what is cut off one project is the next one's. */
const shareOut = (total: number): readonly number[] => {
  const weights = Array.from({ length: PROJECTS }, (_, index) => (index < WITH_APPLICATIONS ? (index + 1) ** -ZIPF_EXPONENT : 0));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  let [expected, given] = [0, 0];
  return weights.map((weight) => {
    expected += (weight / whole) * total;
    const share = Math.round(expected) - given;
    given += share;
    return share;
  });
};

const drawModes = ({ seed }: Plan): readonly PolicyWords['mode'][] => {
  const wanted = Array.from({ length: MOST_WANTED }, (_, index) => (index % 3 === 1 ? 'INSTANT' : 'REVIEW') as PolicyWords['mode']);
  const left = INSTANT - wanted.filter((mode) => mode === 'INSTANT').length;
  const others = Array.from({ length: PROJECTS - MOST_WANTED }, (_, index) => (index < left ? 'INSTANT' : 'REVIEW') as PolicyWords['mode']);
  return [...wanted, ...shuffle(createRandom(seed, 'project-modes'), others)];
};

const drawProject = (plan: Plan, { rank, mode, applications }: { readonly rank: number; readonly mode: PolicyWords['mode']; readonly applications: number }, given: Map<string, number>): ProjectOfTheYear => {
  const random = createRandom(plan.seed, 'year-project', rank);
  const jurisdiction = rank % OF_SECOND === 0 ? secondJurisdiction : firstJurisdiction;
  const { dutyLine } = pickFrom(random, listBureauNames(plan, jurisdiction));
  const conditions = drawConditions(random, mode);
  const amount = drawAmount(rank, mode);
  const form = pickFrom(random, policyForms);
  const named = `${nameOf(random, dutyLine, conditions)}${form}`;
  const times = (given.get(`${jurisdiction.code}${named}`) ?? 0) + 1;
  given.set(`${jurisdiction.code}${named}`, times);
  const title = times === 1 ? named : `${named}（第${times}批）`;
  const benefit = `每家${amount}万元`;
  const words: PolicyWords = {
    key: `year-${rank}`, dutyLine, title, mode,
    summary: `对符合条件的企业给予${form}，${benefit}，${mode === 'INSTANT' ? '条件由系统核验，即时兑付' : '经审核后拨付'}。`,
    clause: `${title}，${benefit}。`,
    conditions: conditions.map(({ rule }) => rule),
    benefit: { kind: 'fixed', amountCents: Math.round(amount * WAN) },
    instantLimitCents: mode === 'INSTANT' ? Math.round(amount * WAN) : null,
    budgetCents: drawBudget(random, Math.round(amount * WAN), applications),
    ...drawWindow(random, rank),
    good: conditions.map(({ good }) => good).reduce<ExampleWords>(join, {}),
    bad: conditions[0]!.bad,
    materials: [['营业执照', 'uscc'], ...(mode === 'INSTANT' ? [] : [['项目说明', null] as const])],
  };
  return { jurisdiction, rank, words, applications };
};

/** Enough for everybody who applies; or for one of three, so that the others wait. */
const drawBudget = (random: Random, amountCents: number, applications: number): number => {
  const drawn = Math.max(1, Math.round(logNormal(random, BUDGET.median, BUDGET.sigma))) * WAN;
  const runsOut = chance(random, RUNS_OUT_SHARE) && applications >= LEAST_TO_RUN_OUT;
  return runsOut ? amountCents * Math.ceil(applications / 3) : Math.max(drawn, amountCents * (applications + 1));
};

const join = (a: ExampleWords, b: ExampleWords): ExampleWords => ({ ...a, ...b, facts: { ...a.facts, ...b.facts } });

const drawRegister: Wheel<ConditionTemplate> = createWheel(registerConditions.map((template) => [template, template.weight]));
const drawAny: Wheel<ConditionTemplate> = createWheel([...registerConditions, ...reportedConditions].map((template) => [template, template.weight]));
const MOST_CONDITIONS = 12;

/** With the district and the black list, which all ask for: 3 to 14, median 5. One of each template. */
const drawConditions = (random: Random, mode: PolicyWords['mode']): readonly Condition[] => {
  const wanted = mode === 'INSTANT' ? between(random, 1, 3) : Math.min(1 + poisson(random, 2.2) + Math.floor(exponential(random, 0.6)), MOST_CONDITIONS);
  const drawn = new Set<ConditionTemplate>();
  while (drawn.size < wanted) drawn.add((mode === 'INSTANT' ? drawRegister : drawAny)(random));
  return [...drawn].map((template) => template.draw(random));
};

/** Spread by the golden section instead of drawn: few projects have most applications, and their amounts must not all be small. In 万元. */
const drawAmount = (rank: number, mode: PolicyWords['mode']): number => {
  const drawn = AMOUNT.median * Math.exp(AMOUNT.sigma * normalQuantile((rank * GOLDEN + 0.5) % 1));
  return Math.max(0.1, Math.round((mode === 'INSTANT' ? Math.min(drawn, LARGEST_INSTANT) : drawn) * 10) / 10);
};

const GOLDEN = (Math.sqrt(5) - 1) / 2;

/** By Tukey's lambda, within 0.01 between the percentiles 1 and 99. */
const normalQuantile = (share: number): number => (share ** 0.135 - (1 - share) ** 0.135) / 0.1975;

/** Windows of 10 to 60 days (§11.4), in days after the quarter's first. */
const drawWindow = (random: Random, rank: number): { opensAfterDays: number; closesAfterDays: number } => {
  const opensAfterDays = rank <= WITH_APPLICATIONS ? -between(random, 130, 420) : between(random, -45, 80);
  const days = between(random, 10, 60);
  return { opensAfterDays, closesAfterDays: opensAfterDays + days };
};

const nameOf = (random: Random, dutyLine: string, conditions: readonly Condition[]): string =>
  `${conditions.find(({ audience }) => audience !== '')?.audience ?? '企业'}${pickFrom(random, policySubjects[dutyLine]!)}`;
