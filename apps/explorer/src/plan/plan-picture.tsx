import './plan.css';
import { useMemo } from 'react';
import type { Locale } from '../frame/locale.ts';
import { DepartmentColours } from '../graph-page/department-badge.tsx';
import { colourDepartments } from '../graph-page/department-colours.ts';
import { FetchRow } from './fetch-row.tsx';
import { listFetches, type Plan, type PlanNode } from './plan.ts';
import { spanOf } from './timeline.ts';
import { count, say, tellMs } from './words.ts';

/** A plan as people read it: who is asked after whom or at the same time, and how long each took when it was last run. */
export const PlanPicture = ({ plan, locale }: { readonly plan: Plan; readonly locale: Locale }) => {
  const colours = useMemo(() => colourDepartments(plan.departments), [plan.departments]);
  const spanMs = spanOf(plan);
  if (plan.plan === null) return <p className="plan-note">{say('nobody', locale)}</p>;
  return (
    <DepartmentColours value={colours}>
      <p className="plan-summary">{summarise(plan, locale).join(' · ')}</p>
      {spanMs === null ? <p className="plan-note">{say('notRun', locale)}</p> : <Axis spanMs={spanMs} />}
      <div className="plan-tree">
        <Node node={plan.plan} spanMs={spanMs} locale={locale} />
      </div>
    </DepartmentColours>
  );
};

const summarise = ({ plan, cost, measured }: Plan, locale: Locale): readonly string[] => {
  const fetches = listFetches(plan);
  return [
    count(fetches.length, 'fetch', locale),
    count(new Set(fetches.map(({ department }) => department)).size, 'department', locale),
    ...(cost === null ? [] : [`${say('cost', locale)} ${cost}`]),
    ...(measured === null ? [] : [measured.last.isPlanCached ? say('known', locale) : `${say('planned', locale)} ${tellMs(measured.last.planMs)}`, `${say('whole', locale)} ${tellMs(measured.last.durationMs)}`]),
    ...(measured === null || measured.count < 2 ? [] : [`${count(measured.count, 'run', locale)}: p50 ${tellMs(measured.p50Ms)}, p95 ${tellMs(measured.p95Ms)}`]),
  ];
};

const Axis = ({ spanMs }: { readonly spanMs: number }) => (
  <div className="plan-axis" aria-hidden="true">
    {[0, 0.5, 1].map((share) => (
      <span key={share}>{share === 0 ? 0 : tellMs(spanMs * share)}</span>
    ))}
  </div>
);

interface NodeProps {
  readonly node: PlanNode;
  readonly spanMs: number | null;
  readonly locale: Locale;
}

const Node = ({ node, spanMs, locale }: NodeProps) => {
  const within = (inner: PlanNode | null) => inner !== null && <Node node={inner} spanMs={spanMs} locale={locale} />;
  switch (node.kind) {
    case 'fetch':
      return <FetchRow fetch={node} spanMs={spanMs} locale={locale} />;
    case 'sequence':
      return (
        <ol className="plan-sequence" aria-label={say('sequence', locale)}>
          {node.nodes.map((inner, index) => (
            <li key={index}>{within(inner)}</li>
          ))}
        </ol>
      );
    case 'parallel':
      return (
        <div className="plan-parallel">
          <small>{say('parallel', locale)}</small>
          <ul>
            {node.nodes.map((inner, index) => (
              <li key={index}>{within(inner)}</li>
            ))}
          </ul>
        </div>
      );
    case 'condition':
      return (
        <>
          {node.ifTrue !== null && <Condition words={`${say('when', locale)} $${node.variable}`}>{within(node.ifTrue)}</Condition>}
          {node.ifFalse !== null && <Condition words={`${say('unless', locale)} $${node.variable}`}>{within(node.ifFalse)}</Condition>}
        </>
      );
    case 'subscription':
      return (
        <>
          {within(node.primary)}
          {node.rest !== null && <Condition words={say('updates', locale)}>{within(node.rest)}</Condition>}
        </>
      );
  }
};

const Condition = ({ words, children }: { readonly words: string; readonly children: React.ReactNode }) => (
  <div className="plan-condition">
    <small>{words}</small>
    {children}
  </div>
);
