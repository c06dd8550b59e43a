import { addWorkingDays, shanghaiDate } from '@qinqing/working-time';
import { instantOf } from '../drawing/days.ts';
import { between, chance, pickFrom, shuffle } from '../drawing/draws.ts';
import { namedUuid } from '../drawing/identifiers.ts';
import { createRandom, type Random } from '../drawing/random.ts';
import type { Plan } from '../plan.ts';
import { jurisdictions, type Jurisdiction } from '../registry/jurisdictions.ts';
import { unclearAppeal } from '../words/appeals.ts';
import { drawOutlines, type Outline } from './appeal-outlines.ts';
import { peopleOf, speakerOf, type AppealPeople } from './appeal-people.ts';
import { catalogue, rulesOf, type Appeal, type AppealRules, type CatalogueItem } from './appeal-rules.ts';
import { beginStory, tell, type AppealStory } from './appeal-story.ts';
import { leadLineOf } from './routing-rows.ts';
import { conclude } from './conclude-appeal.ts';
import { accept, arbitrate, askInformation, classify, explain, giveBack, makePlan, referToMeeting, reply, resolveOnSpot, type Parties } from './tell-appeal.ts';

/** What the enterprises of both jurisdictions raised, oldest first; ids, numbers and all that was decided follow from the plan alone. */
export const listPastAppeals = (plan: Plan): AppealStory[] => jurisdictions.flatMap((jurisdiction) => tellAll(plan, jurisdiction));

const tellAll = (plan: Plan, jurisdiction: Jurisdiction): AppealStory[] => {
  const people = peopleOf(plan, jurisdiction);
  const rules = rulesOf(jurisdiction);
  const outlines = drawOutlines(plan, jurisdiction).toSorted((a, b) => a.submittedAt.getTime() - b.submittedAt.getTime());
  const lastNumbers = new Map<string, number>();
  return outlines.map((outline, index) => {
    const random = createRandom(plan.seed, 'appeal', jurisdiction.code, index);
    const { enterprise, submittedAt } = outline;
    const series = `${enterprise.town.code}-${shanghaiDate(submittedAt).slice(0, 4)}`;
    const serial = (lastNumbers.get(series) ?? 0) + 1;
    lastNumbers.set(series, serial);
    const identity = { id: namedUuid(plan.seed, 'appeal', jurisdiction.code, index), number: `${series}-${String(serial).padStart(6, '0')}` };
    return tellOne(random, { outline, identity, people, rules });
  });
};

interface Telling {
  readonly outline: Outline;
  readonly identity: Pick<Appeal, 'id' | 'number'>;
  readonly people: AppealPeople;
  readonly rules: AppealRules;
}

const RETURNED_SHARE = 0.04;
const RETURNED_TWICE_SHARE = 0.15;
const PAUSED_SHARE = 0.11;

const tellOne = (random: Random, { outline, identity, people, rules }: Telling): AppealStory => {
  const { item, enterprise, way, planDays, finished } = outline;
  const parties: Parties = { people, enterprise: speakerOf(enterprise), dutyLine: leadLineOf(item, enterprise.jurisdiction, people.units) };
  const isReturned = way === 'REPLIED' && outline.serviceClass !== 'URGENT' && chance(random, RETURNED_SHARE);
  const firstLine = isReturned ? pickFrom(random, people.units.filter(({ level, dutyLine }) => level === 'DISTRICT' && dutyLine !== parties.dutyLine)).dutyLine : parties.dutyLine;
  const story = submit(random, { outline, identity, people, rules }, firstLine);
  if (way === 'UNCLEAR') return story;
  if (!story.appeal.isAutoClassified) classify(random, story, { ...parties, dutyLine: firstLine }, item.code);
  if (isReturned) giveBack(random, story, parties, firstLine);
  if (isReturned && chance(random, RETURNED_TWICE_SHARE)) arbitrate(random, story, parties);
  if (way === 'DISPATCHED') return story;
  if (way === 'ON_SPOT') {
    resolveOnSpot(random, story, parties);
    conclude(random, story, parties);
    return story;
  }
  accept(random, story, parties);
  if (story.appeal.serviceClass === 'COMPLEX') makePlan(random, story, parties, planDays, finished);
  if (way === 'PLANNED') return story;
  if (way === 'SLOW') return comeToDirectLine(story);
  if (way === 'MEETING') {
    referToMeeting(random, story, parties);
    return story;
  }
  if (chance(random, PAUSED_SHARE)) askInformation(random, story, parties);
  (way === 'EXPLAINED' ? explain : reply)(random, story, parties);
  conclude(random, story, parties);
  return story;
};

