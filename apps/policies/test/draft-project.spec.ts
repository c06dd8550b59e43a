import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { policies } from '../src/subgraph.ts';
import { attempt, faultOf, mutate } from './calls.ts';
import { approver, bureauUnit, centre, everybody, otherOwner, owner, settleUnits, UNKNOWN_ID } from './district.ts';
import { describeIdempotency } from './idempotency.ts';
import { goodTerms, recordDocument, researchBenefit, researchRule } from './projects.ts';

let graph: TestSubgraph;
let clauseId: string;

beforeAll(async () => {
  graph = await startTestSubgraph(policies);
  await settleUnits(graph);
  clauseId = (await recordDocument(graph)).clauseIds[0] as string;
});
afterAll(() => graph.close());

const draftIt = (changes: Record<string, unknown> = {}, selection?: string): Promise<any> => mutate(graph.as(owner), 'draftProject', { clauseId, terms: goodTerms(changes) }, selection);
const problemsOf = async (changes: Record<string, unknown>): Promise<string[]> => (await draftIt(changes)).problems.map(({ field, path, code }: any) => [field, path, code].filter(Boolean).join(' '));

const everything = `project { title summary clause { number text document { number title clauses { number } unit { id } warnings } } edition unit { id } divisionCode level levelLabel mode modeLabel state stateLabel en: stateLabel(locale: EN)
  opensOn closesOn isOpen validTo industries sizeClasses maximumAmountCents instantLimitCents conditions rule benefit materials { name replacedBy }
  formFields { key label en: label(locale: EN) boundTo isRequired } contact legalBasis publishedAt budget { availableCents } examples { name } availableActions { action isAllowed because } }`;

