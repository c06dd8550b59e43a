import { hasRole, type Caller } from '@qinqing/caller';
import { divisionLineage, type DivisionCode } from '@qinqing/codes';
import { queryTokens } from '@qinqing/chinese-text';
import type { PolicyLevel, PolicyMode, PolicyProjectState, PolicySizeClass } from '../domain/policy-project.ts';

export interface ProjectFilter {
  readonly search: string | null;
  readonly industry: string | null;
  readonly size: PolicySizeClass | null;
  readonly amountFrom: number | null;
  /** YYYY-MM-DD, excluded. */
  readonly closesBefore: string | null;
  readonly unitId: string | null;
  readonly mode: PolicyMode | null;
  readonly level: PolicyLevel | null;
  readonly divisionCode: string | null;
  readonly states: readonly PolicyProjectState[];
  /** Taking applications on this day; null: does not matter. */
  readonly openOn: string | null;
}

/** A WHERE clause over `policy_project p` with its parameters; more can be bound behind it. */
export interface VisibleProjects {
  readonly where: string;
  readonly parameters: unknown[];
  readonly bind: (value: unknown) => string;
}

/** What is published is there for everybody; drafts are found in the unit that writes them, and above it. */
export const selectProjects = (caller: Caller, filter: ProjectFilter): VisibleProjects => {
  const parameters: unknown[] = [];
  const bind = (value: unknown): string => `$${parameters.push(value)}`;
  return { where: [`p.state = ANY(${bind(filter.states)})`, visible(caller, bind), ...conditionsOf(filter, bind)].join(' AND '), parameters, bind };
};

const visible = (caller: Caller, bind: (value: unknown) => string): string => {
  if (!hasRole(caller, 'POLICY_OWNER', 'APPROVER') || caller.unitId === null) return "p.state <> 'DRAFT'";
  const unit = bind(caller.unitId);
  return `(p.state <> 'DRAFT' OR p.unit_id IN (SELECT id FROM org_unit_copy WHERE lineage @> ARRAY[${unit}::uuid] UNION SELECT ${unit}::uuid))`;
};

const conditionsOf = (filter: ProjectFilter, bind: (value: unknown) => string): string[] => {
  const conditions: string[] = [];
  if (filter.search !== null) conditions.push(`p.search_tokens @> ${bind(queryTokens(filter.search))}::text[]`);
  if (filter.industry !== null) conditions.push(`(p.industries = '{}' OR p.industries && ${bind(prefixesOf(filter.industry))}::text[])`);
  if (filter.size !== null) conditions.push(`(p.size_classes = '{}' OR ${bind(filter.size)} = ANY(p.size_classes))`);
  if (filter.amountFrom !== null) conditions.push(`(p.maximum_amount_cents IS NULL OR p.maximum_amount_cents >= ${bind(filter.amountFrom)}::bigint)`);
  if (filter.closesBefore !== null) conditions.push(`p.closes_on < ${bind(filter.closesBefore)}::date`);
  if (filter.unitId !== null) conditions.push(`p.unit_id = ${bind(filter.unitId)}::uuid`);
  if (filter.mode !== null) conditions.push(`p.mode = ${bind(filter.mode)}`);
  if (filter.level !== null) conditions.push(`p.level = ${bind(filter.level)}`);
  if (filter.divisionCode !== null) conditions.push(`p.division_code = ANY(${bind(divisionLineage(filter.divisionCode as DivisionCode))})`);
  if (filter.openOn !== null) {
    const day = bind(filter.openOn);
    conditions.push(`p.state = 'PUBLISHED' AND p.opens_on <= ${day}::date AND (p.closes_on IS NULL OR p.closes_on >= ${day}::date)`);
  }
  return conditions;
};

/** C3911 → C, C3, C39, C391, C3911: a project for any of these is for it. */
const prefixesOf = (industry: string): string[] => Array.from(industry, (_letter, index) => industry.slice(0, index + 1));
