import { MyEnterpriseDocument, type MyEnterpriseQuery } from '../generated/graphql.ts';
import { useQuestion } from '../graph/use-graph.ts';
import { useLanguage } from '../words/locale.ts';
import { AppealsCard } from './appeals-card.tsx';
import { Failure, type LostFields } from './card.tsx';
import { CreditCard } from './credit-card.tsx';
import { EnterpriseHeading } from './enterprise-heading.tsx';
import { PoliciesCard } from './policies-card.tsx';
import { VisitsCard } from './visits-card.tsx';

type Viewer = NonNullable<MyEnterpriseQuery['viewer']>;

export const MyEnterprisePage = ({ onChooseEnterprise }: { readonly onChooseEnterprise: (id: string | null) => void }) => {
  const { locale, words } = useLanguage();
  const { answer, error, askAgain } = useQuestion(MyEnterpriseDocument, { locale });
  if (error !== null) return <Failure error={error} onRetry={askAgain} />;
  if (answer === null) return <p className="hint">{words.loading}</p>;
  const viewer = answer.data.viewer;
  if (viewer === null) return <p className="notice">{words.departmentDown}</p>;
  const enterprise = viewer.actingFor;
  if (enterprise === null) return <ChooseEnterprise viewer={viewer} onChoose={onChooseEnterprise} />;
  const lost: LostFields = new Set(answer.problems.map(({ path = [] }) => String(path[2])));
  return (
    <>
      <EnterpriseHeading enterprise={enterprise} role={viewer.roles.map(({ label }) => label).join(' · ')} onLeave={viewer.enterprises.length > 1 ? () => onChooseEnterprise(null) : null} />
      <div className="columns">
        <div>
          <VisitsCard enterprise={enterprise} lost={lost} onAnswered={askAgain} />
          <AppealsCard key={locale} enterprise={enterprise} lost={lost} onSubmitted={askAgain} />
        </div>
        <div>
          <CreditCard enterprise={enterprise} lost={lost} />
          <PoliciesCard enterprise={enterprise} lost={lost} />
        </div>
      </div>
    </>
  );
};

const ChooseEnterprise = ({ viewer, onChoose }: { readonly viewer: Viewer; readonly onChoose: (id: string) => void }) => {
  const { words } = useLanguage();
  if (viewer.enterprises.length === 0) return <p className="notice">{words.noEnterprise}</p>;
  return (
    <section className="card">
      <h2>{words.chooseEnterprise}</h2>
      <ul className="choices">
        {viewer.enterprises.map(({ id, name }) => (
          <li key={id}>
            <button type="button" className="plain" onClick={() => onChoose(id)}>
              {name}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
};
