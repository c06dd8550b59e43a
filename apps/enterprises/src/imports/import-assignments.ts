import { LostRace, publish, type EntityManager } from '@qinqing/database';
import type { NewEvent } from '@qinqing/events';
import { resolveSettings } from '@qinqing/subgraph-server';
import type { Circumstances, ImportKind, NumberedRow } from '@qinqing/tabular';
import { shanghaiDate } from '@qinqing/working-time';
import type { LiaisonLimits } from '../domain/liaison-assignment.ts';
import { toAssignmentState } from '../events/assignment-state.ts';
import { settings } from '../settings.ts';
import { assignmentColumns, type AssignmentRow } from './assignment-columns.ts';
import { endPlaces, forgetOrphans, listTakenPlaces, takePlaces } from './assignment-rows.ts';
import { takeEnterprises, updateEnterprises } from './enterprise-rows.ts';
import { judgeAssignment, type AssignmentVerdict } from './judge-assignment.ts';
import { listOfficersByNumber } from './officer-rows.ts';
import { ServicePlaces } from './service-places.ts';

const MOST_ASSIGNMENTS = 20_000;

/** Who serves which enterprise (挂点服务关系), all together: an officer's load is the sum of the table. */
export const importAssignments: ImportKind<AssignmentRow> = {
  name: 'assignments',
  label: { zh: '挂点关系', en: 'assignments' },
  columns: assignmentColumns,
  batchRows: Infinity,
  mostRows: MOST_ASSIGNMENTS,
  keyOf: ({ uscc, kind = 'LIAISON' }) => `${uscc} ${kind}`,
  keyColumn: 'uscc',
  decide: async (manager, rows, circumstances) => {
    const verdicts = await judgeRows(manager, rows, circumstances);
    const count = (kind: AssignmentVerdict['kind']): number => verdicts.filter((verdict) => verdict.kind === kind).length;
    return {
      created: count('NEW'),
      changed: count('CHANGED'),
      unchanged: count('UNCHANGED'),
      faults: verdicts.flatMap((verdict) => (verdict.kind === 'REFUSED' ? verdict.faults : [])),
      remarks: [],
      save: (transaction) => save(transaction, verdicts.flatMap((verdict) => (verdict.kind === 'NEW' || verdict.kind === 'CHANGED' ? [verdict] : [])), circumstances),
    };
  },
};

const judgeRows = async (
  manager: EntityManager,
  rows: readonly NumberedRow<AssignmentRow>[],
  { isCheck, now, importedBy, divisionCode: scope }: Circumstances,
): Promise<readonly AssignmentVerdict[]> => {
  const enterprises = await takeEnterprises(manager, rows.map(({ row }) => row.uscc), !isCheck);
  const officers = new Map((await listOfficersByNumber(manager, rows.map(({ row }) => row.staffNumber))).map((officer) => [officer.staffNumber, officer]));
  const places = new ServicePlaces(await listTakenPlaces(manager, [...enterprises.values()].map(({ id }) => id), [...officers.values()].map(({ id }) => id)));
  const limits = await readLimits(manager, [...officers.values()].map(({ divisionCode }) => divisionCode), shanghaiDate(now));
  return rows.map((numbered) => {
    const officer = officers.get(numbered.row.staffNumber);
    const enterprise = enterprises.get(numbered.row.uscc);
    return judgeAssignment(numbered, { enterprise, officer, places, limits: limits.get(officer?.divisionCode ?? '') ?? NO_LIMITS, scope, now, importedBy });
  });
};

const NO_LIMITS: LiaisonLimits = { softLoad: 0, hardCap: 0 };

/** The officer's own district decides how many enterprises one officer may serve. */
const readLimits = async (manager: EntityManager, divisionCodes: readonly string[], today: string): Promise<ReadonlyMap<string, LiaisonLimits>> => {
  const codes = [...new Set(divisionCodes)];
  const resolved = await resolveSettings(manager, settings, codes.map((divisionCode) => ({ divisionCode })), today);
  return new Map(codes.map((code, index) => [code, { softLoad: resolved[index]!.values.liaisonSoftLoad, hardCap: resolved[index]!.values.liaisonHardCap }]));
};

type Given = Extract<AssignmentVerdict, { kind: 'NEW' | 'CHANGED' }>;

const save = async (manager: EntityManager, given: readonly Given[], { now, requestId }: Circumstances): Promise<void> => {
  await endPlaces(manager, given.flatMap(({ ended }) => ended ?? []), now);
  if ((await takePlaces(manager, given.map(({ taken }) => taken), now)) < given.length) throw new LostRace('a place was taken meanwhile');
  // Other departments know an enterprise's liaison, and by it its version; chief service officers are this department's alone.
  const liaisons = given.filter(({ taken }) => taken.kind === 'LIAISON');
  const enterprises = liaisons.map(({ enterprise }) => ({ ...enterprise, version: enterprise.version + 1, updatedAt: now }));
  await forgetOrphans(manager, enterprises.map(({ id }) => id));
  await updateEnterprises(manager, enterprises);
  await publish(manager, enterprises.map((enterprise, index) => toAssignmentState(enterprise, liaisons[index]!.taken.officerId)) as readonly NewEvent[], requestId);
};