describe('Mutation.draftProject', () => {
  it('POL-01: a unit writes a clause as data and reads it back, with what follows from the rule', async () => {
    const { project } = await draftIt({ title: '  研发投入后补助 ' }, everything);
    expect(project).toMatchObject({
      title: '研发投入后补助',
      clause: { number: '第一条', document: { clauses: [{ number: '第一条' }, { number: '第二条' }], unit: { id: bureauUnit }, warnings: [] } },
      edition: 1,
      unit: { id: bureauUnit },
      divisionCode: '440704',
      levelLabel: '区级',
      modeLabel: '秒批',
      state: 'DRAFT',
      stateLabel: '草稿',
      en: 'Draft',
      isOpen: false,
      industries: ['C39'],
      sizeClasses: [],
      maximumAmountCents: 20_000_000,
      publishedAt: null,
      budget: null,
      examples: [],
    });
    expect([JSON.parse(project.rule), JSON.parse(project.benefit)]).toEqual([researchRule, researchBenefit]);
    expect(project.conditions).toEqual(['同时满足以下条件', '　参保人数≥20人', expect.stringContaining('C39'), '　研发投入占营业收入的比例≥3%', '　信用黑名单未列入']);
    expect(project.formFields).toContainEqual({ key: 'staff', label: '参保人数', en: 'Insured staff', boundTo: 'socialSecurityStaff', isRequired: true });
    expect(project.availableActions.filter(({ isAllowed }: any) => isAllowed).map(({ action }: any) => action)).toEqual(['REVISE', 'ADD_EXAMPLE', 'PUBLISH']);
    expect(project.availableActions.find(({ action }: any) => action === 'CLOSE').because).toBe('项目状态为“草稿”，只有已发布的项目可以结束。');
  });

  it('what may be left out is left out', async () => {
    const { title, summary, rule, benefit, opensOn, contact, legalBasis } = goodTerms();
    const { project } = await mutate(graph.as(owner), 'draftProject', { clauseId, terms: { title, summary, rule, benefit, mode: 'REVIEW', opensOn, contact, legalBasis } }, 'project { level closesOn materials { name } formFields { key } instantLimitCents }');
    expect(project).toEqual({ level: 'DISTRICT', closesOn: null, materials: [], formFields: [], instantLimitCents: null });
  });

  it('applications are taken as long as the policy is valid, when no other end is set', async () => {
    expect((await draftIt({ closesOn: null, validTo: '2026-03-31' }, 'project { closesOn validTo }')).project).toEqual({ closesOn: '2026-03-31', validTo: '2026-03-31' });
  });

  it.each([
    ['no JSON', { rule: '{' }, ['terms.rule NOT_JSON']],
    ['an unknown kind of condition', { rule: JSON.stringify({ kind: 'all', of: [researchRule.of[0], { kind: 'maybe' }] }) }, ['terms.rule $.of[1].kind RULE_INVALID']],
    ['a formula without its fact', { benefit: '{"kind":"share","basisPoints":100}' }, ['terms.benefit $.fact BENEFIT_INVALID']],
    ['a rule on what nobody has on file', { rule: JSON.stringify({ kind: 'all', of: [researchRule.of[0], { kind: 'cmp', fact: 'shoeSize', op: '>', value: 40 }, { kind: 'notOn', list: 'GREY' }, { kind: 'has', qualification: 'BEST_FRIEND' }] }) }, ['terms.rule $.of[1] FACT_UNKNOWN', 'terms.rule $.of[2] FACT_UNKNOWN', 'terms.rule $.of[3] FACT_UNKNOWN']],
    ['a formula on what nobody has on file', { benefit: JSON.stringify({ kind: 'sum', of: [{ kind: 'fixed', amountCents: 1 }, { kind: 'tiered', fact: 'shoeSize', tiers: [{ from: 1, benefit: { kind: 'share', fact: 'luck', basisPoints: 1 } }] }] }) }, ['terms.benefit $.of[1] FACT_UNKNOWN', 'terms.benefit $.of[1].tiers[0].benefit FACT_UNKNOWN']],
    ['a window that ends before it begins', { opensOn: '2025-10-01', closesOn: '2025-09-30' }, ['terms.closesOn WINDOW_REVERSED']],
    ['a window of the past', { closesOn: '2025-08-31' }, ['terms.closesOn WINDOW_PAST']],
    ['a window that is open longer than the policy is valid', { validTo: '2025-09-29' }, ['terms.validTo VALIDITY_REVERSED']],
    ['a text that no database stores', { rule: JSON.stringify({ kind: 'in', fact: 'sizeClass', values: ['a\0b'] }) }, ['terms.rule RULE_INVALID']],
    ['parts that add up to more than any policy gives', { benefit: JSON.stringify({ kind: 'sum', of: Array.from({ length: 2 }, () => ({ kind: 'fixed', amountCents: Number.MAX_SAFE_INTEGER })) }) }, ['terms.benefit AMOUNT_OUT_OF_RANGE']],
    ['a validity that ends before the window opens', { validTo: '2025-07-31' }, ['terms.validTo VALIDITY_REVERSED']],
    ['an instant limit where nothing is instant', { mode: 'REVIEW' }, ['terms.instantLimitCents INSTANT_LIMIT_MISPLACED']],
    ['an instant limit of nothing', { instantLimitCents: 0 }, ['terms.instantLimitCents AMOUNT_OUT_OF_RANGE']],
    ['a field bound to a fact that there is not', { formFields: [{ key: 'x', label: '甲', labelEn: 'A', boundTo: 'shoeSize' }] }, ['terms.formFields.0.boundTo FACT_UNKNOWN']],
    ['a field bound to a property of objects', { formFields: [{ key: 'x', label: '甲', labelEn: 'A', boundTo: 'constructor' }] }, ['terms.formFields.0.boundTo FACT_UNKNOWN']],
    ['a field twice, and one with a malformed key', { formFields: ['a', 'a', '1-b'].map((name) => ({ key: name, label: '甲', labelEn: 'A' })) }, ['terms.formFields.1.key DUPLICATE', 'terms.formFields.2.key KEY_MALFORMED']],
    ['too many papers', { materials: Array.from({ length: 31 }, () => ({ name: '材料' })) }, ['terms.materials TOO_MANY_ITEMS']],
    ['empty texts, and such that no database stores', { title: ' ', summary: 'a\0b', contact: '', legalBasis: '长'.repeat(501) }, ['terms.title TEXT_LENGTH', 'terms.summary TEXT_LENGTH', 'terms.contact TEXT_LENGTH', 'terms.legalBasis TEXT_LENGTH']],
  ])('%s is told, with the place', async (_case, changes, expected) => {
    expect(await problemsOf(changes)).toEqual(expected);
  });

  it('every problem is told at once, in both languages, and a deeply nested rule is a problem and no crash', async () => {
    const deep = `${'{"kind":"not","rule":'.repeat(5000)}{"kind":"exists","fact":"staff"}${'}'.repeat(5000)}`;
    const rejected = await draftIt({ title: '', rule: deep });
    expect(rejected).toMatchObject({ __typename: 'PolicyFormRejected', message: expect.stringMatching(/^有\d+处需要更正。$/) });
    for (const { message, en } of rejected.problems) {
      expect(message).toMatch(/\p{Script=Han}/u);
      expect(en).not.toMatch(/undefined|null|\[object/);
    }
    expect(await problemsOf({ rule: ' '.repeat(100_001) })).toEqual(['terms.rule TEXT_LENGTH']);
  });

  it.each([
    ['a clause of another unit’s document', async () => (await recordDocument(graph, otherOwner)).clauseIds[0] as string],
    ['an unknown clause', () => Promise.resolve(UNKNOWN_ID)],
    ['what is no id', () => Promise.resolve("x' OR 1=1 --")],
  ])('%s is unknown', async (_case, find) => {
    const id = await find();
    expect(await mutate(graph.as(owner), 'draftProject', { clauseId: id, terms: goodTerms() })).toMatchObject({ __typename: 'PolicyClauseUnknown', clauseId: id });
  });

  it('who belongs to no unit writes none; other roles are told FORBIDDEN, who has not signed in UNAUTHENTICATED', async () => {
    const input = { clauseId, terms: goodTerms() };
    expect(faultOf(await attempt(graph.as({ ...owner, unitId: null }), 'draftProject', input))).toBe('FORBIDDEN');
    for (const by of [approver, centre]) expect(faultOf(await attempt(graph.as(by), 'draftProject', input))).toBe('FORBIDDEN');
    expect(faultOf(await attempt(graph.as(everybody), 'draftProject', input))).toBe('UNAUTHENTICATED');
  });

  describeIdempotency(() => graph, {
    mutation: 'draftProject',
    otherInput: { clauseId: UNKNOWN_ID },
    prepare: async () => {
      const own = (await recordDocument(graph)).clauseIds[0] as string;
      return { by: owner, input: { clauseId: own, terms: goodTerms() }, countEffects: async () => (await graph.sql('SELECT 1 FROM policy_project WHERE clause_id = $1', [own])).length };
    },
  });
});
