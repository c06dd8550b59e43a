import type { TestSubgraph } from '@qinqing/testing/test-subgraph.ts';
import { representativeOf } from '../callers.ts';
import { DISTRICT, NOW } from '../data/district.ts';
import { addVerdicts, shortfall, type Race } from './race.ts';
import { attempt, countRows, DAYS, putFirm, putRequests, RACE_UNIT } from './stage.ts';

const BUNDLES = 4;
const MEMBERS = 2;
const SINGLES = 16;
/** How often each of them is accepted at once. */
const TIMES = { bundle: 8, single: 4 };

/** §10.1: merged visits and single ones reach for the one place of a month; a bundle is one reception and comes as a whole. */
export const bundles: Race = {
  zh: '合并到访与单次到访争用同一名额',
  en: 'bundles and single requests for one place',
  share: 0.2,
  takeAway: 'ALTER TABLE visit_slot DROP CONSTRAINT visit_slot_one_per_place',
  prepare: async (graph) => {
    const firm = await putFirm(graph, 1);
    const singles = await putRequests(graph, firm, { count: SINGLES, day: DAYS[0], state: 'PENDING_ENTERPRISE' });
    const bundleIds = await Promise.all(Array.from({ length: BUNDLES }, () => putBundle(graph, firm)));
    const enterprise = representativeOf(firm);
    return {
      attempts: interleave([
        ...bundleIds.map((bundleId) => Array.from({ length: TIMES.bundle }, () => () => attempt(graph, enterprise, 'acceptBundle', { bundleId, window: 1 }))),
        ...singles.map((visitRequestId) => Array.from({ length: TIMES.single }, () => () => attempt(graph, enterprise, 'acceptVisit', { visitRequestId, window: 1 }))),
      ]),
      judge: async (answers) => {
        const slots = await countRows(graph, 'visit_slot WHERE enterprise_id = $1', [firm]);
        const receptions = await countRows(graph, "(SELECT DISTINCT coalesce(bundle_id, id) FROM visit_request WHERE enterprise_id = $1 AND state = 'SCHEDULED') AS reception", [firm]);
        const torn = await countRows(graph, "(SELECT bundle_id FROM visit_request WHERE enterprise_id = $1 AND bundle_id IS NOT NULL GROUP BY bundle_id HAVING count(DISTINCT state) > 1) AS torn", [firm]);
        const told = answers.filter((answer) => answer.endsWith('Success')).length;
        return addVerdicts([shortfall(1, slots), shortfall(slots, receptions), shortfall(slots, told), { over: torn, under: 0 }]);
      },
    };
  },
};

/** A bundle about which the enterprise is asked. */
const putBundle = async (graph: TestSubgraph, enterpriseId: string): Promise<string> => {
  const ids = await putRequests(graph, enterpriseId, { count: MEMBERS, day: DAYS[0], state: 'PENDING_ENTERPRISE' });
  const [{ id }] = await graph.sql(
    `WITH bundle AS (
       INSERT INTO merge_bundle (id, enterprise_id, division_code, type, is_statutory, state, lead_request_id, proposed_by, asked_at, settings_version, created_at, updated_at)
       VALUES (gen_random_uuid(), $1, '${DISTRICT}', 'THEMATIC_RESEARCH', false, 'ASKED', $2, 'centre', $3, 'default', $3, $3) RETURNING id),
     member AS (INSERT INTO merge_bundle_member (bundle_id, visit_request_id, unit_id) SELECT id, unnest($4::uuid[]), '${RACE_UNIT}' FROM bundle),
     joint AS (INSERT INTO merge_bundle_window (bundle_id, position, starts_at, ends_at) SELECT id, 1, $5, $6 FROM bundle)
     SELECT id FROM bundle`,
    [enterpriseId, ids[0], NOW, ids, `${DAYS[0]}T09:00:00+08:00`, `${DAYS[0]}T11:00:00+08:00`],
  );
  await graph.sql('UPDATE visit_request SET bundle_id = $1, version = version + 1 WHERE id = ANY($2)', [id, ids]);
  return id;
};

/** One of each in turn, so that all of them meet. */
const interleave = <Item>(groups: readonly (readonly Item[])[]): readonly Item[] =>
  Array.from({ length: Math.max(...groups.map(({ length }) => length)) }, (_, index) => groups.flatMap((group) => group.slice(index, index + 1))).flat();
