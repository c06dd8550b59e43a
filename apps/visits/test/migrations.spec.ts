import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { migrate, revertNewest } from '@qinqing/database';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { migrations } from '../migrations/index.ts';
import { visits } from '../src/subgraph.ts';
import { everyMutation } from './every-mutation.ts';
import { key } from './forms.ts';

/** What leaves a row in as many tables as possible, and references between the parts. */
const stories = ['fillVisitProgramme', 'acceptBundle', 'proposeBundle', 'decidePhotoIncident', 'approveVisitMedia', 'recordContact', 'finishTask', 'auditEmergencyVisit', 'scanInInspection', 'signVisitOverride', 'reviewProtection', 'recordAccompanying', 'confirmVisitPlan', 'signUpForSession', 'setStandingInstruction'];

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(visits);
});
afterAll(() => graph.close());

const schemaNow = async (): Promise<unknown> => ({
  columns: await graph.sql("SELECT table_name, column_name, data_type, is_nullable, column_default FROM information_schema.columns WHERE table_schema = 'public' ORDER BY 1, 2"),
  constraints: await graph.sql("SELECT conrelid::regclass::text AS on, conname, pg_get_constraintdef(oid) FROM pg_constraint WHERE connamespace = 'public'::regnamespace ORDER BY 1, 2"),
  indexes: await graph.sql("SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = 'public' ORDER BY 1"),
  triggers: await graph.sql('SELECT tgrelid::regclass::text AS on, tgname, pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal ORDER BY 1, 2'),
  functions: await graph.sql("SELECT proname FROM pg_proc WHERE pronamespace = 'public'::regnamespace AND NOT EXISTS (SELECT 1 FROM pg_depend WHERE objid = pg_proc.oid AND deptype = 'e') ORDER BY 1"),
});

describe('the migrations of the visits department', () => {
  it('are taken back from filled tables, one, two and more of them up to the first, and carried out again', async () => {
    for (const mutation of stories) {
      const { by, input, now } = await everyMutation[mutation]!(graph);
      const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
      const { data } = await graph.as(by, now === undefined ? {} : { now }).run(`mutation ($input: ${type}!) { result: ${mutation}(input: $input) { __typename } }`, { input: { ...input, idempotencyKey: key() } });
      expect(data?.result.__typename).toMatch(/Success$/);
    }
    const [{ requests }] = await graph.sql('SELECT count(*)::int AS requests FROM visit_request');
    const before = await schemaNow();
    for (let depth = 1; depth < migrations.length; depth += 1) {
      for (let taken = 0; taken < depth; taken += 1) await revertNewest(graph.database.ownerUrl, migrations);
      expect(await migrate(graph.database.ownerUrl, migrations)).toHaveLength(depth);
      expect(await schemaNow()).toEqual(before);
    }
    expect(await graph.sql('SELECT count(*)::int AS requests FROM visit_request')).toEqual([{ requests }]);
  }, 120_000);
});
