import { between, chance, pickFrom, shuffle } from '../drawing/draws.ts';
import type { Random } from '../drawing/random.ts';
import { unclearAppeal } from '../words/appeals.ts';
import type { Outline } from './appeal-outlines.ts';
import { speakerOf, submitterOf, type AppealPeople } from './appeal-people.ts';
import { catalogue, type Appeal, type AppealRules, type CatalogueItem } from './appeal-rules.ts';
import { beginStory, type AppealStory } from './appeal-story.ts';

/** What is needed to tell an appeal. */
export interface Telling {
  readonly outline: Outline;
  readonly identity: Pick<Appeal, 'id' | 'number'>;
  readonly parentId: string | null;
  readonly people: AppealPeople;
  readonly rules: AppealRules;
}

/** It comes in; what the classifier is sure of goes to its unit at once (APL-02). */
export const submit = (random: Random, { outline, identity, parentId, people, rules }: Telling, dutyLine: string): AppealStory => {
  const { enterprise, item, serviceClass, submittedAt, isOfCampaign, way, intake } = outline;
  const mayBeClear = way !== 'UNCLEAR' && parentId === null && intake?.isFragment !== true;
  const isClear = mayBeClear && (serviceClass === item.defaultServiceClass || serviceClass === 'URGENT') && item.defaultServiceClass !== 'COMPLEX' && chance(random, AUTO_SHARE);
  const unitId = isClear ? people.unitIdOf(dutyLine) : null;
  const { phonePrefix } = enterprise.jurisdiction.city;
  return beginStory(
    {
      ...identity,
      enterpriseId: enterprise.id,
      divisionCode: enterprise.town.code,
      ...cameIn(random, outline, people),
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

/** Who brought it in, how, and in which words. */
const cameIn = (random: Random, { enterprise, item, isOfCampaign, way, intake }: Outline, people: AppealPeople): Pick<Appeal, 'submittedBy' | 'submittingOfficerId' | 'channel' | 'content'> => {
  if (intake !== null) return { submittedBy: submitterOf(intake, enterprise, people), submittingOfficerId: intake.officerId, channel: intake.channel, content: intake.content };
  const channel = isOfCampaign ? 'CAMPAIGN' : pickFrom(random, ['WEB', 'WEB', 'WEB', 'APP', 'MINI_PROGRAM'] as const);
  const content = way === 'UNCLEAR' ? unclearAppeal : `${pickFrom(random, item.phrases)}。`;
  return isOfCampaign ? { submittedBy: people.centre.subject, submittingOfficerId: people.centre.officerId, channel, content } : { submittedBy: speakerOf(enterprise), submittingOfficerId: null, channel, content };
};

const AUTO_SHARE = 0.7;

const listCandidates = (random: Random, item: CatalogueItem, isClear: boolean, isUnknown: boolean): Appeal['candidates'] => {
  const most = isClear ? between(random, 86, 99) : isUnknown ? between(random, 8, 15) : between(random, 45, 80);
  const others = shuffle(random, catalogue.filter(({ code }) => code !== item.code)).slice(0, 2);
  const second = Math.floor((100 - most) * 0.6);
  return [item, ...others].map(({ code }, index) => ({ itemCode: code, confidence: [most, Math.min(second, most), Math.min(100 - most - second, most)][index]! / 100 }));
};
