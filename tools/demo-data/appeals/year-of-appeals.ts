import { addWorkingMinutes, isWorkday, stateCouncilCalendar, type Day } from '@qinqing/working-time';
import { addDays } from '../drawing/days.ts';
import { between, chance, createWheel, pickFrom, poisson } from '../drawing/draws.ts';
import { createRandom, type Random } from '../drawing/random.ts';
import type { Plan } from '../plan.ts';
import type { Enterprise } from '../registry/enterprise.ts';
import { streamResidents, type Resident } from '../registry/population.ts';
import { blankOutline, drawClass, drawItem, drawTime, listWorkdays, RUNNING_PLANS, type Intake, type Outline } from './appeal-outlines.ts';
import { officeHoursOf, rulesOf, type ServiceClass } from './appeal-rules.ts';
import { breakOff, drawMatter, drawPhrase, putInWords, repeat } from './appeal-texts.ts';
import { drawCommonIssues, type CommonIssue } from './common-issues.ts';
import { LONGEST_UNTIL_LINKED } from './tell-appeal.ts';

/** A year's appeals beside the presets, with what was planted among them: the truth by which detectors are measured. */
export interface YearOfAppeals {
  readonly outlines: readonly Outline[];
  readonly paraphrases: readonly (readonly [Outline, Outline])[];
  readonly commonIssues: readonly (readonly [CommonIssue, readonly Outline[]])[];
}

/** In days before the quarter. What needs a plan began earlier, so that all of it is over, but for plans that still run. */
const YEAR = { from: 415, to: 50 };
const PLANNED_BEFORE = 130;
const RECENT = { from: 17, to: 8 };
const RUNNING_SHARE = 0.1;
const EXPLAINED_SHARE = 0.05;
const ON_SPOT_SHARE = 0.5;
/** §11.3, for each appeal that is raised by itself: in the end 15 % of all are one of two that say the same in other words, and 8 % are duplicates. */
const PARAPHRASE_SHARE = 0.09;
const DUPLICATE_SHARE = 0.095;
const FRAGMENT_SHARE = 0.055;
const RAISED_BY_ITSELF = 1 / (1 + PARAPHRASE_SHARE + DUPLICATE_SHARE);
/** §11.3: appeals a year. The 0.02 of all other enterprises are 0.0227 of those in business. */
const RATES = { key: 3 * RAISED_BY_ITSELF, other: 0.0227 * RAISED_BY_ITSELF };

/** 58 % platform, 9 % phone, 7 % campaigns on site, 5 % parks, 4 % other; the 17 % of liaisons are key enterprises' alone. */
const drawChannel = createWheel<Intake['channel']>([['WEB', 30], ['APP', 8], ['MINI_PROGRAM', 14], ['WECHAT', 6], ['PHONE', 9], ['ON_SITE', 7], ['PARK', 5], ['BANK_OUTLET', 2], ['UPPER_LEVEL', 2]]);
const LIAISON_SHARE_OF_KEY = 0.26;

/** One pass over the register; nothing at a scale without a year. */
export const drawYearOfAppeals = (plan: Plan): YearOfAppeals => {
  if (plan.yearShare === 0) return { outlines: [], paraphrases: [], commonIssues: [] };
  const drawing = beginDrawing(plan);
  for (const resident of streamResidents(plan)) raise(drawing, resident);
  const issues = drawCommonIssues(plan, drawing.neighbours, { from: addDays(plan.quarter.firstDay, -YEAR.from), days: YEAR.from - YEAR.to });
  const commonIssues = issues.map((issue, index) => [issue, issue.complaints.map(({ enterprise, notBefore }, nth) => complain(drawing, issue, enterprise, notBefore, ['issue', index, nth]))] as const);
  return { outlines: [...drawing.outlines, ...commonIssues.flatMap(([, complaints]) => complaints)], paraphrases: drawing.paraphrases, commonIssues };
};

interface Drawing {
  readonly plan: Plan;
  readonly days: { readonly all: readonly Day[]; readonly early: readonly Day[]; readonly recent: readonly Day[] };
  readonly outlines: Outline[];
  readonly paraphrases: (readonly [Outline, Outline])[];
  /** By town, a sample of those that have people and machines to complain for. */
  readonly neighbours: Map<string, Enterprise[]>;
}

const beginDrawing = (plan: Plan): Drawing => ({
  plan,
  days: { all: listWorkdays(plan, YEAR), early: listWorkdays(plan, { from: YEAR.from, to: PLANNED_BEFORE }), recent: listWorkdays(plan, RECENT) },
  outlines: [],
  paraphrases: [],
  neighbours: new Map(),
});

/** More than the largest issue needs. */
const NEIGHBOURS_PER_TOWN = 400;

