import type { Benefit, Rule } from '@qinqing/rules';

export type PolicyMode = 'INSTANT' | 'NO_APPLICATION' | 'REVIEW';
export type PolicyLevel = 'NATIONAL' | 'PROVINCIAL' | 'MUNICIPAL' | 'DISTRICT';
export type PolicyProjectState = 'DRAFT' | 'PUBLISHED' | 'CLOSED';
export type PolicySizeClass = 'LARGE' | 'MEDIUM' | 'SMALL' | 'MICRO';

/** A policy document (政策文件). It is never changed. */
export interface PolicyDocument {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly issuedOn: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly legalBasis: string;
  readonly unitId: string;
  readonly divisionCode: string;
  readonly recordedBy: string;
  readonly recordedAt: Date;
}

/** A clause (条款) of a document. */
export interface PolicyClause {
  readonly id: string;
  readonly documentId: string;
  /** 1 for the first. */
  readonly position: number;
  readonly number: string;
  readonly text: string;
}

/** A paper that an application needs (申报材料); `replacedBy` is the fact or certificate that makes it needless (POL-06). */
export interface PolicyMaterial {
  readonly name: string;
  readonly replacedBy: string | null;
}

/** A field of a project's form (表单字段); `boundTo` is the key of the fact that fills it (POL-06). */
export interface FormFieldDefinition {
  readonly key: string;
  readonly label: string;
  readonly labelEn: string;
  readonly boundTo: string | null;
  readonly isRequired: boolean;
}

/** A policy as data (政策项目, POL-01). Money is integer fen, days are `YYYY-MM-DD` in Shanghai. */
export interface PolicyProject {
  readonly id: string;
  /** All editions of one project share it. */
  readonly seriesId: string;
  readonly edition: number;
  readonly clauseId: string;
  readonly unitId: string;
  readonly divisionCode: string;
  readonly level: PolicyLevel;
  readonly mode: PolicyMode;
  readonly state: PolicyProjectState;
  readonly title: string;
  readonly summary: string;
  readonly rule: Rule;
  readonly benefit: Benefit;
  readonly instantLimitCents: number | null;
  readonly opensOn: string;
  readonly closesOn: string | null;
  readonly validTo: string | null;
  readonly materials: readonly PolicyMaterial[];
  readonly formFields: readonly FormFieldDefinition[];
  readonly contact: string;
  readonly legalBasis: string;
  /** What the rule itself asks for; empty: everything. */
  readonly industries: readonly string[];
  readonly sizeClasses: readonly string[];
  readonly maximumAmountCents: number | null;
  readonly searchTokens: readonly string[];
  readonly draftedBy: string;
  readonly createdAt: Date;
  readonly publishedBy: string | null;
  readonly publishedAt: Date | null;
  readonly closedAt: Date | null;
  readonly updatedAt: Date;
  readonly version: number;
}

/** A test enterprise of a rule (规则样例, POL-01). */
export interface RuleExample {
  readonly id: string;
  readonly projectId: string;
  readonly name: string;
  readonly isEligible: boolean;
  /** As it was given; read by `readExampleProfile`. */
  readonly profile: unknown;
  readonly addedBy: string;
  readonly addedAt: Date;
}

/** Applications are taken on this day: published, and inside the window, both ends included. */
export const isOpenOn = ({ state, opensOn, closesOn }: Pick<PolicyProject, 'state' | 'opensOn' | 'closesOn'>, day: string): boolean =>
  state === 'PUBLISHED' && opensOn <= day && (closesOn === null || day <= closesOn);
