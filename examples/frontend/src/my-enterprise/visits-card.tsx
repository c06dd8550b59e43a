import { useState } from 'react';
import { readFragment, type FragmentType } from '../generated/fragment-masking.ts';
import { AcceptVisitDocument, EnterpriseVisitsFragmentDoc, RefuseVisitDocument, VisitCardFragmentDoc, type VisitAction, type VisitCardFragment } from '../generated/graphql.ts';
import { useWriting } from '../graph/use-graph.ts';
import { formatInstant, formatWindow } from '../words/formats.ts';
import { useLanguage } from '../words/locale.ts';
import { Card, Failure, Refusal, type LostFields } from './card.tsx';

interface Props {
  readonly enterprise: FragmentType<typeof EnterpriseVisitsFragmentDoc>;
  readonly lost: LostFields;
  readonly onAnswered: () => void;
}

export const VisitsCard = ({ enterprise, lost, onAnswered }: Props) => {
  const { words } = useLanguage();
  const { visits } = readFragment(EnterpriseVisitsFragmentDoc, enterprise);
  const nodes = visits?.nodes ?? [];
  return (
    <Card title={words.visits} note={nodes.length === 0 ? undefined : visits?.totalCount?.toString()} isLost={lost.has('visits')}>
      {nodes.length === 0 ? <p className="hint">{words.noVisits}</p> : nodes.map((visit) => <VisitToAnswer key={visit.id} visit={readFragment(VisitCardFragmentDoc, visit)} onAnswered={onAnswered} />)}
    </Card>
  );
};

const VisitToAnswer = ({ visit, onAnswered }: { readonly visit: VisitCardFragment; readonly onAnswered: () => void }) => {
  const { locale, words, tag } = useLanguage();
  const [window, setWindow] = useState(visit.windows[0]?.position ?? 1);
  const accepting = useWriting(AcceptVisitDocument, { locale });
  const refusing = useWriting(RefuseVisitDocument, { locale });
  const [isRefusing, setIsRefusing] = useState(false);
  const { outcome, error } = isRefusing ? refusing : accepting;
  const isSending = accepting.isSending || refusing.isSending;
  const answer = async (isRefusal: boolean, send: () => Promise<{ readonly __typename: string } | null>) => {
    setIsRefusing(isRefusal);
    if ((await send())?.__typename.endsWith('Success')) onAnswered();
  };
  return (
    <article>
      <h3>{visit.purpose}</h3>
      <p className="hint">
        {[visit.unit?.name, visit.kindLabel, words.visitors(visit.headcount), visit.dueAt && `${words.answerBy} ${formatInstant(visit.dueAt, tag)}`].filter(Boolean).join(' · ')}
      </p>
      <fieldset disabled={isSending}>
        <legend>{words.chooseWindow}</legend>
        {visit.windows.map(({ position, ...times }) => (
          <label key={position}>
            <input type="radio" name={visit.id} checked={window === position} onChange={() => setWindow(position ?? 1)} /> {formatWindow(times, tag)}
          </label>
        ))}
      </fieldset>
      <p className="actions">
        <ActionButton visit={visit} action="ACCEPT" isSending={isSending} onPress={() => void answer(false, () => accepting.send({ visitRequestId: visit.id, window }))} />
        <ActionButton visit={visit} action="REFUSE" isSending={isSending} onPress={() => void answer(true, () => refusing.send({ visitRequestId: visit.id }))} />
      </p>
      {outcome !== null && 'message' in outcome && <Refusal message={outcome.message} />}
      {error !== null && <Failure error={error} />}
    </article>
  );
};

interface ActionButtonProps {
  readonly visit: VisitCardFragment;
  readonly action: VisitAction;
  readonly isSending: boolean;
  readonly onPress: () => void;
}

/** The graph says what may be done now, what it is called, and why not. */
const ActionButton = ({ visit, action, isSending, onPress }: ActionButtonProps) => {
  const availability = visit.availableActions.find((candidate) => candidate.action === action);
  if (availability === undefined) return null;
  return (
    <button type="button" className={action === 'ACCEPT' ? undefined : 'quiet'} disabled={!availability.isAllowed || isSending} title={availability.because ?? undefined} onClick={onPress}>
      {availability.label}
    </button>
  );
};
