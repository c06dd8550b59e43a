import { searchTokens } from '@qinqing/chinese-text';
import type { Rule } from '@qinqing/rules';
import { addDays, instantOf } from '../drawing/days.ts';
import { namedUuid } from '../drawing/identifiers.ts';
import type { Plan } from '../plan.ts';
import type { Jurisdiction } from '../registry/jurisdictions.ts';
import { officerOf, unitId } from '../registry/organisation.ts';
import { subjectOf } from '../registry/subjects.ts';
import { bureauNames } from '../words/units.ts';
import { documentWords, policyWords, type ExampleWords, type PolicyWords } from '../words/policies.ts';
import { maximumOf, readFacets, type PolicyProject, type RuleExample } from './policy-rules.ts';

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

/** A project as it was published, with the document that it carries out. */
export interface PublishedProject {
  readonly words: PolicyWords;
  readonly project: PolicyProject;
  readonly examples: readonly RuleExample[];
  readonly clause: { readonly id: string; readonly documentId: string; readonly position: number; readonly number: string; readonly text: string };
}

export interface PublishedDocument {
  readonly document: PolicyDocument;
  readonly projects: readonly PublishedProject[];
}

/** In days before the quarter. */
const DOCUMENT_ISSUED = 250;
const DRAFTED = 40;
const PUBLISHED = 25;
const OPENS = 20;
/** Of the window that has ended. */
const ENDED_OPENS = 75;

const numerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

/** Each unit of a jurisdiction has one document, with a clause for each of its projects. */
export const listDocuments = (plan: Plan, jurisdiction: Jurisdiction): readonly PublishedDocument[] =>
  [...Map.groupBy(policyWords, ({ dutyLine }) => dutyLine)].map(([dutyLine, ofUnit], index) => {
    const document = documentOf(plan, jurisdiction, dutyLine, index);
    return { document, projects: ofUnit.map((words, position) => publishedProject(plan, jurisdiction, document, words, position + 1)) };
  });

const documentOf = ({ seed, quarter }: Plan, jurisdiction: Jurisdiction, dutyLine: string, index: number): PolicyDocument => {
  const issuedOn = addDays(quarter.firstDay, -DOCUMENT_ISSUED);
  const year = issuedOn.slice(0, 4);
  return {
    id: namedUuid(seed, 'policy-document', jurisdiction.code, dutyLine),
    number: jurisdiction.name.slice(0, 1) + documentWords.number.replace('{year}', year).replace('{}', String(index + 3)),
    title: documentWords.title.replace('{}', jurisdiction.name),
    issuedOn,
    validFrom: issuedOn,
    validTo: `${Number(year) + 4}-12-31`,
    legalBasis: documentWords.legalBasis,
    unitId: unitId(seed, jurisdiction.code, dutyLine),
    divisionCode: jurisdiction.code,
    recordedBy: ownerOf(dutyLine, jurisdiction),
    recordedAt: new Date(instantOf(addDays(issuedOn, 3), '10:00')),
  };
};

/** The policy owner of a unit: the persona of the industry bureau, or somebody without an account. */
export const ownerOf = (dutyLine: string, { personaSuffix }: Jurisdiction): string => subjectOf(`${dutyLine === 'industry-information' ? 'policy' : `${dutyLine}-policy`}${personaSuffix}`);

const publishedProject = (plan: Plan, jurisdiction: Jurisdiction, document: PolicyDocument, words: PolicyWords, position: number): PublishedProject => {
  const { seed } = plan;
  const clause = { id: namedUuid(seed, 'policy-clause', jurisdiction.code, words.key), documentId: document.id, position, number: `第${numerals[position - 1]!}条`, text: words.clause };
  const project = projectOf(plan, jurisdiction, document, { words, clause });
  return { words, project, clause, examples: examplesOf(plan, jurisdiction, project, words) };
};

