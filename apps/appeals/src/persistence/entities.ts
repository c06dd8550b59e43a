import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import type { Appeal, AppealMilestone, AppealPause, AppealRating, AppealReturn, AppealReturnVisit, AppealSupervision, AppealTransition } from '../domain/appeal.ts';

type Column = EntitySchemaColumnOptions;

const column = (type: 'boolean' | 'date' | 'integer' | 'jsonb' | 'text' | 'timestamptz' | 'uuid', name: string): Column => ({ name, type });
const optional = (type: Parameters<typeof column>[0], name: string): Column => ({ ...column(type, name), nullable: true });
const key = (type: Parameters<typeof column>[0], name: string): Column => ({ ...column(type, name), primary: true });
/** PostgreSQL hands out bigint as text; versions stay far below 2^53. */
const version: Column = { name: 'version', type: 'bigint', transformer: { from: Number, to: (value: unknown) => value } };

export const appealEntity = new EntitySchema<Appeal>({
  name: 'appeal',
  tableName: 'appeal',
  columns: {
    id: key('uuid', 'id'),
    number: column('text', 'number'),
    enterpriseId: column('uuid', 'enterprise_id'),
    divisionCode: column('text', 'division_code'),
    submittedBy: column('text', 'submitted_by'),
    questionId: optional('uuid', 'question_id'),
    submittingOfficerId: optional('uuid', 'submitting_officer_id'),
    channel: column('text', 'channel'),
    content: column('text', 'content'),
    urgency: column('text', 'urgency'),
    contactName: optional('text', 'contact_name'),
    contactPhone: column('text', 'contact_phone'),
    occurredAt: optional('timestamptz', 'occurred_at'),
    isLateEntry: column('boolean', 'is_late_entry'),
    itemCode: optional('text', 'item_code'),
    serviceClass: column('text', 'service_class'),
    chosenItemCode: optional('text', 'chosen_item_code'),
    candidates: column('jsonb', 'candidates'),
    isAutoClassified: column('boolean', 'is_auto_classified'),
    state: column('text', 'state'),
    unitId: optional('uuid', 'unit_id'),
    dispatchedAt: optional('timestamptz', 'dispatched_at'),
    transferredAt: optional('timestamptz', 'transferred_at'),
    isBound: column('boolean', 'is_bound'),
    answeredAt: optional('timestamptz', 'answered_at'),
    outcome: optional('text', 'outcome'),
    reply: optional('text', 'reply'),
    replyAt: optional('timestamptz', 'reply_at'),
    replyUnitId: optional('uuid', 'reply_unit_id'),
    publicAnswer: optional('text', 'public_answer'),
    explanationReason: optional('text', 'explanation_reason'),
    explanationApprovedBy: optional('text', 'explanation_approved_by'),
    alternatives: optional('text', 'alternatives'),
    referredTo: optional('text', 'referred_to'),
    recheckAt: optional('timestamptz', 'recheck_at'),
    resolutionMode: optional('text', 'resolution_mode'),
    coordinatedAt: optional('timestamptz', 'coordinated_at'),
    planDays: optional('integer', 'plan_days'),
    planRound: column('integer', 'plan_round'),
    plannedAt: optional('timestamptz', 'planned_at'),
    extension: column('integer', 'extension'),
    extensionReason: optional('text', 'extension_reason'),
    extensionApprovedBy: optional('text', 'extension_approved_by'),
    extendedAt: optional('timestamptz', 'extended_at'),
    reopenCount: column('integer', 'reopen_count'),
    pauseCount: column('integer', 'pause_count'),
    pausedSince: optional('timestamptz', 'paused_since'),
    parentId: optional('uuid', 'parent_id'),
    confirmationCode: column('text', 'confirmation_code'),
    submittedAt: column('timestamptz', 'submitted_at'),
    dueAt: column('timestamptz', 'due_at'),
    yellowAt: column('timestamptz', 'yellow_at'),
    dueCalendarVersion: column('text', 'due_calendar_version'),
    isProvisional: column('boolean', 'is_provisional'),
    transferDueAt: column('timestamptz', 'transfer_due_at'),
    stepDueAt: optional('timestamptz', 'step_due_at'),
    settingsVersion: column('text', 'settings_version'),
    updatedAt: column('timestamptz', 'updated_at'),
    version,
  },
});

