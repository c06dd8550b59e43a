import { randomUUID } from 'node:crypto';
import type { Caller } from '@qinqing/caller';
import type { TestSubgraph } from '@qinqing/testing';
import { mutate } from './calls.ts';
import { DIVISION, owner } from './district.ts';

export const key = (): string => randomUUID();

let serial = 0;

export const documentForm = (changes: Record<string, unknown> = {}): Record<string, unknown> => {
  serial += 1;
  return {
    number: `江府规〔2025〕${serial}号`,
    title: '江海区促进制造业高质量发展若干措施',
    issuedOn: '2025-01-10',
    validFrom: '2025-02-01',
    validTo: '2027-12-31',
    legalBasis: '《中小企业促进法》',
    clauses: [
      { number: '第一条', text: '支持企业做优做强。' },
      { number: '第二条', text: '支持企业智能化改造。' },
    ],
    ...changes,
  };
};

/** At least 20 people with social security, an industry of C39, R&D of 3 % of revenue, and not on the black list. */
export const researchRule = {
  kind: 'all',
  of: [
    { kind: 'cmp', fact: 'socialSecurityStaff', op: '>=', value: 20 },
    { kind: 'industryIn', prefixes: ['C39'] },
    { kind: 'ratio', numerator: 'rdSpending', denominator: 'revenue', op: '>=', basisPoints: 300 },
    { kind: 'notOn', list: 'BLACK' },
  ],
};

/** 10 % of the R&D spending, at most 200,000 yuan. */
export const researchBenefit = { kind: 'share', fact: 'rdSpending', basisPoints: 1000, capCents: 20_000_000 };

export const goodTerms = (changes: Record<string, unknown> = {}): Record<string, unknown> => ({
  title: '研发投入后补助',
  summary: '对研发投入强度较高的电子制造企业给予补助',
  rule: JSON.stringify(researchRule),
  benefit: JSON.stringify(researchBenefit),
  mode: 'INSTANT',
  level: 'DISTRICT',
  instantLimitCents: 50_000_000,
  opensOn: '2025-08-01',
  closesOn: '2025-09-30',
  validTo: '2027-12-31',
  materials: [{ name: '营业执照', replacedBy: 'uscc' }, { name: '研发费用专项审计报告' }],
  formFields: [
    { key: 'name', label: '企业名称', labelEn: 'Name', boundTo: 'name' },
    { key: 'staff', label: '参保人数', labelEn: 'Insured staff', boundTo: 'socialSecurityStaff' },
    { key: 'account', label: '收款账户', labelEn: 'Bank account', isRequired: true },
  ],
  contact: '工信局产业科 0750-3860000',
  legalBasis: '江府规〔2025〕1号第一条',
  ...changes,
});

const person = { facts: { socialSecurityStaff: 30, rdSpending: 50_000_000, revenue: 1_000_000_000 }, lists: { BLACK: false }, industry: 'C3911', division: DIVISION };

/** Three test enterprises that the research rule lets in, and three that it keeps out. */
export const goodExamples: readonly Record<string, unknown>[] = [
  { name: '达标企业', isEligible: true, profile: person },
  { name: '恰好达标', isEligible: true, profile: { ...person, facts: { socialSecurityStaff: 20, rdSpending: 30_000_000, revenue: 1_000_000_000 } } },
  { name: '大型企业', isEligible: true, profile: { ...person, facts: { socialSecurityStaff: 5000, rdSpending: 900_000_000, revenue: 9_000_000_000 } } },
  { name: '人数不足', isEligible: false, profile: { ...person, facts: { ...person.facts, socialSecurityStaff: 19 } } },
  { name: '其他行业', isEligible: false, profile: { ...person, industry: 'H61' } },
  { name: '失信企业', isEligible: false, profile: { ...person, lists: { BLACK: true } } },
].map((example) => ({ ...example, profile: JSON.stringify(example.profile) }));

export const recordDocument = async (graph: TestSubgraph, by: Partial<Caller> = owner): Promise<{ readonly id: string; readonly clauseIds: readonly string[] }> => {
  const { document } = await mutate(graph.as(by), 'recordPolicyDocument', documentForm());
  return { id: document.id, clauseIds: document.clauses.map(({ id }: { id: string }) => id) };
};

/** A draft without examples. */
export const draft = async (graph: TestSubgraph, changes: Record<string, unknown> = {}, by: Partial<Caller> = owner): Promise<string> => {
  const { clauseIds } = await recordDocument(graph, by);
  const result = await mutate(graph.as(by), 'draftProject', { clauseId: clauseIds[0], terms: goodTerms(changes) });
  if (result.__typename !== 'DraftProjectSuccess') throw new Error(JSON.stringify(result));
  return result.project.id as string;
};

export const addExamples = async (graph: TestSubgraph, projectId: string, examples = goodExamples, by: Partial<Caller> = owner): Promise<void> => {
  for (const example of examples) {
    const result = await mutate(graph.as(by), 'addRuleExample', { projectId, ...example });
    if (result.__typename !== 'AddRuleExampleSuccess') throw new Error(JSON.stringify(result));
  }
};

/** A published project without money. A rule of other terms brings its own examples. */
export const publish = async (graph: TestSubgraph, changes: Record<string, unknown> = {}, examples = goodExamples, by: Partial<Caller> = owner): Promise<string> => {
  const projectId = await draft(graph, changes, by);
  await addExamples(graph, projectId, examples, by);
  const result = await mutate(graph.as(by), 'publishProject', { projectId });
  if (result.__typename !== 'PublishProjectSuccess') throw new Error(JSON.stringify(result));
  return projectId;
};

export const appropriate = async (graph: TestSubgraph, projectId: string, amountCents: number, by: Partial<Caller> = owner): Promise<void> => {
  const result = await mutate(graph.as(by), 'appropriateBudget', { projectId, amountCents, document: '江财〔2025〕18号' });
  if (result.__typename !== 'AppropriateBudgetSuccess') throw new Error(JSON.stringify(result));
};

export const readBudget = async (graph: TestSubgraph, projectId: string): Promise<Record<string, number>> => {
  const [row] = await graph.sql('SELECT appropriated_cents, available_cents, reserved_cents, committed_cents, paid_cents, returned_cents FROM budget WHERE project_id = $1', [projectId]);
  return Object.fromEntries(Object.entries(row).map(([column, cents]) => [column.replace('_cents', ''), Number(cents)]));
};
