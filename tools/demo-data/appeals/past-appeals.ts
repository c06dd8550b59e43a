import { addWorkingDays, shanghaiDate } from '@qinqing/working-time';
import { instantOf } from '../drawing/days.ts';
import { chance, pickFrom } from '../drawing/draws.ts';
import { namedUuid } from '../drawing/identifiers.ts';
import { createRandom, type Random } from '../drawing/random.ts';
import type { Plan } from '../plan.ts';
import { jurisdictions, type Jurisdiction } from '../registry/jurisdictions.ts';
import { drawPresets, type Outline } from './appeal-outlines.ts';
import { peopleOf, speakerOf } from './appeal-people.ts';
import { rulesOf } from './appeal-rules.ts';
import { tell, type AppealStory } from './appeal-story.ts';
import { leadLineOf } from './routing-rows.ts';
import { conclude } from './conclude-appeal.ts';
import { submit, type Telling } from './submit-appeal.ts';
import { accept, arbitrate, askInformation, classify, explain, follow, giveBack, makePlan, referToMeeting, reply, resolveOnSpot, type Parties } from './tell-appeal.ts';
import { drawYearOfAppeals } from './year-of-appeals.ts';

/** What the enterprises of both jurisdictions raised, oldest first; ids, numbers and all that was decided follow from the plan alone. */
export function* streamPastAppeals(plan: Plan, outlines: AllOutlines = drawOutlines(plan)): Generator<AppealStory> {
  for (const [jurisdiction, ofJurisdiction] of outlines) yield* tellAll(plan, jurisdiction, ofJurisdiction);
}

/** Of the presets alone, which are the same at each scale. */
export const listPresetAppeals = (plan: Plan): AppealStory[] => jurisdictions.flatMap((jurisdiction) => [...tellAll(plan, jurisdiction, drawPresets(plan, jurisdiction))]);

export type AllOutlines = ReadonlyMap<Jurisdiction, readonly Outline[]>;

/** In the order of submission, which is that of the numbers. */
export const drawOutlines = (plan: Plan): AllOutlines => {
  const year = drawYearOfAppeals(plan);
  return new Map(jurisdictions.map((jurisdiction) => [jurisdiction, [...drawPresets(plan, jurisdiction), ...year.outlines.filter(({ enterprise }) => enterprise.jurisdiction === jurisdiction)].toSorted(bySubmission)]));
};

const bySubmission = (a: Outline, b: Outline): number => a.submittedAt.getTime() - b.submittedAt.getTime();

export const appealIdOf = ({ seed }: Plan, { code }: Jurisdiction, path: Outline['path']): string => namedUuid(seed, 'appeal', code, ...path);

/** The series of an appeal's number (APL-36): a division's year. */
export const seriesOf = ({ enterprise, submittedAt }: Outline): string => `${enterprise.town.code}-${shanghaiDate(submittedAt).slice(0, 4)}`;

function* tellAll(plan: Plan, jurisdiction: Jurisdiction, outlines: readonly Outline[]): Generator<AppealStory> {
  const people = peopleOf(plan, jurisdiction);
  const rules = rulesOf(jurisdiction);
  const lastNumbers = new Map<string, number>();
  for (const outline of outlines) {
    const series = seriesOf(outline);
    const serial = (lastNumbers.get(series) ?? 0) + 1;
    lastNumbers.set(series, serial);
    const identity = { id: appealIdOf(plan, jurisdiction, outline.path), number: `${series}-${String(serial).padStart(6, '0')}` };
    const parentId = outline.sameAs === null ? null : appealIdOf(plan, jurisdiction, outline.sameAs);
    yield tellOne(createRandom(plan.seed, 'appeal', jurisdiction.code, ...outline.path), { outline, identity, parentId, people, rules });
  }
}

const RETURNED_SHARE = 0.04;
const RETURNED_TWICE_SHARE = 0.15;
const PAUSED_SHARE = 0.11;

const tellOne = (random: Random, telling: Telling): AppealStory => {
  const { outline, parentId, people } = telling;
  const { item, enterprise, way, planDays, finished } = outline;
  const parties: Parties = { people, enterprise: speakerOf(enterprise), dutyLine: leadLineOf(item, enterprise.jurisdiction, people.units) };
  const isReturned = way === 'REPLIED' && outline.serviceClass !== 'URGENT' && chance(random, RETURNED_SHARE);
  const firstLine = isReturned ? pickFrom(random, people.units.filter(({ level, dutyLine }) => level === 'DISTRICT' && dutyLine !== parties.dutyLine)).dutyLine : parties.dutyLine;
  const story = submit(random, telling, firstLine);
  if (way === 'UNCLEAR') return story;
  if (parentId !== null) {
    follow(random, story, parties, parentId);
    return story;
  }
  if (!story.appeal.isAutoClassified) classify(random, story, { ...parties, dutyLine: firstLine }, item.code);
  if (isReturned) giveBack(random, story, parties, firstLine);
  if (isReturned && chance(random, RETURNED_TWICE_SHARE)) arbitrate(random, story, parties);
  if (way === 'DISPATCHED') return story;
  if (way === 'ON_SPOT') {
    resolveOnSpot(random, story);
    conclude(random, story, parties);
    return story;
  }
  accept(random, story, parties, outline.openUntil);
  if (story.appeal.serviceClass === 'COMPLEX') makePlan(random, story, parties, planDays, finished);
  if (way === 'PLANNED') return story;
  if (way === 'SLOW') return comeToDirectLine(story);
  if (way === 'MEETING') {
    referToMeeting(random, story, parties);
    return story;
  }
  if (chance(random, PAUSED_SHARE)) askInformation(random, story, parties);
  const answer = way === 'EXPLAINED' ? explain : reply;
  answer(random, story, parties);
  conclude(random, story, parties, answer);
  return story;
};

/** What is red for more than three working days comes to the direct-line office by itself (APL-15). */
const comeToDirectLine = (story: AppealStory): AppealStory => {
  const at = new Date(instantOf(addWorkingDays(story.rules.calendar, shanghaiDate(story.appeal.dueAt), story.rules.settings.longRedDays + 1), '09:01'));
  tell(story, { at, actor: 'system', events: ['escalate'], changes: { coordinatedAt: at } });
  return story;
};
