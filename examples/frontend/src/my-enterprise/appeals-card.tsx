import { useState } from 'react';
import { readFragment, type FragmentType } from '../generated/fragment-masking.ts';
import { AppealPageFragmentDoc, AppealRowFragmentDoc, EnterpriseAppealsFragmentDoc, MoreAppealsDocument, type AppealRowFragment } from '../generated/graphql.ts';
import { useQuestion } from '../graph/use-graph.ts';
import { formatInstant } from '../words/formats.ts';
import { useLanguage } from '../words/locale.ts';
import { Card, Failure, type LostFields } from './card.tsx';
import { SubmitAppealForm } from './submit-appeal-form.tsx';

interface Props {
  readonly enterprise: FragmentType<typeof EnterpriseAppealsFragmentDoc>;
  readonly lost: LostFields;
  readonly onSubmitted: () => void;
}

export const AppealsCard = ({ enterprise, lost, onSubmitted }: Props) => {
  const { words } = useLanguage();
  const { openAppeals, appeals } = readFragment(EnterpriseAppealsFragmentDoc, enterprise);
  return (
    <Card title={words.appeals} note={openAppeals === null ? undefined : words.openAppeals(openAppeals)} isLost={lost.has('appeals')}>
      {appeals !== null && <AppealPage page={appeals} />}
      <SubmitAppealForm onSubmitted={onSubmitted} />
    </Card>
  );
};

/** One page of the list, and behind its button the next: the end's cursor says where to go on, whatever was added meanwhile. */
const AppealPage = ({ page }: { readonly page: FragmentType<typeof AppealPageFragmentDoc> }) => {
  const { words } = useLanguage();
  const { nodes, pageInfo } = readFragment(AppealPageFragmentDoc, page);
  const [isOpen, setIsOpen] = useState(false);
  if (nodes.length === 0) return <p className="hint">{words.noAppeals}</p>;
  return (
    <>
      <ul className="rows">
        {nodes.map((appeal) => (
          <AppealRow key={appeal.id} appeal={readFragment(AppealRowFragmentDoc, appeal)} />
        ))}
      </ul>
      {pageInfo.hasNextPage && !isOpen && (
        <button type="button" className="plain" onClick={() => setIsOpen(true)}>
          {words.more}
        </button>
      )}
      {isOpen && pageInfo.endCursor !== null && <NextAppealPage after={pageInfo.endCursor} />}
    </>
  );
};

const NextAppealPage = ({ after }: { readonly after: string }) => {
  const { locale, words } = useLanguage();
  const { answer, error, askAgain } = useQuestion(MoreAppealsDocument, { after, locale });
  if (error !== null) return <Failure error={error} onRetry={askAgain} />;
  if (answer === null) return <p className="hint">{words.loading}</p>;
  const page = answer.data.viewer?.actingFor?.appeals;
  return page ? <AppealPage page={page} /> : <p className="notice">{words.departmentDown}</p>;
};

const AppealRow = ({ appeal }: { readonly appeal: AppealRowFragment }) => {
  const { words, tag } = useLanguage();
  return (
    <li>
      <span className={`light ${appeal.light.toLowerCase()}`}>{appeal.lightLabel}</span>
      <div>
        <p>{appeal.content}</p>
        <p className="hint">{[appeal.number, appeal.item?.name, appeal.responsibleUnit?.name, `${words.due} ${formatInstant(appeal.dueAt, tag)}`].filter(Boolean).join(' · ')}</p>
      </div>
      <span className="state">{appeal.stateLabel}</span>
    </li>
  );
};
