import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { policies } from '../src/subgraph.ts';
import { attempt, faultOf, mutate } from './calls.ts';
import { approver, bureauUnit, everybody, otherOwner, owner, SECOND_DIVISION, settleUnits } from './district.ts';
import { describeIdempotency } from './idempotency.ts';
import { documentForm } from './projects.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(policies);
  await settleUnits(graph);
});
afterAll(() => graph.close());

const everything = 'document { id number title issuedOn validFrom validTo legalBasis unit { id } clauses { number text document { number } } warnings en: warnings(locale: EN) }';
const record = (changes: Record<string, unknown> = {}): Promise<any> => mutate(graph.as(owner), 'recordPolicyDocument', documentForm(changes), everything);
const clauses = (count: number): { number: string; text: string }[] => Array.from({ length: count }, (_, index) => ({ number: `第${index + 1}条`, text: '内容' }));
const countDocuments = async (number: unknown): Promise<number> => (await graph.sql('SELECT 1 FROM policy_document WHERE number = $1', [number])).length;

describe('Mutation.recordPolicyDocument', () => {
  it('POL-01: a document is registered with its clauses, in their order', async () => {
    expect(await record({ number: ' 江府规〔2025〕甲号 ', clauses: clauses(3).reverse() })).toEqual({
      __typename: 'RecordPolicyDocumentSuccess',
      document: {
        id: expect.any(String),
        number: '江府规〔2025〕甲号',
        title: '江海区促进制造业高质量发展若干措施',
        issuedOn: '2025-01-10',
        validFrom: '2025-02-01',
        validTo: '2027-12-31',
        legalBasis: '《中小企业促进法》',
        unit: { id: bureauUnit },
        clauses: ['第3条', '第2条', '第1条'].map((number) => ({ number, text: '内容', document: { number: '江府规〔2025〕甲号' } })),
        warnings: [],
        en: [],
      },
    });
  });

  it('POL-12: more than ten clauses are taken in with a warning: 给5条、10条，记得住，得实惠', async () => {
    expect((await record({ clauses: clauses(10) })).document.warnings).toEqual([]);
    const { document } = await record({ clauses: clauses(11) });
    expect(document).toMatchObject({ warnings: ['本文件共11条，超过10条，企业不易记住，建议精简。'], en: ['The document has 11 clauses. More than 10 are hard to remember: consider fewer.'] });
  });

  it.each([
    ['without clauses', { clauses: [] }, ['clauses TOO_FEW_ITEMS']],
    ['with too many', { clauses: clauses(51) }, ['clauses TOO_MANY_ITEMS']],
    ['with a clause twice', { clauses: [...clauses(2), { number: ' 第1条 ', text: '又' }] }, ['clauses.2.number DUPLICATE']],
    ['with an empty clause', { clauses: [{ number: '', text: 'a\0' }] }, ['clauses.0.number TEXT_LENGTH', 'clauses.0.text TEXT_LENGTH']],
    ['that ends before it begins', { validTo: '2025-01-31' }, ['validTo VALIDITY_REVERSED']],
    ['of empty texts', { number: '', title: ' ', legalBasis: '' }, ['number TEXT_LENGTH', 'title TEXT_LENGTH', 'legalBasis TEXT_LENGTH']],
  ])('a document %s is refused', async (_case, changes, expected) => {
    const { problems } = await record(changes);
    expect(problems.map(({ field, code }: any) => `${field} ${code}`)).toEqual(expected);
  });

  it('a number is there once in a jurisdiction, whoever registers it, also of many at once', async () => {
    const form = documentForm();
    const answers = await Promise.all(Array.from({ length: 10 }, (_, index) => mutate(graph.as(index % 2 === 0 ? owner : otherOwner), 'recordPolicyDocument', { ...form, idempotencyKey: `number-${index}-xxxx` })));
    expect(answers.filter(({ __typename }) => __typename === 'RecordPolicyDocumentSuccess')).toHaveLength(1);
    const refused = answers.filter(({ __typename }) => __typename === 'PolicyFormRejected');
    expect(refused).toHaveLength(9);
    for (const { problems } of refused) expect(problems).toEqual([{ field: 'number', path: null, code: 'NUMBER_TAKEN', message: '该文号已入库。', en: 'A document of this number is on file already.' }]);
    const elsewhere = await mutate(graph.as({ ...owner, divisionCode: SECOND_DIVISION }), 'recordPolicyDocument', form);
    expect(elsewhere.__typename).toBe('RecordPolicyDocumentSuccess');
  });

  it('who belongs to no unit registers none; other roles are told FORBIDDEN', async () => {
    expect(faultOf(await attempt(graph.as({ ...owner, unitId: null }), 'recordPolicyDocument', documentForm()))).toBe('FORBIDDEN');
    expect(faultOf(await attempt(graph.as(approver), 'recordPolicyDocument', documentForm()))).toBe('FORBIDDEN');
    expect(faultOf(await attempt(graph.as(everybody), 'recordPolicyDocument', documentForm()))).toBe('UNAUTHENTICATED');
  });

  describeIdempotency(() => graph, {
    mutation: 'recordPolicyDocument',
    otherInput: { title: '另一份文件' },
    prepare: async () => {
      const input = documentForm();
      return { by: owner, input, countEffects: () => countDocuments(input.number) };
    },
  });
});
