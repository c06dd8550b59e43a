import { searchTokens } from '@qinqing/chinese-text';
import type { Benefit, Rule } from '@qinqing/rules';
import { maximumOf } from '../domain/benefit-maximum.ts';
import type { PolicyClause, PolicyDocument, PolicyProject } from '../domain/policy-project.ts';
import { readFacets } from '../domain/project-facets.ts';
import type { ProjectTerms } from '../domain/project-form.ts';

export type TermColumns = Omit<
  PolicyProject,
  'id' | 'seriesId' | 'edition' | 'clauseId' | 'unitId' | 'divisionCode' | 'state' | 'draftedBy' | 'createdAt' | 'publishedBy' | 'publishedAt' | 'closedAt' | 'updatedAt' | 'version'
>;

/** What an author wrote as columns of a project, with what follows from rule and formula, and the words by which it is found (POL-02). */
export const toTermColumns = (terms: ProjectTerms, { rule, benefit }: { readonly rule: Rule; readonly benefit: Benefit }, source: { readonly clause: PolicyClause; readonly document: PolicyDocument }): TermColumns => {
  const [title, summary, contact, legalBasis] = [terms.title.trim(), terms.summary.trim(), terms.contact.trim(), terms.legalBasis.trim()];
  return {
    level: terms.level,
    mode: terms.mode,
    title,
    summary,
    rule,
    benefit,
    instantLimitCents: terms.instantLimitCents,
    opensOn: terms.opensOn,
    closesOn: terms.closesOn ?? terms.validTo,
    validTo: terms.validTo,
    materials: terms.materials,
    formFields: terms.formFields,
    contact,
    legalBasis,
    ...readFacets(rule),
    maximumAmountCents: maximumOf(benefit),
    searchTokens: [...new Set([title, summary, source.clause.text, source.document.title, source.document.number].flatMap((text) => searchTokens(text)))],
  };
};
