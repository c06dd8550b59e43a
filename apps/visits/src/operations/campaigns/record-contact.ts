import { randomUUID } from 'node:crypto';
import { hasRole } from '@qinqing/caller';
import { type EntityManager, type OperationResult, runOperation } from '@qinqing/database';
import { isWithinDivision } from '@qinqing/codes';
import { findEnterpriseCopy, type EnterpriseCopy } from '@qinqing/register-copies';
import { isTextWithin } from '@qinqing/text-input';
import { shanghaiDate } from '@qinqing/working-time';
import type { RequestContext } from '../../context.ts';
import { campaignRules, isReception, type ContactMode } from '../../domain/campaigns/campaign-kind.ts';
import type { CampaignQuestion } from '../../domain/campaigns/campaign-question.ts';
import type { Campaign, WorkGroup } from '../../domain/campaigns/campaign.ts';
import { found } from '../../domain/form-problem.ts';
import type { CampaignFormProblem } from '../../domain/campaigns/form-problem.ts';
import { listGroups } from '../../persistence/campaigns/campaigns.ts';
import { insertContacts, type Contact } from '../../persistence/campaigns/contacts.ts';
import { listQuestionsOfContact, saveQuestions } from '../../persistence/campaigns/questions.ts';
import { hasSignedUp } from '../../persistence/campaigns/sign-ups.ts';
import { settingsAt } from '../act-on-visit.ts';
import type { ReceptionRefusal } from '../refusals.ts';
import { draftQuestions, type QuestionLine } from './draft-questions.ts';
import { findCampaignInJurisdiction } from './find-campaign.ts';
import { getCampaign } from './plan-campaign.ts';
import { raiseQuestions } from './raise-questions.ts';
import { receiveContact } from './receive-contact.ts';
import type { CampaignFormRejected, CampaignUnknown } from './refusals.ts';

export interface RecordContactInput {
  readonly idempotencyKey: string;
  readonly campaignId: string;
  readonly enterpriseId: string;
  readonly mode: Exclude<ContactMode, 'SESSION'>;
  readonly at: Date;
  readonly groupNumber: number | null;
  readonly agreement: string | null;
  readonly questions: readonly QuestionLine[];
}

export interface RecordedContact {
  readonly campaign: Campaign;
  readonly questions: readonly CampaignQuestion[];
}

type Refusal = CampaignUnknown | CampaignFormRejected | ReceptionRefusal;

/**
 * A work group met an enterprise (走访登记, VIS-38). Who comes to it uninvited uses up a place of the month, keeps its blackouts, and has
 * its word beforehand: a campaign is no way around the enterprise's rights (VIS-08).
 */
export const recordContact = (context: RequestContext, input: RecordContactInput): Promise<OperationResult<RecordedContact, Refusal>> =>
  runOperation<RecordedContact, Refusal>(context.dataSource, {
    mutation: 'recordContact',
    caller: context.caller.subject,
    input,
    decide: async (manager) => {
      const campaign = await findCampaignInJurisdiction(context, manager, input.campaignId);
      const groups = campaign === null ? [] : await listGroups(manager, [campaign.id]);
      if (campaign === null || !takesPart(context, groups)) return { kind: 'refused', refusal: { kind: 'CampaignUnknown', campaignId: input.campaignId } };
      const enterprise = await findEnterpriseCopy(manager, input.enterpriseId);
      const isInvited = enterprise !== null && (await hasSignedUp(manager, campaign.id, enterprise.id));
      const problems = checkContact(input, { campaign, groups, enterprise, isInvited, now: context.now });
      if (enterprise === null || problems.length > 0) return { kind: 'refused', refusal: { kind: 'CampaignFormRejected', problems } };
      const contact = toContact(context, input, campaign);
      const drafted = await draftQuestions(manager, { ...linesOf(input, contact), today: context.today });
      if ('problems' in drafted) return { kind: 'refused', refusal: { kind: 'CampaignFormRejected', problems: drafted.problems } };
      const settings = await settingsAt(manager, campaign.divisionCode, context.today);
      const refusal = isReception(input.mode, isInvited) ? await receiveContact(manager, enterprise, contact, context.today) : await storeContact(manager, contact);
      if (refusal !== null) return { kind: 'refused', refusal };
      const { now, requestId } = context;
      const questions = await raiseQuestions(manager, { campaign, questions: drafted.questions, progressNoticeDays: settings.values.progressNoticeDays, now, requestId });
      await saveQuestions(manager, questions);
      return { kind: 'done', value: { campaign, questions }, reference: `${campaign.id}:${contact.id}` };
    },
    readAgain: readContactAgain,
  });

