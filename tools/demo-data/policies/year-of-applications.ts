import { compileRule } from '@qinqing/rules';
import { addWorkingDays, stateCouncilCalendar, type Day } from '@qinqing/working-time';
import { speakerOf } from '../appeals/appeal-people.ts';
import { addDays, instantOf } from '../drawing/days.ts';
import { between, chance } from '../drawing/draws.ts';
import { namedUuid } from '../drawing/identifiers.ts';
import { createPermutation } from '../drawing/permutation.ts';
import { createRandom, type Random } from '../drawing/random.ts';
import type { Plan } from '../plan.ts';
import type { Enterprise } from '../registry/enterprise.ts';
import { firstJurisdiction, jurisdictions, type Jurisdiction } from '../registry/jurisdictions.ts';
import { streamResidents } from '../registry/population.ts';
import type { PolicyWords } from '../words/policies.ts';
import { createApplicantReader, type ApplicantFile } from './applicant-file.ts';
import type { ApplicationStory } from './application-story.ts';
import { tellTogether, type Wish } from './year-application.ts';
import type { Ledger } from './ledger.ts';
import type { PublishedProject } from './projects.ts';
import { drawProjects } from './year-of-projects.ts';

/** The year's projects of a district, and who applied for them. */
export interface YearOfApplications {
  projectsOf(jurisdiction: Jurisdiction): readonly PolicyWords[];
  has(published: PublishedProject): boolean;
  applicationsOf(published: PublishedProject, ledger: Ledger): ApplicationStory[];
}

/** Of those who may apply: all key enterprises, and so many others as the largest project needs. */
const MOST_OTHERS = 6_000;
/** Who has much on file applies more often. */
const KEY_SHARE = 0.5;
/** Applied all the same, and were told why not. */
const UNFIT_SHARE = 0.08;
const MOST_TRIES = 400;

export const openYearOfApplications = (plan: Plan): YearOfApplications => {
  const projects = drawProjects(plan);
  const counts = new Map(projects.map(({ words, applications }) => [words.key, applications]));
  const pools = gatherPools(plan);
  const read = createApplicantReader(plan);
  return {
    projectsOf: (jurisdiction) => projects.filter((project) => project.jurisdiction === jurisdiction).map(({ words }) => words),
    has: ({ words }) => counts.has(words.key),
    applicationsOf: (published, ledger) => {
      const random = createRandom(plan.seed, 'year-applications', published.words.key);
      const jurisdiction = jurisdictions.find(({ code }) => code === published.project.divisionCode)!;
      const wishes = [...findApplicants(random, plan, { published, pool: pools.get(jurisdiction)!, read, count: counts.get(published.words.key)! })];
      return tellTogether(published, ledger, jurisdiction, wishes);
    },
  };
};

interface Pool {
  readonly keys: Enterprise[];
  readonly others: Enterprise[];
}

const gatherPools = (plan: Plan): ReadonlyMap<Jurisdiction, Pool> => {
  const pools = new Map<Jurisdiction, Pool>(jurisdictions.map((jurisdiction) => [jurisdiction, { keys: [], others: [] }]));
  if (plan.yearShare === 0) return pools;
  for (const { enterprise, isKey } of streamResidents(plan)) {
    const { keys, others } = pools.get(enterprise.jurisdiction)!;
    if (isKey) keys.push(enterprise);
    else if (enterprise.kind === 'COMPANY' && others.length < MOST_OTHERS) others.push(enterprise);
  }
  return pools;
};

interface Search {
  readonly published: PublishedProject;
  readonly pool: Pool;
  readonly read: (enterprise: Enterprise, day: Day) => ApplicantFile;
  readonly count: number;
}

/** Enterprises by whose file the rule does not fail on the day on which they apply; and a few by whose file it does. */
function* findApplicants(random: Random, plan: Plan, { published: { words, project }, pool, read, count }: Search): Generator<Wish> {
  const [nextKey, nextOther] = [pool.keys, pool.others].map((list) => walkThrough(random, list)) as [() => Enterprise | null, () => Enterprise | null];
  for (let nth = 0; nth < count; nth += 1) {
    const isFit = !chance(random, UNFIT_SHARE);
    const day = drawDay(random, project.opensOn, project.closesOn!);
    const evaluate = compileRule(project.rule, new Date(instantOf(day, '10:00')));
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const enterprise = (chance(random, KEY_SHARE) ? nextKey() : nextOther()) ?? nextOther();
      if (enterprise === null) return;
      const file = read(enterprise, day);
      const value = evaluate(file.profile);
      const isWanted = isFit ? value === 'TRUE' || (value === 'UNKNOWN' && words.mode === 'REVIEW') : value === 'FALSE';
      if (!isWanted || file.profile.lists?.BLACK?.value === true) continue;
      const id = namedUuid(plan.seed, 'policy-application', project.divisionCode, words.key, nth);
      yield { id, file, day, appliedBy: speakerOf(enterprise), settingsVersion: project.divisionCode === firstJurisdiction.code ? 'default' : '1', random: createRandom(plan.seed, 'year-application', words.key, nth) };
      break;
    }
  }
}

/** Each one once, in an order of chance; null when all have been met. */
const walkThrough = (random: Random, enterprises: readonly Enterprise[]): (() => Enterprise | null) => {
  if (enterprises.length === 0) return () => null;
  const placeOf = createPermutation(random, enterprises.length);
  let met = 0;
  return () => (met === enterprises.length ? null : enterprises[placeOf(met++)]!);
};

const drawDay = (random: Random, opensOn: Day, closesOn: Day): Day => {
  const span = Math.round((Date.parse(closesOn) - Date.parse(opensOn)) / 86_400_000);
  const day = addWorkingDays(stateCouncilCalendar, addDays(opensOn, between(random, 0, span) - 1), 1);
  return day <= closesOn ? day : addWorkingDays(stateCouncilCalendar, day, -1) >= opensOn ? addWorkingDays(stateCouncilCalendar, day, -1) : opensOn;
};