/** What is red for more than three working days comes to the direct-line office by itself (APL-15). */
const comeToDirectLine = (story: AppealStory): AppealStory => {
  const at = new Date(instantOf(addWorkingDays(story.rules.calendar, shanghaiDate(story.appeal.dueAt), story.rules.settings.longRedDays + 1), '09:01'));
  tell(story, { at, actor: 'system', events: ['escalate'], changes: { coordinatedAt: at } });
  return story;
};

const submit = (random: Random, { outline, identity, people, rules }: Telling, dutyLine: string): AppealStory => {
  const { enterprise, item, serviceClass, submittedAt, isOfCampaign, way } = outline;
  const isClear = way !== 'UNCLEAR' && (serviceClass === item.defaultServiceClass || serviceClass === 'URGENT') && item.defaultServiceClass !== 'COMPLEX' && chance(random, AUTO_SHARE);
  const unitId = isClear ? people.unitIdOf(dutyLine) : null;
  const { phonePrefix } = enterprise.jurisdiction.city;
  return beginStory(
    {
      ...identity,
      enterpriseId: enterprise.id,
      divisionCode: enterprise.town.code,
      submittedBy: isOfCampaign ? people.centre.subject : speakerOf(enterprise),
      submittingOfficerId: isOfCampaign ? people.centre.officerId : null,
      channel: isOfCampaign ? 'CAMPAIGN' : pickFrom(random, ['WEB', 'WEB', 'WEB', 'APP', 'MINI_PROGRAM'] as const),
      content: way === 'UNCLEAR' ? unclearAppeal : `${pickFrom(random, item.phrases)}。`,
      urgency: serviceClass === 'URGENT' ? 'URGENT' : 'NORMAL',
      contactName: enterprise.representative,
      contactPhone: `${phonePrefix}-000${between(random, 10_000, 99_999)}`,
      occurredAt: isOfCampaign ? new Date(submittedAt.getTime() - between(random, 10, 60) * 60_000) : null,
      candidates: listCandidates(random, item, isClear, way === 'UNCLEAR'),
      serviceClass: way === 'UNCLEAR' ? 'REGULAR' : serviceClass,
      confirmationCode: String(between(random, 0, 999_999)).padStart(6, '0'),
      submittedAt,
      isAutoClassified: isClear,
      itemCode: isClear ? item.code : null,
      unitId,
      dispatchedAt: isClear ? submittedAt : null,
      transferredAt: isClear ? submittedAt : null,
    },
    isClear ? ['classify', 'dispatch'] : [],
    rules,
  );
};

const AUTO_SHARE = 0.7;

const listCandidates = (random: Random, item: CatalogueItem, isClear: boolean, isUnknown: boolean): Appeal['candidates'] => {
  const most = isClear ? between(random, 86, 99) : isUnknown ? between(random, 8, 15) : between(random, 45, 80);
  const others = shuffle(random, catalogue.filter(({ code }) => code !== item.code)).slice(0, 2);
  const second = Math.floor((100 - most) * 0.6);
  return [item, ...others].map(({ code }, index) => ({ itemCode: code, confidence: [most, Math.min(second, most), Math.min(100 - most - second, most)][index]! / 100 }));
};
