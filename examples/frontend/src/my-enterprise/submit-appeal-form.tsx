import { useState, type FormEvent } from 'react';
import { SubmitAppealDocument, type SubmitAppealMutation } from '../generated/graphql.ts';
import { useWriting } from '../graph/use-graph.ts';
import { formatInstant } from '../words/formats.ts';
import { useLanguage } from '../words/locale.ts';
import { Failure, Refusal } from './card.tsx';

type Outcome = NonNullable<SubmitAppealMutation['submitAppeal']>;

/** Three entries are enough: the department finds item and unit by the words. */
export const SubmitAppealForm = ({ onSubmitted }: { readonly onSubmitted: () => void }) => {
  const { locale, words } = useLanguage();
  const [content, setContent] = useState('');
  const [contactPhone, setContactPhone] = useState('');
  const [isUrgent, setIsUrgent] = useState(false);
  const { isSending, outcome, error, send } = useWriting(SubmitAppealDocument, { locale });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const result = await send({ content, contactPhone, urgency: isUrgent ? 'URGENT' : 'NORMAL' });
    if (result?.__typename !== 'SubmitAppealSuccess') return;
    setContent('');
    onSubmitted();
  };
  return (
    <details className="form">
      <summary>{words.newAppeal}</summary>
      <form onSubmit={(event) => void submit(event)}>
        <label>
          {words.appealContent}
          <textarea name="content" rows={3} value={content} onChange={(event) => setContent(event.target.value)} />
          <FieldProblem outcome={outcome} field="content" />
        </label>
        <label>
          {words.appealPhone}
          <input name="contactPhone" value={contactPhone} onChange={(event) => setContactPhone(event.target.value)} />
          <FieldProblem outcome={outcome} field="contactPhone" />
        </label>
        <label className="inline">
          <input type="checkbox" checked={isUrgent} onChange={(event) => setIsUrgent(event.target.checked)} /> {words.appealUrgent}
        </label>
        <button disabled={isSending}>{isSending ? words.sending : words.submit}</button>
        {outcome !== null && <OutcomeMessage outcome={outcome} />}
        {error !== null && <Failure error={error} />}
      </form>
    </details>
  );
};

/** Every member of the union has its case: a refusal that the department adds is one that this page does not compile without. */
const OutcomeMessage = ({ outcome }: { readonly outcome: Outcome }) => {
  const { words, tag } = useLanguage();
  switch (outcome.__typename) {
    case 'SubmitAppealSuccess': {
      if (outcome.appeal === null) return null;
      const { number, stateLabel, item, responsibleUnit, dueAt } = outcome.appeal;
      return (
        <p className="success" role="status">
          {[words.submitted(number), stateLabel, item?.name, responsibleUnit?.name, `${words.due} ${formatInstant(dueAt, tag)}`].filter(Boolean).join(' · ')}
        </p>
      );
    }
    case 'AppealFormRejected':
    case 'AppealEnterpriseUnknown':
      return <Refusal message={outcome.message} />;
    default:
      return showNewRefusal(outcome);
  }
};

/** At run time the department may be ahead of this bundle: its message still says what is wrong. */
const showNewRefusal = (outcome: never) => <Refusal message={(outcome as { readonly message: string }).message} />;

const FieldProblem = ({ outcome, field }: { readonly outcome: Outcome | null; readonly field: string }) => {
  const problems = outcome?.__typename === 'AppealFormRejected' ? outcome.problems.filter((problem) => problem.field === field) : [];
  return problems.map(({ message }) => (
    <small key={message} className="problem">
      {message}
    </small>
  ));
};