const projectOf = ({ seed, quarter }: Plan, jurisdiction: Jurisdiction, document: PolicyDocument, { words, clause }: Pick<PublishedProject, 'words' | 'clause'>): PolicyProject => {
  const id = namedUuid(seed, 'policy-project', jurisdiction.code, words.key);
  const owner = ownerOf(words.dutyLine, jurisdiction);
  const hasEnded = words.closesAfterDays < 0;
  const at = (daysBefore: number): Date => new Date(instantOf(addDays(quarter.firstDay, -daysBefore - (hasEnded ? ENDED_OPENS - OPENS : 0)), '10:00'));
  const closesOn = addDays(quarter.firstDay, words.closesAfterDays);
  const closedAt = hasEnded ? new Date(instantOf(addDays(closesOn, 1), '09:00')) : null;
  const rule: Rule = { kind: 'all', of: [{ kind: 'divisionIn', divisions: [jurisdiction.code] }, ...words.conditions, { kind: 'notOn', list: 'BLACK' }] };
  const { dutyLine, mode, title, summary, benefit, instantLimitCents } = words;
  const bureau = bureauNames.find((unit) => unit.dutyLine === dutyLine)!;
  return {
    id, seriesId: id, edition: 1, clauseId: clause.id, unitId: document.unitId, divisionCode: jurisdiction.code, level: 'DISTRICT', mode, state: hasEnded ? 'CLOSED' : 'PUBLISHED',
    title, summary, rule, benefit, instantLimitCents,
    opensOn: addDays(quarter.firstDay, hasEnded ? -ENDED_OPENS : -OPENS),
    closesOn,
    validTo: document.validTo,
    materials: words.materials.map(([name, replacedBy]) => ({ name, replacedBy })),
    // What is confirmed and not applied for asks nothing that is not on file.
    formFields: mode === 'NO_APPLICATION' ? formFields.filter(({ boundTo }) => boundTo !== null) : formFields,
    contact: `${bureau.zh} ${officerOf(seed, jurisdiction.code, dutyLine, 3).name.zh} ${jurisdiction.city.phonePrefix}-0003860`,
    legalBasis: `${document.number}${clause.number}`,
    ...readFacets(rule),
    maximumAmountCents: maximumOf(benefit),
    searchTokens: [...new Set([title, summary, clause.text, document.title, document.number].flatMap((text) => searchTokens(text)))],
    draftedBy: owner, createdAt: at(DRAFTED), publishedBy: owner, publishedAt: at(PUBLISHED), closedAt, updatedAt: closedAt ?? at(PUBLISHED), version: hasEnded ? 3 : 2,
  };
};

/** Five of six fields come from what is on file (POL-06). */
const formFields: PolicyProject['formFields'] = [
  { key: 'name', label: '企业名称', labelEn: 'Name', boundTo: 'name', isRequired: true },
  { key: 'uscc', label: '统一社会信用代码', labelEn: 'Unified social credit code', boundTo: 'uscc', isRequired: true },
  { key: 'industry', label: '行业', labelEn: 'Industry', boundTo: 'industry', isRequired: true },
  { key: 'sizeClass', label: '企业规模', labelEn: 'Size', boundTo: 'sizeClass', isRequired: false },
  { key: 'establishedOn', label: '成立日期', labelEn: 'Established on', boundTo: 'establishedOn', isRequired: true },
  { key: 'account', label: '收款账户', labelEn: 'Bank account', boundTo: null, isRequired: true },
];

/** Three that are let in, and three that are kept out (POL-01). */
const examplesOf = ({ seed, quarter }: Plan, jurisdiction: Jurisdiction, project: PolicyProject, { key, good, bad }: PolicyWords): RuleExample[] => {
  const recent = addDays(quarter.firstDay, -900);
  const lastYear = Number(quarter.firstDay.slice(0, 4)) - 1;
  const base = { ...good, facts: fillIn(good.facts ?? {}, recent), lists: { BLACK: false }, division: jurisdiction.code };
  // Growth is asked for up to the last closed year of the day of evaluation, which may be of the next year at the end of a quarter.
  const grown = typeof base.facts.revenue === 'number' ? { series: { revenue: Object.fromEntries([-1, 0, 1].map((offset) => [String(lastYear + offset), Math.round((base.facts.revenue as number) * 1.2 ** offset)])) } } : {};
  const fit = { ...base, ...grown };
  const [reason, change] = bad;
  const profiles: readonly (readonly [name: string, isEligible: boolean, profile: object])[] = [
    ['达标企业', true, fit],
    ['街道达标企业', true, { ...fit, division: jurisdiction.towns[0]!.code }],
    ['镇街达标企业', true, { ...fit, division: jurisdiction.towns.at(-1)!.code }],
    [reason, false, { ...fit, ...change, facts: { ...fit.facts, ...change.facts } }],
    ['区外企业', false, { ...fit, division: '440703' }],
    ['失信企业', false, { ...fit, lists: { BLACK: true } }],
  ];
  return profiles.map(([name, isEligible, profile], index) => ({ id: namedUuid(seed, 'rule-example', jurisdiction.code, key, index), projectId: project.id, name, isEligible, profile, addedBy: project.draftedBy, addedAt: project.createdAt }));
};

const fillIn = (facts: NonNullable<ExampleWords['facts']>, recent: string): Record<string, string | number | readonly string[]> =>
  Object.fromEntries(Object.entries(facts).map(([key, value]) => [key, value === '{recent}' ? recent : value]));
