import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import type { Assignment } from '../domain/assignment.ts';
import type { Enterprise } from '../domain/enterprise.ts';
import type { Officer } from '../domain/officer.ts';
import type { OrgUnit } from '../domain/org-unit.ts';
import type { Protection } from '../domain/protection.ts';
import type { Qualification } from '../domain/qualification.ts';

type Column = EntitySchemaColumnOptions;

const key: Column = { type: 'uuid', primary: true };
const column = (type: 'uuid' | 'text' | 'date' | 'integer' | 'boolean' | 'timestamptz', name?: string): Column => ({ type, ...(name === undefined ? {} : { name }) });
const optional = (type: 'uuid' | 'text' | 'date' | 'integer' | 'timestamptz', name?: string): Column => ({ ...column(type, name), nullable: true });
/** PostgreSQL hands out bigint as text; versions and sums of fen stay below 2^53. */
const wholeNumber = { from: (value: string | null) => (value === null ? null : Number(value)), to: (value: unknown) => value };
const bigint = (name: string): Column => ({ name, type: 'bigint', nullable: true, transformer: wholeNumber });

export const enterpriseEntity = new EntitySchema<Enterprise>({
  name: 'enterprise',
  columns: {
    id: key,
    uscc: column('text'),
    name: column('text'),
    divisionCode: column('text', 'division_code'),
    address: optional('text'),
    status: column('text'),
    entityKind: column('text', 'entity_kind'),
    establishedOn: optional('date', 'established_on'),
    legalRepresentative: optional('text', 'legal_representative'),
    industryCode: optional('text', 'industry_code'),
    staff: optional('integer'),
    revenueCents: bigint('revenue_cents'),
    assetsCents: bigint('assets_cents'),
    sizeClass: optional('text', 'size_class'),
    visitMode: column('text', 'visit_mode'),
    version: bigint('version'),
    updatedAt: column('timestamptz', 'updated_at'),
  },
});

export const officerEntity = new EntitySchema<Officer>({
  name: 'officer',
  columns: {
    id: key,
    unitId: column('uuid', 'unit_id'),
    name: column('text'),
    title: column('text'),
    divisionCode: column('text', 'division_code'),
    isActive: column('boolean', 'is_active'),
    version: bigint('version'),
  },
});

export const orgUnitEntity = new EntitySchema<OrgUnit>({
  name: 'org_unit',
  columns: {
    id: key,
    parentId: optional('uuid', 'parent_id'),
    name: column('text'),
    nameEn: column('text', 'name_en'),
    level: column('text'),
    dutyLine: column('text', 'duty_line'),
    divisionCode: column('text', 'division_code'),
    version: bigint('version'),
  },
});

export const assignmentEntity = new EntitySchema<Assignment>({
  name: 'assignment',
  columns: {
    id: key,
    kind: column('text'),
    enterpriseId: column('uuid', 'enterprise_id'),
    officerId: column('uuid', 'officer_id'),
    place: column('integer'),
    validFrom: column('timestamptz', 'valid_from'),
    validTo: optional('timestamptz', 'valid_to'),
    trigger: column('text'),
    reason: column('text'),
    recordedBy: column('text', 'recorded_by'),
    recordedAt: column('timestamptz', 'recorded_at'),
    endRecordedAt: optional('timestamptz', 'end_recorded_at'),
  },
});

export const protectionEntity = new EntitySchema<Protection>({
  name: 'protection',
  columns: {
    id: key,
    enterpriseId: column('uuid', 'enterprise_id'),
    ground: column('text'),
    consentedBy: column('text', 'consented_by'),
    decidedBy: column('text', 'decided_by'),
    since: column('date'),
    until: optional('date'),
    endedBy: optional('text', 'ended_by'),
    endConsentedBy: optional('text', 'end_consented_by'),
  },
});

export const qualificationEntity = new EntitySchema<Qualification>({
  name: 'qualification',
  columns: {
    id: key,
    enterpriseId: column('uuid', 'enterprise_id'),
    kind: column('text'),
    certificateNumber: column('text', 'certificate_number'),
    validFrom: column('date', 'valid_from'),
    validTo: column('date', 'valid_to'),
  },
});

export const entities: readonly EntitySchema[] = [
  enterpriseEntity,
  officerEntity,
  orgUnitEntity,
  assignmentEntity,
  protectionEntity,
  qualificationEntity,
] as unknown as readonly EntitySchema[];
