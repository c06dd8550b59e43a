import { EntitySchema } from 'typeorm';
import type { PolicyClause, PolicyDocument, PolicyProject, RuleExample } from '../domain/policy-project.ts';
import { cents, day, instant, integer, json, key, optional, text, texts, uuid, version, yesOrNo } from './columns.ts';

export const documentEntity = new EntitySchema<PolicyDocument>({
  name: 'policy_document',
  tableName: 'policy_document',
  columns: {
    id: key(uuid('id')),
    number: text('number'),
    title: text('title'),
    issuedOn: day('issued_on'),
    validFrom: day('valid_from'),
    validTo: optional(day('valid_to')),
    legalBasis: text('legal_basis'),
    unitId: uuid('unit_id'),
    divisionCode: text('division_code'),
    recordedBy: text('recorded_by'),
    recordedAt: instant('recorded_at'),
  },
});

export const clauseEntity = new EntitySchema<PolicyClause>({
  name: 'policy_clause',
  tableName: 'policy_clause',
  columns: { id: key(uuid('id')), documentId: uuid('document_id'), position: integer('position'), number: text('number'), text: text('text') },
});

export const projectEntity = new EntitySchema<PolicyProject>({
  name: 'policy_project',
  tableName: 'policy_project',
  columns: {
    id: key(uuid('id')),
    seriesId: uuid('series_id'),
    edition: integer('edition'),
    clauseId: uuid('clause_id'),
    unitId: uuid('unit_id'),
    divisionCode: text('division_code'),
    level: text('level'),
    mode: text('mode'),
    state: text('state'),
    title: text('title'),
    summary: text('summary'),
    rule: json('rule'),
    benefit: json('benefit'),
    instantLimitCents: optional(cents('instant_limit_cents')),
    opensOn: day('opens_on'),
    closesOn: optional(day('closes_on')),
    validTo: optional(day('valid_to')),
    materials: json('materials'),
    formFields: json('form_fields'),
    contact: text('contact'),
    legalBasis: text('legal_basis'),
    industries: texts('industries'),
    sizeClasses: texts('size_classes'),
    maximumAmountCents: optional(cents('maximum_amount_cents')),
    searchTokens: texts('search_tokens'),
    draftedBy: text('drafted_by'),
    createdAt: instant('created_at'),
    publishedBy: optional(text('published_by')),
    publishedAt: optional(instant('published_at')),
    closedAt: optional(instant('closed_at')),
    updatedAt: instant('updated_at'),
    version,
  },
});

export const exampleEntity = new EntitySchema<RuleExample>({
  name: 'rule_example',
  tableName: 'rule_example',
  columns: {
    id: key(uuid('id')),
    projectId: uuid('project_id'),
    name: text('name'),
    isEligible: yesOrNo('is_eligible'),
    profile: json('profile'),
    addedBy: text('added_by'),
    addedAt: instant('added_at'),
  },
});
