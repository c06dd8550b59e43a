import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { visits } from '../../src/subgraph.ts';
import { visitSettings } from '../../src/settings.ts';
import { readAnswerFigures, readReceptionFigures } from '../../src/persistence/protection/visit-figures.ts';
import { listStageDays } from '../../src/persistence/protection/stages.ts';
import { centre } from '../district.ts';
let graph: TestSubgraph;
beforeAll(async () => {
  graph = await startTestSubgraph(visits);
  await graph.sql(`SET statement_timeout = 0`);
  await graph.sql(`INSERT INTO enterprise_copy (id, uscc, name, division_code, status, industry_code, size_class, visit_mode, is_protected, protected_since, quality, fact_keys, version)
    SELECT gen_random_uuid(), '91350100M000100Y43', 'n' || i, '440704' || lpad((i % 10)::text, 3, '0'), 'ACTIVE', 'C39', (ARRAY['MICRO','SMALL','MEDIUM','LARGE'])[1 + i % 4], CASE WHEN i % 20 = 0 THEN 'EXPOSURE' ELSE 'BALANCED' END, false, null, 0.5, '{}', 1 FROM generate_series(1, 957000) i`);
  await graph.sql(`CREATE TABLE pick AS SELECT row_number() OVER () AS n, id, division_code FROM enterprise_copy LIMIT 20000`);
  await graph.sql(`CREATE INDEX ON pick (n)`);
  await graph.sql(`WITH r AS MATERIALIZED (SELECT i, 1 + floor(power(random(), 6) * 19999)::int AS n FROM generate_series(1, 47500) i)
   INSERT INTO visit_request (id, enterprise_id, division_code, unit_id, requested_by, kind, occasion, purpose, topics, asks, benefits, headcount, state, asked_at, scheduled_starts_at, scheduled_ends_at, settings_version, created_at, updated_at)
    SELECT gen_random_uuid(), p.id, p.division_code, p.id, 'x', 'RESEARCH', 'RESEARCH', 'x', '{}', '{}', '{}', 5, CASE WHEN i % 5 = 0 THEN 'REFUSED' ELSE 'CLOSED' END, now() - i * interval '55 minutes' - interval '5 days', CASE WHEN i % 5 = 0 THEN NULL ELSE now() - i * interval '55 minutes' END, CASE WHEN i % 5 = 0 THEN NULL ELSE now() - i * interval '55 minutes' + interval '2 hours' END, 'default', now() - i * interval '55 minutes' - interval '8 days', now()
    FROM r JOIN pick p ON p.n = r.n`);
  await graph.sql(`INSERT INTO protection_entry (id, enterprise_id, division_code, ground, state, baseline_receptions, baseline_burden, baseline_source, proposed_by, proposed_at, activated_on, review_due_on, is_settled, settings_version, updated_at)
    SELECT gen_random_uuid(), id, division_code, 'REGISTERED', 'ACTIVE', 7, 40, 'COUNTED', 'x', now(), '2025-01-01', '2030-01-01', true, 'default', now() FROM pick WHERE n < 300`);
  await graph.sql('ANALYZE');
}, 600_000);
afterAll(() => graph.close());
it('is measured', async () => {
  const now = new Date();
  const month = now.toISOString().slice(0, 7);
  const out: string[] = [];
  out.push(JSON.stringify(await graph.sql('select count(*) from visit_request')));
  const manager = { query: async (sql: string, params: unknown[]) => { const rows = await graph.sql('EXPLAIN (ANALYZE, COSTS OFF) ' + sql, params); out.push(sql.slice(0, 40), ...rows.map((r: any) => r['QUERY PLAN']).slice(0, 70)); return [{}]; } } as never;
  const q = { divisionCode: '440704', span: { firstMonth: month, lastMonth: month } };
  const settings = { burdenWeights: visitSettings.burdenWeights.default, assumedHosts: 2 };
  await readAnswerFigures(manager, q);
  await readReceptionFigures(manager, q, settings);
  await listStageDays(manager, q);
  const time = async (name: string, query: string) => {
    const runs: number[] = [];
    for (let i = 0; i < 7; i += 1) { const start = performance.now(); const a = await graph.as(centre, { now }).run(query); expect(a.errors).toEqual([]); runs.push(performance.now() - start); if (i === 0) out.unshift(JSON.stringify(a.data).slice(0, 900)); }
    out.unshift(name + ' ' + runs.map((ms) => Math.round(ms)).join(' '));
  };
  await time('metrics 1', `{ visitMetrics(divisionCode: "440704", month: "${month}") { metrics { id value } } }`);
  await time('metrics 12', `{ visitMetrics(divisionCode: "440704", month: "${month}", months: 12) { metrics { id value } } }`);
  await time('candidates', `{ protectionCandidates(divisionCode: "440704") { nodes { receptions score } } }`);
  await time('loads', `{ accompanyingLoads(divisionCode: "440704", week: "${month}-03") { visits } }`);
  const s = performance.now(); await graph.runJob('settle-protection-list', {}, { now }); out.unshift('settle ' + Math.round(performance.now() - s));
  (await import('node:fs')).writeFileSync('/tmp/prot_plan.txt', out.join('\n'));
}, 600_000);