export const transitionEntity = new EntitySchema<AppealTransition>({
  name: 'appeal_transition',
  tableName: 'appeal_transition',
  columns: {
    appealId: key('uuid', 'appeal_id'),
    version: { ...version, primary: true },
    position: key('integer', 'position'),
    event: column('text', 'event'),
    fromState: optional('text', 'from_state'),
    toState: column('text', 'to_state'),
    actor: column('text', 'actor'),
    unitId: optional('uuid', 'unit_id'),
    reason: optional('text', 'reason'),
    at: column('timestamptz', 'at'),
  },
});

export const returnEntity = new EntitySchema<AppealReturn>({
  name: 'appeal_return',
  tableName: 'appeal_return',
  columns: {
    appealId: key('uuid', 'appeal_id'),
    ordinal: key('integer', 'ordinal'),
    unitId: column('uuid', 'unit_id'),
    legalReason: column('text', 'legal_reason'),
    proposedUnitId: column('uuid', 'proposed_unit_id'),
    returnedBy: column('text', 'returned_by'),
    at: column('timestamptz', 'at'),
  },
});

export const pauseEntity = new EntitySchema<AppealPause>({
  name: 'appeal_pause',
  tableName: 'appeal_pause',
  columns: {
    appealId: key('uuid', 'appeal_id'),
    ordinal: key('integer', 'ordinal'),
    kind: column('text', 'kind'),
    question: optional('text', 'question'),
    answer: optional('text', 'answer'),
    from: column('timestamptz', 'from_at'),
    to: optional('timestamptz', 'to_at'),
  },
});

export const ratingEntity = new EntitySchema<AppealRating>({
  name: 'appeal_rating',
  tableName: 'appeal_rating',
  columns: {
    appealId: key('uuid', 'appeal_id'),
    round: key('integer', 'round'),
    stars: column('integer', 'stars'),
    tags: { ...column('text', 'tags'), array: true },
    text: optional('text', 'text'),
    ratedBy: column('text', 'rated_by'),
    at: column('timestamptz', 'at'),
  },
});

export const returnVisitEntity = new EntitySchema<AppealReturnVisit>({
  name: 'appeal_return_visit',
  tableName: 'appeal_return_visit',
  columns: {
    appealId: key('uuid', 'appeal_id'),
    round: key('integer', 'round'),
    isAgreed: column('boolean', 'is_agreed'),
    note: column('text', 'note'),
    recordedBy: column('text', 'recorded_by'),
    at: column('timestamptz', 'at'),
  },
});

export const milestoneEntity = new EntitySchema<AppealMilestone>({
  name: 'appeal_milestone',
  tableName: 'appeal_milestone',
  columns: {
    appealId: key('uuid', 'appeal_id'),
    round: key('integer', 'round'),
    position: key('integer', 'position'),
    title: column('text', 'title'),
    dueOn: column('date', 'due_on'),
    weight: column('integer', 'weight'),
    finishedAt: optional('timestamptz', 'finished_at'),
    finishedBy: optional('text', 'finished_by'),
  },
});

export const supervisionEntity = new EntitySchema<AppealSupervision>({
  name: 'appeal_supervision',
  tableName: 'appeal_supervision',
  columns: {
    appealId: key('uuid', 'appeal_id'),
    kind: key('text', 'kind'),
    onDay: key('date', 'on_day'),
    at: column('timestamptz', 'at'),
  },
});

export const entities: readonly EntitySchema[] = [
  appealEntity,
  transitionEntity,
  returnEntity,
  pauseEntity,
  ratingEntity,
  returnVisitEntity,
  milestoneEntity,
  supervisionEntity,
] as unknown as readonly EntitySchema[];
