import { publish, type EntityManager } from '@qinqing/database';
import type { NewEvent } from '@qinqing/events';
import type { BatchPlan, Circumstances, ImportKind, NumberedRow } from '@qinqing/tabular';
import { shanghaiDate } from '@qinqing/working-time';
import { hasLeft } from '../domain/enterprise-status.ts';
import type { Enterprise } from '../domain/enterprise.ts';
import { toAssignmentState } from '../events/assignment-state.ts';
import { readEnterpriseStates } from '../events/enterprise-state.ts';
import { readProfileStates } from '../events/profile-state.ts';
import { listRecordedKeys } from '../persistence/facts.ts';
import { enterpriseColumns, type EnterpriseRow } from './enterprise-columns.ts';
import { insertEnterprises, releaseEnterprises, takeEnterprises, updateEnterprises } from './enterprise-rows.ts';
import { judgeEnterprise, type EnterpriseVerdict } from './judge-enterprise.ts';

/** The market register (市场主体登记, ENT-01): new enterprises, and what changed of those on file. */
export const importEnterprises: ImportKind<EnterpriseRow> = {
  name: 'enterprises',
  label: { zh: '企业', en: 'enterprises' },
  columns: enterpriseColumns,
  batchRows: 500,
  keyOf: ({ uscc }) => uscc,
  keyColumn: 'uscc',
  decide: async (manager, rows, circumstances) => {
    const verdicts = await judgeRows(manager, rows, circumstances);
    const created = verdicts.flatMap((verdict) => (verdict.kind === 'NEW' ? [verdict.after] : []));
    const changed = verdicts.flatMap((verdict) => (verdict.kind === 'CHANGED' ? [verdict] : []));
    return {
      created: created.length,
      changed: changed.length,
      unchanged: verdicts.filter(({ kind }) => kind === 'UNCHANGED').length,
      faults: verdicts.flatMap((verdict) => (verdict.kind === 'REFUSED' ? verdict.faults : [])),
      remarks: verdicts.flatMap((verdict) => (verdict.kind === 'REFUSED' ? [] : verdict.remarks)),
      save: (transaction) => save(transaction, created, changed, circumstances),
    } satisfies BatchPlan;
  },
};

const judgeRows = async (
  manager: EntityManager,
  rows: readonly NumberedRow<EnterpriseRow>[],
  { isCheck, divisionCode: scope, now }: Circumstances,
): Promise<readonly EnterpriseVerdict[]> => {
  const onFile = await takeEnterprises(manager, rows.map(({ row }) => row.uscc), !isCheck);
  const recordedKeys = await listRecordedKeys(manager, [...onFile.values()].map(({ id }) => id));
  const today = shanghaiDate(now);
  return rows.map(({ number, row }) => {
    const known = onFile.get(row.uscc) ?? null;
    return judgeEnterprise({ number, row, onFile: known, recordedKeys: recordedKeys.get(known?.id ?? '') ?? [], scope, now, today });
  });
};

interface Change {
  readonly before: Enterprise;
  readonly after: Enterprise;
}

/** Writes and publishes (other departments' copies follow), in ten statements. */
const save = async (manager: EntityManager, created: readonly Enterprise[], changed: readonly Change[], { now, importedBy, requestId }: Circumstances): Promise<void> => {
  const enterprises = [...created, ...changed.map(({ after }) => after)];
  if (enterprises.length === 0) return;
  await insertEnterprises(manager, created);
  await updateEnterprises(manager, changed.map(({ after }) => after));
  const leaving = changed.filter(({ before, after }) => hasLeft(after.status) && !hasLeft(before.status)).map(({ after }) => after.id);
  const released = await releaseEnterprises(manager, leaving, { now, today: shanghaiDate(now), by: importedBy });
  const events: readonly unknown[] = [
    ...(await readEnterpriseStates(manager, enterprises)),
    ...(await readProfileStates(manager, enterprises)),
    ...enterprises.filter(({ id }) => released.has(id)).map((enterprise) => toAssignmentState(enterprise, null)),
  ];
  await publish(manager, events as readonly NewEvent[], requestId);
};
