import { EntitySchema } from 'typeorm';
import type { Campaign, CampaignSession, CampaignTask, WorkGroup } from '../../domain/campaigns/campaign.ts';
import type { CampaignQuestion } from '../../domain/campaigns/campaign-question.ts';
import { column, key, list, optional, wholeNumber } from '../columns.ts';

export const campaignEntity = new EntitySchema<Campaign>({
  name: 'campaign',
  tableName: 'campaign',
  columns: {
    id: key('uuid', 'id'),
    kind: column('text', 'kind'),
    title: column('text', 'title'),
    purpose: column('text', 'purpose'),
    divisionCode: column('text', 'division_code'),
    hostUnitId: optional('uuid', 'host_unit_id'),
    leader: optional('text', 'leader'),
    target: optional('integer', 'target'),
    startsOn: column('date', 'starts_on'),
    endsOn: column('date', 'ends_on'),
    dayOfMonth: optional('integer', 'day_of_month'),
    everyMonths: optional('integer', 'every_months'),
    startTime: column('text', 'start_time'),
    durationMinutes: column('integer', 'duration_minutes'),
    place: column('text', 'place'),
    seats: column('jsonb', 'seats'),
    year: column('integer', 'year'),
    yearPlace: optional('integer', 'year_place'),
    plannedBy: column('text', 'planned_by'),
    createdAt: column('timestamptz', 'created_at'),
  },
});

export const workGroupEntity = new EntitySchema<WorkGroup>({
  name: 'campaign_group',
  tableName: 'campaign_group',
  columns: {
    campaignId: key('uuid', 'campaign_id'),
    number: key('integer', 'number'),
    leader: column('text', 'leader'),
    leadUnitId: column('uuid', 'lead_unit_id'),
    townUnitId: column('uuid', 'town_unit_id'),
    unitIds: list('uuid', 'unit_ids'),
  },
});

export const campaignSessionEntity = new EntitySchema<CampaignSession>({
  name: 'campaign_session',
  tableName: 'campaign_session',
  columns: {
    id: key('uuid', 'id'),
    campaignId: column('uuid', 'campaign_id'),
    kind: column('text', 'kind'),
    hostUnitId: optional('uuid', 'host_unit_id'),
    divisionCode: column('text', 'division_code'),
    ordinal: column('integer', 'ordinal'),
    nominalOn: column('date', 'nominal_on'),
    startsAt: column('timestamptz', 'starts_at'),
    endsAt: column('timestamptz', 'ends_at'),
    place: column('text', 'place'),
    state: column('text', 'state'),
    theme: optional('text', 'theme'),
    unitIds: list('uuid', 'unit_ids'),
    summary: optional('text', 'summary'),
    minutesFinishedAt: optional('timestamptz', 'minutes_finished_at'),
    createdAt: column('timestamptz', 'created_at'),
    updatedAt: column('timestamptz', 'updated_at'),
    version: wholeNumber('version'),
  },
});

export const campaignQuestionEntity = new EntitySchema<CampaignQuestion>({
  name: 'campaign_question',
  tableName: 'campaign_question',
  columns: {
    id: key('uuid', 'id'),
    campaignId: column('uuid', 'campaign_id'),
    sessionId: optional('uuid', 'session_id'),
    contactId: optional('uuid', 'contact_id'),
    enterpriseId: column('uuid', 'enterprise_id'),
    divisionCode: column('text', 'division_code'),
    kind: column('text', 'kind'),
    text: column('text', 'text'),
    contactName: optional('text', 'contact_name'),
    contactPhone: optional('text', 'contact_phone'),
    answeringUnitId: optional('uuid', 'answering_unit_id'),
    answer: optional('text', 'answer'),
    promisedOn: optional('date', 'promised_on'),
    raisedBy: column('text', 'raised_by'),
    raisedAt: column('timestamptz', 'raised_at'),
    takenOverAt: optional('timestamptz', 'taken_over_at'),
    progressDueAt: optional('timestamptz', 'progress_due_at'),
    sequence: { name: 'sequence', type: 'bigint', insert: false, update: false },
  },
});

export const campaignTaskEntity = new EntitySchema<CampaignTask>({
  name: 'campaign_task',
  tableName: 'campaign_task',
  columns: {
    id: key('uuid', 'id'),
    sessionId: column('uuid', 'session_id'),
    title: column('text', 'title'),
    ownerUnitId: column('uuid', 'owner_unit_id'),
    dueOn: column('date', 'due_on'),
    decidedBy: column('text', 'decided_by'),
    decidedAt: column('timestamptz', 'decided_at'),
    finishedAt: optional('timestamptz', 'finished_at'),
    finishedBy: optional('text', 'finished_by'),
    result: optional('text', 'result'),
  },
});

export const campaignEntities = [campaignEntity, workGroupEntity, campaignSessionEntity, campaignQuestionEntity, campaignTaskEntity];
