import { retryLostRaces, type DataSource } from '@qinqing/database';
import type { Fault } from '../fault.ts';
import type { BatchPlan, Circumstances, ImportKind, NumberedRow } from './import-kind.ts';

type Outcome = Omit<BatchPlan, 'save'>;

/** Decides and, unless it is a check, writes a batch in one transaction; whoever wrote meanwhile is respected by deciding anew. */
export const decideBatch = async <Row>(
  dataSource: DataSource,
  kind: ImportKind<Row>,
  rows: readonly NumberedRow<Row>[],
  circumstances: Circumstances,
): Promise<Outcome> => {
  if (rows.length === 0) return { created: 0, changed: 0, unchanged: 0, faults: [], remarks: [] };
  try {
    return await retryLostRaces(() =>
      dataSource.transaction(async (manager) => {
        const { save, ...outcome } = await kind.decide(manager, rows, circumstances);
        if (!circumstances.isCheck && !(kind.isWhole === true && outcome.faults.length > 0)) await save(manager);
        return outcome;
      }),
    );
  } catch (error) {
    if (!isRefusalOfDatabase(error)) throw error;
    return rows.length === 1 || kind.isWhole === true ? refuseAll(rows, error) : decideHalves(dataSource, kind, rows, circumstances);
  }
};

/** One row that breaks a constraint must not keep the others out. */
const decideHalves = async <Row>(dataSource: DataSource, kind: ImportKind<Row>, rows: readonly NumberedRow<Row>[], circumstances: Circumstances): Promise<Outcome> => {
  const middle = Math.ceil(rows.length / 2);
  const first = await decideBatch(dataSource, kind, rows.slice(0, middle), circumstances);
  const second = await decideBatch(dataSource, kind, rows.slice(middle), circumstances);
  return {
    created: first.created + second.created,
    changed: first.changed + second.changed,
    unchanged: first.unchanged + second.unchanged,
    faults: [...first.faults, ...second.faults],
    remarks: [...first.remarks, ...second.remarks],
  };
};

/** SQLSTATE classes of values and constraints that the database does not accept: 22 and 23. */
const isRefusalOfDatabase = (error: unknown): error is Error => /^2[23]/.test((error as { driverError?: { code?: string } }).driverError?.code ?? '');

const refuseAll = <Row>(rows: readonly NumberedRow<Row>[], error: Error): Outcome => {
  const { constraint = '' } = (error as { driverError?: { constraint?: string } }).driverError ?? {};
  const fault = (row: number): Fault => ({
    row,
    column: null,
    value: null,
    code: 'REFUSED_BY_DATABASE',
    message: { zh: `数据库不接受此行（${constraint || '取值'}）：请核对各列。`, en: `The database does not accept the row (${constraint || 'value'}): check its columns.` },
  });
  return { created: 0, changed: 0, unchanged: 0, faults: rows.map(({ number }) => fault(number)), remarks: [] };
};