/** Nobody is disturbed by it: nothing stands against it. */
const storeContact = async (manager: EntityManager, contact: Contact): Promise<null> => {
  await insertContacts(manager, [contact]);
  return null;
};

const readContactAgain = async (manager: EntityManager, reference: string): Promise<RecordedContact> => {
  const [campaignId = '', contactId = ''] = reference.split(':');
  return { campaign: await getCampaign(manager, campaignId), questions: await listQuestionsOfContact(manager, contactId) };
};

/** The centre and the government office for all; a unit where it belongs to a work group, or where there are none. */
const takesPart = ({ caller }: RequestContext, groups: readonly WorkGroup[]): boolean =>
  hasRole(caller, 'SERVICE_CENTRE', 'GOVERNMENT_OFFICE') ||
  (caller.unitId !== null && (groups.length === 0 || groups.some(({ leadUnitId, townUnitId, unitIds }) => [leadUnitId, townUnitId, ...unitIds].includes(caller.unitId as string))));

interface ContactFacts {
  readonly campaign: Campaign;
  readonly groups: readonly WorkGroup[];
  readonly enterprise: EnterpriseCopy | null;
  readonly isInvited: boolean;
  readonly now: Date;
}

const checkContact = ({ mode, at, groupNumber, agreement }: RecordContactInput, { campaign, groups, enterprise, isInvited, now }: ContactFacts): CampaignFormProblem[] => {
  const { modes } = campaignRules[campaign.kind];
  const day = shanghaiDate(at);
  return found(
    (enterprise === null || !isWithinDivision(enterprise.divisionCode, campaign.divisionCode)) && { field: 'enterpriseId', code: 'ENTERPRISE_UNKNOWN', limit: null },
    !modes.includes(mode) && { field: 'mode', code: 'MODE_NOT_OF_KIND', limit: modes.join(', ') },
    (at > now || day < campaign.startsOn || day > campaign.endsOn) && { field: 'at', code: 'DAY_RANGE', limit: `${campaign.startsOn}–${campaign.endsOn}` },
    groupNumber !== null && !groups.some(({ number }) => number === groupNumber) && { field: 'groupNumber', code: 'GROUP_UNKNOWN', limit: null },
    isReception(mode, isInvited) && agreement === null && { field: 'agreement', code: 'AGREEMENT_MISSING', limit: null },
    agreement !== null && !isTextWithin(agreement, 2, 500) && { field: 'agreement', code: 'TEXT_LENGTH', limit: '2–500' },
  );
};

const toContact = ({ caller }: RequestContext, input: RecordContactInput, campaign: Campaign): Contact => ({
  id: randomUUID(),
  campaignId: campaign.id,
  sessionId: null,
  groupNumber: input.groupNumber,
  enterpriseId: input.enterpriseId,
  divisionCode: campaign.divisionCode,
  mode: input.mode,
  component: null,
  persons: null,
  agreement: input.agreement?.trim() ?? null,
  unitId: caller.unitId,
  recordedBy: caller.subject,
  at: input.at,
});

const linesOf = ({ questions, enterpriseId }: RecordContactInput, { id, campaignId, divisionCode, recordedBy, at }: Contact) => ({
  lines: questions.map((line) => ({ ...line, enterpriseId })),
  earlier: [],
  enterpriseIds: new Set([enterpriseId]),
  origin: { campaignId, sessionId: null, contactId: id, divisionCode, raisedBy: recordedBy, raisedAt: at },
  phones: new Map<string, string>(),
});