const raise = (drawing: Drawing, resident: Resident): void => {
  const { plan, neighbours, outlines, paraphrases } = drawing;
  const { enterprise, isKey } = resident;
  const random = createRandom(plan.seed, 'year-of-appeals', enterprise.index);
  const ofTown = neighbours.get(enterprise.town.code) ?? [];
  neighbours.set(enterprise.town.code, ofTown);
  if (enterprise.kind === 'COMPANY' && ofTown.length < NEIGHBOURS_PER_TOWN) ofTown.push(enterprise);
  const count = poisson(random, isKey ? RATES.key : RATES.other);
  for (let nth = 0; nth < count; nth += 1) {
    const isRepeated = chance(random, DUPLICATE_SHARE);
    const outline = drawOne(random, drawing, resident, ['year', enterprise.index, nth], isRepeated);
    outlines.push(outline);
    if (isRepeated) outlines.push(duplicateOf(random, outline));
    if (chance(random, PARAPHRASE_SHARE)) {
      const pair = paraphraseOf(random, drawing, ofTown.length > 0 ? pickFrom(random, ofTown) : enterprise, outline);
      outlines.push(pair);
      paraphrases.push([outline, pair]);
    }
  }
};

const drawOne = (random: Random, drawing: Drawing, { enterprise, isKey, liaisonId }: Resident, path: Outline['path'], isRepeated: boolean): Outline => {
  const item = drawItem(random);
  const serviceClass = drawClass(random);
  const officerId = isKey && chance(random, LIAISON_SHARE_OF_KEY) ? liaisonId : null;
  const matter = drawMatter(random, item);
  const content = putInWords(random, enterprise, matter, drawPhrase(random, item));
  const isFragment = !isRepeated && chance(random, FRAGMENT_SHARE);
  const intake: Intake = { channel: officerId === null ? drawChannel(random) : 'VISIT', content: isFragment ? breakOff(random, content) : content, isFragment, officerId };
  const way = officerId !== null && serviceClass === 'SIMPLE' && !isRepeated && chance(random, ON_SPOT_SHARE) ? 'ON_SPOT' : chance(random, EXPLAINED_SHARE) ? 'EXPLAINED' : 'REPLIED';
  const outline: Outline = { ...blankOutline, ...timed(random, drawing, serviceClass), way, enterprise, item, serviceClass, path, intake };
  if (serviceClass === 'COMPLEX' && !isRepeated && chance(random, RUNNING_SHARE)) return stillRunning(random, drawing, outline);
  return isRepeated ? { ...outline, openUntil: linkedBy(outline) } : outline;
};

const timed = (random: Random, { days }: Drawing, serviceClass: ServiceClass): Pick<Outline, 'submittedAt' | 'planDays' | 'finished'> => {
  const isPlanned = serviceClass === 'COMPLEX';
  return { submittedAt: drawTime(random, pickFrom(random, isPlanned ? days.early : days.all)), planDays: isPlanned ? between(random, 15, 40) : 0, finished: isPlanned ? 4 : 0 };
};

/** A plan that reaches into the quarter: lights of each colour stay to be seen. */
const stillRunning = (random: Random, { days }: Drawing, outline: Outline): Outline =>
  ({ ...outline, way: 'PLANNED', submittedAt: drawTime(random, pickFrom(random, days.recent)), planDays: pickFrom(random, RUNNING_PLANS.filter((planDays) => planDays > 20)), finished: between(random, 0, 3) });

/** Within the hour and a half in which nobody has answered yet. */
const REPEATED_AFTER = { least: 15, most: 90 };

const later = ({ enterprise, submittedAt }: Outline, minutes: number): Date => {
  const { calendar, settings } = rulesOf(enterprise.jurisdiction);
  return addWorkingMinutes(calendar, officeHoursOf(settings), submittedAt, minutes);
};

const linkedBy = (outline: Outline): Date => later(outline, REPEATED_AFTER.most + LONGEST_UNTIL_LINKED + 1);

const duplicateOf = (random: Random, outline: Outline): Outline => ({
  ...outline,
  path: [...outline.path, 'again'],
  sameAs: outline.path,
  openUntil: null,
  submittedAt: later(outline, between(random, REPEATED_AFTER.least, REPEATED_AFTER.most)),
  serviceClass: outline.serviceClass === 'URGENT' ? 'URGENT' : 'REGULAR',
  intake: { ...outline.intake!, content: repeat(random, outline.intake!.content), channel: drawChannel(random), officerId: null },
});

/** Another enterprise of the town means the same and says it otherwise. */
const paraphraseOf = (random: Random, drawing: Drawing, enterprise: Enterprise, outline: Outline): Outline => {
  const said = outline.item.phrases.find((phrase) => outline.intake!.content.includes(phrase)) ?? null;
  const content = putInWords(random, enterprise, drawMatter(random, outline.item), drawPhrase(random, outline.item, said));
  return {
    ...blankOutline, ...timed(random, drawing, outline.serviceClass), way: 'REPLIED', enterprise, item: outline.item, serviceClass: outline.serviceClass,
    path: [...outline.path, 'otherwise'], intake: { channel: drawChannel(random), content, isFragment: false, officerId: null },
  };
};

const complain = ({ plan }: Drawing, { item, words, street }: CommonIssue, enterprise: Enterprise, notBefore: Day, path: Outline['path']): Outline => {
  const random = createRandom(plan.seed, 'complaint', ...path);
  let day = notBefore;
  while (!isWorkday(stateCouncilCalendar, day)) day = addDays(day, 1);
  const content = putInWords(random, enterprise, { ...drawMatter(random, item), street }, words);
  return { ...blankOutline, way: 'REPLIED', enterprise, item, serviceClass: 'REGULAR', submittedAt: drawTime(random, day), path, intake: { channel: drawChannel(random), content, isFragment: false, officerId: null } };
};
