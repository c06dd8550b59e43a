import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { tinyDepartment } from './fixtures/tiny-department.ts';
import { dieBetweenStatements, startTestSubgraph, type TestSubgraph } from './index.ts';

let graph: TestSubgraph;
beforeAll(async () => {
  graph = await startTestSubgraph(tinyDepartment);
});
afterAll(() => graph.close());

const insert = (id: string): string => `INSERT INTO desk (id, enterprise_id, opened_at) VALUES ('${id}', 'E-1', now())`;

describe('death between two statements', () => {
  it('leaves nothing of one transaction, whenever it comes', async () => {
    const act = () => graph.dataSource.transaction(async (manager) => {
      await manager.query(`${insert('D-1')} ON CONFLICT DO NOTHING`);
      await manager.query(`${insert('D-2')} ON CONFLICT DO NOTHING`);
    });
    expect(await dieBetweenStatements(graph, act)).toEqual({ count: 4, halfDone: [] });
  });

  it('the control: of two transactions it leaves the first one', async () => {
    const act = async () => {
      await graph.dataSource.query(`${insert('D-3')} ON CONFLICT DO NOTHING`);
      await graph.dataSource.query(`${insert('D-4')} ON CONFLICT DO NOTHING`);
    };
    expect((await dieBetweenStatements(graph, act)).halfDone).toEqual(['public.desk after 1']);
  });
});
