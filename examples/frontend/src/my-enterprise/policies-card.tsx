import { readFragment, type FragmentType } from '../generated/fragment-masking.ts';
import { EnterprisePoliciesFragmentDoc, type EnterprisePoliciesFragment } from '../generated/graphql.ts';
import { formatDay, formatFen } from '../words/formats.ts';
import { useLanguage } from '../words/locale.ts';
import { Card, type LostFields } from './card.tsx';

type Match = NonNullable<EnterprisePoliciesFragment['policyMatches']>['nodes'][number];

export const PoliciesCard = ({ enterprise, lost }: { readonly enterprise: FragmentType<typeof EnterprisePoliciesFragmentDoc>; readonly lost: LostFields }) => {
  const { words } = useLanguage();
  const { policyMatches } = readFragment(EnterprisePoliciesFragmentDoc, enterprise);
  const nodes = policyMatches?.nodes ?? [];
  return (
    <Card title={words.policies} note={policyMatches?.totalCount?.toString()} isLost={lost.has('policyMatches')}>
      {nodes.length === 0 ? <p className="hint">{words.noPolicies}</p> : nodes.map((match) => <PolicyMatch key={match.project?.id} match={match} />)}
    </Card>
  );
};

/** A derived answer comes with its reasons. */
const PolicyMatch = ({ match: { project, result, resultLabel, amountCents, because } }: { readonly match: Match }) => {
  const { words, tag } = useLanguage();
  return (
    <article>
      <h3>
        {project?.title} <span className={`result ${result.toLowerCase()}`}>{resultLabel}</span>
      </h3>
      <p className="hint">
        {[project?.unit?.name, amountCents !== null && `${words.amount} ${formatFen(amountCents, tag)}`, project?.closesOn && `${words.openUntil} ${formatDay(project.closesOn, tag)}`].filter(Boolean).join(' · ')}
      </p>
      <ul className="reasons">
        {because.slice(0, 3).map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </article>
  );
};
