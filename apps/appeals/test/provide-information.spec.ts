import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { appeals } from '../src/subgraph.ts';
import { describeAppealAction } from './appeal-action.ts';
import { mutate } from './calls.ts';
import { housing, representative, settleOne } from './district.ts';
import { attachment, inShanghai } from './forms.ts';
import { accept, ask, read, succeed } from './journey.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(appeals);
});
afterAll(() => graph.close());

describe('Mutation.provideInformation', () => {
  it('§10.5a: the deadline moves by the working minutes that the clock stood still', async () => {
    const firm = await settleOne(graph);
    const id = await accept(graph, firm.id);
    await succeed(graph, housing, 'requestInformation', { appealId: id, question: '请提供不动产权证' }, { now: inShanghai('2025-09-02 10:00') });
    await succeed(graph, representative(firm.id), 'provideInformation', { appealId: id, text: '见附件', attachments: [attachment()] }, { now: inShanghai('2025-09-02 15:00') });
    expect(await read(graph, housing, id, 'state dueAt pauses { from to answer } attachments { purpose fileName }')).toEqual({
      state: 'IN_PROGRESS',
      // Two hours before noon and one after: three working hours behind Thursday's close.
      dueAt: inShanghai('2025-09-05 12:00').toISOString(),
      pauses: [{ from: inShanghai('2025-09-02 10:00').toISOString(), to: inShanghai('2025-09-02 15:00').toISOString(), answer: '见附件' }],
      attachments: [{ purpose: 'INFORMATION', fileName: '现场照片.png' }],
    });
  });

  it('SHR-21: a file that is not what it says is refused, and the clock stays as it was', async () => {
    const firm = await settleOne(graph);
    const id = await ask(graph, firm.id);
    expect(await mutate(graph.as(representative(firm.id)), 'provideInformation', { appealId: id, text: '见附件', attachments: [attachment({ mediaType: 'application/pdf' })] })).toMatchObject({
      __typename: 'AppealFormRejected',
      problems: [{ field: 'attachments.0.contentBase64', code: 'FILE_CONTENT' }],
    });
    expect(await read(graph, housing, id, 'state attachments { id }')).toEqual({ state: 'WAITING_ENTERPRISE', attachments: [] });
  });

  it('a clerk answers like the legal representative', async () => {
    const firm = await settleOne(graph);
    const id = await ask(graph, firm.id);
    expect(await mutate(graph.as(representative(firm.id, ['CLERK'])), 'provideInformation', { appealId: id, text: '已寄出' })).toMatchObject({ appeal: { state: 'IN_PROGRESS' } });
  });

  describeAppealAction(() => graph, {
    mutation: 'provideInformation',
    action: 'PROVIDE_INFORMATION',
    roles: ['LEGAL_REPRESENTATIVE', 'CLERK'],
    event: 'provideInformation',
    otherInput: { text: '另外的说明' },
    prepare: async () => {
      const firm = await settleOne(graph);
      return { id: await ask(graph, firm.id), enterpriseId: firm.id, by: representative(firm.id), input: { text: '见附件' } };
    },
  });
});
