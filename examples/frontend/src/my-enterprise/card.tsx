import type { ReactNode } from 'react';
import type { GraphError } from '../graph/graph-error.ts';
import { useLanguage } from '../words/locale.ts';

/** Fields of the enterprise for which the graph reports a problem: a department was down. */
export type LostFields = ReadonlySet<string>;

interface CardProps {
  readonly title: string;
  readonly note?: string | undefined;
  /** Its department did not answer. */
  readonly isLost: boolean;
  readonly children: ReactNode;
}

export const Card = ({ title, note, isLost, children }: CardProps) => {
  const { words } = useLanguage();
  return (
    <section className="card" aria-label={title}>
      <h2>
        {title}
        {note !== undefined && <small>{note}</small>}
      </h2>
      {isLost ? <p className="notice">{words.departmentDown}</p> : children}
    </section>
  );
};

/** No answer at all: whether it may be tried again, and what the operator needs to find it. */
export const Failure = ({ error, onRetry }: { readonly error: GraphError; readonly onRetry?: () => void }) => {
  const { words } = useLanguage();
  return (
    <div className="notice" role="alert">
      <p>{error.isUncertain ? words.unreachable : `${words.rejected}: ${error.message}`}</p>
      <p className="hint">
        {error.code}
        {error.requestId !== null && ` · ${words.requestId} ${error.requestId}`}
      </p>
      {onRetry !== undefined && (
        <button type="button" onClick={onRetry}>
          {words.retry}
        </button>
      )}
    </div>
  );
};

/** Why the department refused, in its own words. */
export const Refusal = ({ message }: { readonly message: string }) => (
  <p className="notice" role="alert">
    {message}
  </p>
);
