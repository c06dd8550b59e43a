import { randomUUID } from 'node:crypto';
import type { Fault } from '@qinqing/tabular';
import { withFact } from '../domain/core-facts.ts';
import type { FactValue } from '../domain/enterprise-fact.ts';
import type { FactKey } from '../domain/fact-definitions.ts';
import { isReachable, nextStatuses } from '../domain/enterprise-status.ts';
import type { Enterprise } from '../domain/enterprise.ts';
import { defaultVisitMode } from '../domain/visit-mode.ts';
import { wordingOf } from '../type-defs.ts';
import { enterpriseColumns, type EnterpriseRow } from './enterprise-columns.ts';
import { outsideDivision, rowFault } from './row-faults.ts';

export interface EnterpriseSituation {
  readonly number: number;
  readonly row: EnterpriseRow;
  /** As the register holds it; null: it is new. */
  readonly onFile: Enterprise | null;
  /** Facts that somebody recorded with their source: they prevail over a register's row (ENT-04). */
  readonly recordedKeys: readonly string[];
  readonly scope: string | null;
  readonly now: Date;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

export type EnterpriseVerdict =
  | { readonly kind: 'NEW'; readonly after: Enterprise; readonly remarks: readonly Fault[] }
  | { readonly kind: 'CHANGED'; readonly before: Enterprise; readonly after: Enterprise; readonly remarks: readonly Fault[] }
  | { readonly kind: 'UNCHANGED'; readonly remarks: readonly Fault[] }
  | { readonly kind: 'REFUSED'; readonly faults: readonly Fault[] };

/** What becomes of the register by one imported row. What the row leaves blank stays as it is: blank says nothing. */
export const judgeEnterprise = (situation: EnterpriseSituation): EnterpriseVerdict => {
  const faults = listFaults(situation);
  if (faults.length > 0) return { kind: 'REFUSED', faults };
  const { row, onFile, now } = situation;
  const { prevailing, stated } = sortFacts(situation);
  const before = onFile ?? blankEnterprise(row, now);
  const named: Enterprise = { ...before, name: row.name, divisionCode: toTown(row.divisionCode), status: row.status, entityKind: row.entityKind };
  const after = stated.reduce((enterprise, { key, value }) => withFact(enterprise, key, value), named);
  const remarks = prevailing.map((fact) => explainPrevailing(situation.number, fact));
  if (onFile === null) return { kind: 'NEW', after: { ...after, visitMode: defaultVisitMode(after.sizeClass) }, remarks };
  return differ(onFile, after) ? { kind: 'CHANGED', before: onFile, after: { ...after, version: onFile.version + 1, updatedAt: now }, remarks } : { kind: 'UNCHANGED', remarks };
};

const listFaults = ({ number, row, onFile, scope, today }: EnterpriseSituation): Fault[] => {
  const { status, divisionCode, establishedOn, revenueYuan, revenueWan, assetsYuan, assetsWan } = enterpriseColumns;
  const faults: (Fault | null)[] = [outsideDivision(number, divisionCode, row.divisionCode, scope)];
  if (onFile !== null && faults[0] === null) faults.push(outsideDivision(number, divisionCode, onFile.divisionCode, scope));
  if (onFile !== null && row.status !== onFile.status && !isReachable(onFile.status, row.status)) {
    const [from, to, allowed] = [wordingOf('EnterpriseStatus', onFile.status), wordingOf('EnterpriseStatus', row.status), nextStatuses(onFile.status).map((next) => wordingOf('EnterpriseStatus', next))];
    const may = allowed.length === 0 ? { zh: '已是最终状态', en: 'that is final' } : { zh: `可变更为：${allowed.map(({ ZH_CN }) => ZH_CN).join('、')}`, en: `it may change to: ${allowed.map(({ EN }) => EN).join(', ')}` };
    faults.push(rowFault(number, status, to.ZH_CN, 'STATUS_NOT_REACHABLE', `登记状态现为“${from.ZH_CN}”，不能变更为“${to.ZH_CN}”；${may.zh}。`, `The status is "${from.EN}" and cannot become "${to.EN}"; ${may.en}.`));
  }
  if (row.establishedOn !== undefined && row.establishedOn > today) {
    faults.push(rowFault(number, establishedOn, row.establishedOn, 'DAY_IN_FUTURE', '成立日期不能晚于今天。', 'The day of establishment may not lie in the future.'));
  }
  if (contradict(row.revenueYuan, row.revenueWan)) faults.push(refuseContradiction(number, revenueWan, revenueYuan));
  if (contradict(row.assetsYuan, row.assetsWan)) faults.push(refuseContradiction(number, assetsWan, assetsYuan));
  return faults.filter((fault) => fault !== null);
};

const contradict = (one: number | undefined, other: number | undefined): boolean => one !== undefined && other !== undefined && one !== other;

const refuseContradiction = (number: number, column: { readonly zh: string; readonly en: string }, other: { readonly zh: string; readonly en: string }): Fault =>
  rowFault(number, column, null, 'CONTRADICTION', `“${column.zh}”与“${other.zh}”金额不同：请只填一列。`, `${column.en} and ${other.en} differ: fill in one of them.`);

interface StatedFact {
  readonly key: FactKey;
  readonly value: FactValue;
  readonly zh: string;
}

/** What the row says of facts: what counts, and what differs from a recorded fact and therefore does not. */
const sortFacts = ({ row, onFile, recordedKeys }: EnterpriseSituation): { readonly prevailing: readonly StatedFact[]; readonly stated: readonly StatedFact[] } => {
  const candidates: readonly (readonly [key: FactKey, value: FactValue | undefined, column: { readonly zh: string }, onFile: unknown])[] = [
    ['legalRepresentative', row.legalRepresentative, enterpriseColumns.legalRepresentative, onFile?.legalRepresentative],
    ['establishedOn', row.establishedOn, enterpriseColumns.establishedOn, onFile?.establishedOn],
    ['registeredAddress', row.address, enterpriseColumns.address, onFile?.address],
    ['industry', row.industryCode, enterpriseColumns.industryCode, onFile?.industryCode],
    ['staff', row.staff, enterpriseColumns.staff, onFile?.staff],
    ['revenue', row.revenueYuan ?? row.revenueWan, enterpriseColumns.revenueYuan, onFile?.revenueCents],
    ['assets', row.assetsYuan ?? row.assetsWan, enterpriseColumns.assetsYuan, onFile?.assetsCents],
  ];
  const stated = candidates.flatMap(([key, value, { zh }, known]) => (value === undefined || value === known ? [] : [{ key, value, zh }]));
  const { prevailing = [], counting = [] } = Object.groupBy(stated, ({ key }) => (recordedKeys.includes(key) ? 'prevailing' : 'counting'));
  return { prevailing, stated: counting };
};

const explainPrevailing = (number: number, { zh }: StatedFact): Fault =>
  rowFault(number, { zh }, null, 'FACT_PREVAILS', `“${zh}”已有登记的事实，保持不变；其余各列已导入。`, 'A recorded fact says otherwise and prevails; the other columns are imported.');

const blankEnterprise = ({ uscc, name, divisionCode, status, entityKind }: EnterpriseRow, now: Date): Enterprise => ({
  id: randomUUID(),
  uscc,
  name,
  divisionCode: toTown(divisionCode),
  address: null,
  status,
  entityKind,
  establishedOn: null,
  legalRepresentative: null,
  industryCode: null,
  staff: null,
  revenueCents: null,
  assetsCents: null,
  sizeClass: null,
  visitMode: 'BALANCED',
  version: 1,
  updatedAt: now,
});

/** The register goes down to towns and streets; a village's code (12 digits) stands for its town. */
const toTown = (divisionCode: string): string => divisionCode.slice(0, 9);

const differ = (before: Enterprise, after: Enterprise): boolean => (Object.keys(after) as (keyof Enterprise)[]).some((field) => after[field] !== before[field]);
