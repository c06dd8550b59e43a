import { searchTokens } from '@qinqing/chinese-text';
import type { Rule } from '@qinqing/rules';
import { addDays, instantOf } from '../drawing/days.ts';
import { namedUuid } from '../drawing/identifiers.ts';
import type { Plan } from '../plan.ts';
import type { Jurisdiction } from '../registry/jurisdictions.ts';
import { listBureauNames, officerOf, unitId } from '../registry/organisation.ts';
import { subjectOf } from '../registry/subjects.ts';
import { documentWords, policyWords, type PolicyWords } from '../words/policies.ts';
import { yearDocument } from '../words/year-policies.ts';
import { maximumOf, readFacets, type PolicyProject, type RuleExample } from './policy-rules.ts';
import { examplesOf } from './rule-examples.ts';

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

/** In days before the quarter: before the first window of the presets, or of the year. */
const documentIssued = ({ yearShare }: Plan): number => (yearShare === 0 ? 250 : 460);
/** In days before the window. */
const DRAFTED = 20;
const PUBLISHED = 5;
/** In days after the quarter's first, where a project does not say it. */
const OPENS = -20;
const ENDED_OPENS = -75;
/** What opens later in the quarter was published before it, too. */
const LATEST_PUBLISHED = -6;

/** Each unit of a jurisdiction has one document of the presets, with a clause for each of its projects, and one of the year. */
export const listDocuments = (plan: Plan, jurisdiction: Jurisdiction, ofYear: readonly PolicyWords[] = []): readonly PublishedDocument[] => [
  ...publish(plan, jurisdiction, policyWords, (dutyLine, index) => documentOf(plan, jurisdiction, dutyLine, { ...documentWords, title: documentWords.title.replace('{}', jurisdiction.name), serial: index + 3 })),
  ...publish(plan, jurisdiction, ofYear, (dutyLine, index) => {
    const { zh } = listBureauNames(plan, jurisdiction).find((unit) => unit.dutyLine === dutyLine)!;
    const year = plan.quarter.firstDay.slice(0, 4);
    return documentOf(plan, jurisdiction, dutyLine, { ...yearDocument, legalBasis: documentWords.legalBasis, title: yearDocument.title.replace('{}', jurisdiction.name).replace('{year}', year).replace('{}', zh), serial: index + 40 });
  }),
];

const publish = (plan: Plan, jurisdiction: Jurisdiction, words: readonly PolicyWords[], write: (dutyLine: string, index: number) => PolicyDocument): readonly PublishedDocument[] =>
  [...Map.groupBy(words, ({ dutyLine }) => dutyLine)].map(([dutyLine, ofUnit], index) => {
    const document = write(dutyLine, index);
    return { document, projects: ofUnit.map((one, position) => publishedProject(plan, jurisdiction, document, one, position + 1)) };
  });

interface DocumentWords {
  readonly title: string;
  readonly number: string;
  readonly legalBasis: string;
  readonly serial: number;
}

const documentOf = (plan: Plan, jurisdiction: Jurisdiction, dutyLine: string, { title, number, legalBasis, serial }: DocumentWords): PolicyDocument => {
  const { seed, quarter } = plan;
  const issuedOn = addDays(quarter.firstDay, -documentIssued(plan));
  const year = issuedOn.slice(0, 4);
  return {
    id: namedUuid(seed, 'policy-document', jurisdiction.code, dutyLine, ...(number === documentWords.number ? [] : ['year'])),
    number: jurisdiction.name.slice(0, 1) + number.replace('{year}', year).replace('{}', String(serial)),
    title,
    issuedOn,
    validFrom: issuedOn,
    validTo: `${Number(year) + 4}-12-31`,
    legalBasis,
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
  const clause = { id: namedUuid(seed, 'policy-clause', jurisdiction.code, words.key), documentId: document.id, position, number: `第${spellNumeral(position)}条`, text: words.clause };
  const project = projectOf(plan, jurisdiction, document, { words, clause });
  return { words, project, clause, examples: examplesOf(plan, jurisdiction, project, words) };
};

const digits = '零一二三四五六七八九';

/** Up to 99. */
const spellNumeral = (number: number): string => {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  return `${tens > 1 ? digits.charAt(tens) : ''}${tens > 0 ? '十' : ''}${ones > 0 ? digits.charAt(ones) : ''}`;
};

const projectOf = (plan: Plan, jurisdiction: Jurisdiction, document: PolicyDocument, { words, clause }: Pick<PublishedProject, 'words' | 'clause'>): PolicyProject => {
  const { seed, quarter } = plan;
  const id = namedUuid(seed, 'policy-project', jurisdiction.code, words.key);
  const owner = ownerOf(words.dutyLine, jurisdiction);
  // Closed on the day after its last one, if that is before the quarter.
  const hasEnded = words.closesAfterDays < -1;
  const opensAfterDays = words.opensAfterDays ?? (hasEnded ? ENDED_OPENS : OPENS);
  const opensOn = addDays(quarter.firstDay, opensAfterDays);
  const publishedAfterDays = Math.min(opensAfterDays - PUBLISHED, LATEST_PUBLISHED);
  const publishedAt = new Date(instantOf(addDays(quarter.firstDay, publishedAfterDays), '10:00'));
  const createdAt = new Date(instantOf(addDays(quarter.firstDay, publishedAfterDays + PUBLISHED - DRAFTED), '10:00'));
  const closesOn = addDays(quarter.firstDay, words.closesAfterDays);
  const closedAt = hasEnded ? new Date(instantOf(addDays(closesOn, 1), '09:00')) : null;
  const rule: Rule = { kind: 'all', of: [{ kind: 'divisionIn', divisions: [jurisdiction.code] }, ...words.conditions, { kind: 'notOn', list: 'BLACK' }] };
  const { dutyLine, mode, title, summary, benefit, instantLimitCents } = words;
  const bureau = listBureauNames(plan, jurisdiction).find((unit) => unit.dutyLine === dutyLine)!;
  return {
    id, seriesId: id, edition: 1, clauseId: clause.id, unitId: document.unitId, divisionCode: jurisdiction.code, level: 'DISTRICT', mode, state: hasEnded ? 'CLOSED' : 'PUBLISHED',
    title, summary, rule, benefit, instantLimitCents,
    opensOn,
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
    draftedBy: owner, createdAt, publishedBy: owner, publishedAt, closedAt, updatedAt: closedAt ?? publishedAt, version: hasEnded ? 3 : 2,
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
