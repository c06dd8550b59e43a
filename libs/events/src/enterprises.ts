import { z } from 'zod';
import { everyDepartmentBut, type EventContract } from './contract.ts';

const enterpriseState = z.object({
  id: z.uuid(),
  uscc: z.string().length(18),
  name: z.string(),
  divisionCode: z.string(),
  /** Registration state, e.g. ACTIVE (ENT-01). */
  status: z.enum(['REGISTERED', 'ACTIVE', 'SUSPENDED', 'REVOKED', 'CANCELLED', 'MOVED_OUT', 'MOVED_IN']),
  industryCode: z.string().nullable(),
  sizeClass: z.enum(['LARGE', 'MEDIUM', 'SMALL', 'MICRO']).nullable(),
  /** How much attention the enterprise wants (ENT-35). */
  visitMode: z.enum(['QUIET', 'BALANCED', 'EXPOSURE']),
  /** On the protection list with the enterprise's consent (VIS-09). */
  isProtected: z.boolean(),
  protectedSince: z.string().nullable(),
  /** 0 … 1: qualifications and innovation, for counter-offers (§10.4). */
  quality: z.number().min(0).max(1),
  /** Keys of the data items that are on file, without their values: what needs no visit to be asked (VIS-17). */
  factKeys: z.array(z.string()),
});
export type EnterpriseState = z.infer<typeof enterpriseState>;

/** The core facts and the protection status of an enterprise (企业核心信息与保护状态). */
export const enterpriseChanged: EventContract<EnterpriseState> = {
  type: 'enterprises.EnterpriseChanged',
  publisher: 'enterprises',
  kind: 'STATE',
  consumers: everyDepartmentBut('enterprises'),
  schema: enterpriseState,
};

const orgUnitState = z.object({
  id: z.uuid(),
  name: z.string(),
  nameEn: z.string(),
  divisionCode: z.string(),
  level: z.enum(['DISTRICT', 'TOWN_STREET', 'VILLAGE', 'GRID', 'EXTERNAL']),
  /** The line of duty (职能线条), e.g. `market-supervision`. */
  dutyLine: z.string(),
  /** The unit itself first, then its superiors. */
  lineage: z.array(z.uuid()),
});
export type OrgUnitState = z.infer<typeof orgUnitState>;

/** A unit of the organisation tree (组织机构). */
export const orgUnitChanged: EventContract<OrgUnitState> = {
  type: 'enterprises.OrgUnitChanged',
  publisher: 'enterprises',
  kind: 'STATE',
  consumers: everyDepartmentBut('enterprises'),
  schema: orgUnitState,
};

const assignmentState = z.object({
  enterpriseId: z.uuid(),
  /** The enterprise's primary liaison (挂点干部), or null while there is none. */
  liaisonOfficerId: z.uuid().nullable(),
});
export type AssignmentState = z.infer<typeof assignmentState>;

/** Who serves an enterprise (挂点服务关系); the subject is the enterprise. */
export const assignmentChanged: EventContract<AssignmentState> = {
  type: 'enterprises.AssignmentChanged',
  publisher: 'enterprises',
  kind: 'STATE',
  consumers: everyDepartmentBut('enterprises'),
  schema: assignmentState,
};

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

const profileFact = z.object({
  key: z.string(),
  /** A text, a number, whole fen, a day, or several texts: as the key's kind says. */
  value: z.union([z.string(), z.number(), z.array(z.string())]),
  unit: z.string().nullable(),
  /** The reporting period of a figure, e.g. 2024; null: true of a day. */
  period: z.string().nullable(),
  asOf: day,
  confidence: z.number().min(0).max(1),
  source: z.string(),
});
export type ProfileFact = z.infer<typeof profileFact>;

const enterpriseProfileState = z.object({
  enterpriseId: z.uuid(),
  establishedOn: day.nullable(),
  /** The newest value of each key, and of figures of a period the newest value of each period; no personal data. */
  facts: z.array(profileFact),
  qualifications: z.array(z.object({ kind: z.string(), certificateNumber: z.string(), validFrom: day, validTo: day })),
});
export type EnterpriseProfileState = z.infer<typeof enterpriseProfileState>;

/** What is on file about an enterprise, with sources (企业画像): policies match it against their rules (POL-03). */
export const enterpriseProfileChanged: EventContract<EnterpriseProfileState> = {
  type: 'enterprises.EnterpriseProfileChanged',
  publisher: 'enterprises',
  kind: 'STATE',
  consumers: ['policies'],
  schema: enterpriseProfileState,
};
