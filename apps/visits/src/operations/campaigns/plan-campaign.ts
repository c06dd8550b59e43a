import { randomUUID } from 'node:crypto';
import { isInJurisdiction } from '@qinqing/caller';
import { parseDivisionCode } from '@qinqing/codes';
import { type EntityManager, isUuid, type OperationResult, runOperation } from '@qinqing/database';
import { listOrgUnitCopies } from '@qinqing/register-copies';
import { addDays } from '../../domain/campaigns/recurrence.ts';
import type { RequestContext, Settings } from '../../context.ts';
import { campaignRules } from '../../domain/campaigns/campaign-kind.ts';
import { checkCampaignForm, type CampaignForm } from '../../domain/campaigns/campaign-form.ts';
import type { Campaign } from '../../domain/campaigns/campaign.ts';
import { smallestFreePlace } from '../../domain/visit-quota.ts';
import { findCampaign, insertCampaign, listYearPlaces } from '../../persistence/campaigns/campaigns.ts';
import { settingsAt } from '../act-on-visit.ts';
import { planRecurringSessions } from './plan-sessions.ts';
import type { CampaignFormRejected, CampaignYearFull } from './refusals.ts';

export interface PlanCampaignInput extends CampaignForm {
  readonly idempotencyKey: string;
  readonly divisionCode: string;
}

type Refusal = CampaignFormRejected | CampaignYearFull;

/** A campaign is planned, with the first of its sessions if they come by a rule (VIS-16, VIS-26 … VIS-29, VIS-33 … VIS-38). */
export const planCampaign = (context: RequestContext, input: PlanCampaignInput): Promise<OperationResult<Campaign, Refusal>> =>
  runOperation<Campaign, Refusal>(context.dataSource, {
    mutation: 'planCampaign',
    caller: context.caller.subject,
    input,
    decide: async (manager) => {
      const division = parseDivisionCode(input.divisionCode);
      if (!division.ok || !isInJurisdiction(context.caller, division.code)) {
        return { kind: 'refused', refusal: { kind: 'CampaignFormRejected', problems: [{ field: 'divisionCode', code: 'OUTSIDE_DIVISION', limit: null }] } };
      }
      const settings = await settingsAt(manager, division.code, context.today);
      const problems = checkCampaignForm(input, { today: context.today, units: await readUnits(manager, input), settings: settings.values });
      if (problems.length > 0) return { kind: 'refused', refusal: { kind: 'CampaignFormRejected', problems } };
      const draft = draftCampaign(context, input, division.code);
      const yearPlace = await takeYearPlace(manager, draft, settings);
      if (typeof yearPlace === 'object' && yearPlace !== null) return { kind: 'refused', refusal: yearPlace };
      const campaign = { ...draft, yearPlace };
      await insertCampaign(manager, campaign, input.groups.map((group, index) => ({ ...group, leader: group.leader.trim(), campaignId: campaign.id, number: index + 1 })));
      const { calendar, now, today } = context;
      await planRecurringSessions(manager, campaign, { from: today, through: addDays(today, settings.values.sessionHorizonDays), calendar, now });
      return { kind: 'done', value: campaign, reference: campaign.id };
    },
    readAgain: getCampaign,
  });

export const getCampaign = async (manager: EntityManager, id: string): Promise<Campaign> => {
  const campaign = await findCampaign(manager, id);
  if (campaign === null) throw new Error(`campaign ${id} is gone`);
  return campaign;
};

const readUnits = async (manager: EntityManager, { hostUnitId, groups }: CampaignForm) => {
  const ids = [hostUnitId, ...groups.flatMap((group) => [group.leadUnitId, group.townUnitId, ...group.unitIds])].filter((id) => id !== null).filter(isUuid);
  return new Map((await listOrgUnitCopies(manager, [...new Set(ids)])).map((unit) => [unit.id, unit]));
};

/** Where a year has a limit, each campaign takes one of its places; the unique place is the guard (VIS-34). */
const takeYearPlace = async (manager: EntityManager, draft: Omit<Campaign, 'yearPlace'>, { values }: Settings): Promise<number | null | CampaignYearFull> => {
  if (campaignRules[draft.kind].yearly !== 'mostKeyProblemsAYear') return null;
  const taken = await listYearPlaces(manager, draft);
  const limit = values.mostKeyProblemsAYear;
  return taken.size >= limit ? { kind: 'CampaignYearFull', campaignKind: draft.kind, year: draft.year, limit } : smallestFreePlace(taken);
};

const draftCampaign = ({ caller, now }: RequestContext, input: PlanCampaignInput, divisionCode: string): Omit<Campaign, 'yearPlace'> => ({
  id: randomUUID(),
  kind: input.kind,
  title: input.title.trim(),
  purpose: input.purpose.trim(),
  divisionCode,
  hostUnitId: input.hostUnitId,
  leader: input.leader?.trim() ?? null,
  target: input.target,
  startsOn: input.startsOn,
  endsOn: input.endsOn,
  dayOfMonth: input.recurrence?.dayOfMonth ?? null,
  everyMonths: input.recurrence?.everyMonths ?? null,
  startTime: input.startTime,
  durationMinutes: input.durationMinutes,
  place: input.place.trim(),
  seats: input.seats,
  year: Number(input.startsOn.slice(0, 4)),
  plannedBy: caller.subject,
  createdAt: now,
});
