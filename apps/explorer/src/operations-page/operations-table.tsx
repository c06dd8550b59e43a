import { nameDepartment } from '@qinqing/supergraph';
import { useState } from 'react';
import type { Locale } from '../frame/locale.ts';
import { sortOperations, type Operation, type Operations, type SortKey } from './operations.ts';
import { say, tellTime } from './words.ts';

const figures: readonly SortKey[] = ['count', 'withErrors', 'p50Ms', 'p95Ms', 'p99Ms', 'maxMs', 'cost'];

export const OperationsTable = ({ listed, locale }: { readonly listed: Operations; readonly locale: Locale }) => {
  const [sortedBy, sortBy] = useState<SortKey>('p95Ms');
  return (
    <div className="operations-scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">{say('operation', locale)}</th>
            <th scope="col">{say('client', locale)}</th>
            {figures.map((key) => (
              <th key={key} scope="col" className="is-figure" aria-sort={key === sortedBy ? 'descending' : 'none'}>
                <button type="button" onClick={() => sortBy(key)}>
                  {say(key, locale)}
                  {key === sortedBy && ' ↓'}
                </button>
              </th>
            ))}
            <th scope="col">{say('department', locale)}</th>
            <th scope="col">{say('lastSeenAt', locale)}</th>
          </tr>
        </thead>
        <tbody>
          {sortOperations(listed.operations, sortedBy).map((operation) => (
            <Row key={`${operation.documentHash} ${operation.operation} ${operation.client} ${operation.clientName}`} operation={operation} slowMs={listed.slowMs} locale={locale} />
          ))}
        </tbody>
      </table>
    </div>
  );
};

const Row = ({ operation, slowMs, locale }: { readonly operation: Operation; readonly slowMs: number; readonly locale: Locale }) => (
  <tr>
    <th scope="row">
      {operation.operation ?? say('unnamed', locale)}
      <small>
        {operation.kind} <code title={operation.documentHash}>{operation.documentHash.slice(0, 8)}</code>
      </small>
    </th>
    <td>
      {operation.client ?? say('nobody', locale)}
      {operation.clientName !== null && <small>{operation.clientName}</small>}
    </td>
    {figures.map((key) => (
      <td key={key} className={`is-figure ${key.endsWith('Ms') && (operation[key] ?? 0) >= slowMs ? 'is-slow' : ''}`}>
        {tellFigure(key, operation[key])}
      </td>
    ))}
    <td>
      {operation.slowestDepartment !== null && (
        <>
          {nameDepartment(operation.slowestDepartment.name)[locale]} <small>{tellFigure('p50Ms', operation.slowestDepartment.meanMs)}</small>
        </>
      )}
    </td>
    <td className="operations-time">{tellTime(operation.lastSeenAt, locale)}</td>
  </tr>
);

const tellFigure = (key: SortKey, value: number | null): string => {
  if (value === null) return '–';
  if (!key.endsWith('Ms')) return String(value);
  return `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`;
};
