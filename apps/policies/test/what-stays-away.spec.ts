import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { policies } from '../src/subgraph.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(policies);
});
afterAll(() => graph.close());

describe('what an enterprise refused, or how it rated anybody, reaches no policy (§0.1, VIS-08)', () => {
  it('the department hears nothing of visits and appeals', () => {
    const heard = policies.events.consumes.map(({ contract }) => contract as { readonly type: string; readonly publisher: string });
    expect([...new Set(heard.map(({ publisher }) => publisher))].sort()).toEqual(['credit', 'enterprises']);
    expect(heard.map(({ type }) => type).filter((type) => /visit|appeal|refus|rating/i.test(type))).toEqual([]);
  });

  it('no table holds such a fact: each column that sounds like one is known, and is none', async () => {
    const columns = await graph.sql(
      `SELECT table_name || '.' || column_name AS name FROM information_schema.columns
       WHERE table_schema = 'public' AND (table_name ~ 'visit|appeal|rating|satisf|refus' OR column_name ~ 'visit|appeal|rating|satisf|refus|stars') ORDER BY 1`,
    );
    // How much attention an enterprise wants comes with the register's whole state; nothing here reads it.
    expect(columns.map(({ name }) => name)).toEqual(['enterprise_copy.visit_mode']);
  });

  it('what is asked of the register does not hold it either', async () => {
    const columns = await graph.sql("SELECT column_name FROM information_schema.columns WHERE table_schema = 'public' AND table_name IN ('profile_copy', 'credit_copy') ORDER BY 1");
    expect(columns.map(({ column_name: name }) => name)).toEqual([
      'applied_at', 'applied_at', 'customs_level', 'customs_level_as_of', 'enterprise_id', 'enterprise_id', 'established_on', 'facts', 'has_open_dispute', 'level', 'listings', 'qualifications', 'score', 'tax_grade', 'tax_grade_as_of', 'version', 'version',
    ]);
  });
});
