import { readFragment, type FragmentType } from '../generated/fragment-masking.ts';
import { EnterpriseCreditFragmentDoc } from '../generated/graphql.ts';
import { useLanguage } from '../words/locale.ts';
import { Card, type LostFields } from './card.tsx';

export const CreditCard = ({ enterprise, lost }: { readonly enterprise: FragmentType<typeof EnterpriseCreditFragmentDoc>; readonly lost: LostFields }) => {
  const { words } = useLanguage();
  const { creditStanding: standing } = readFragment(EnterpriseCreditFragmentDoc, enterprise);
  return (
    <Card title={words.credit} isLost={lost.has('creditStanding')}>
      {standing === null ? (
        <p className="hint">{words.noCredit}</p>
      ) : (
        <>
          <p className="score">
            <strong>{standing.levelLabel ?? '–'}</strong>
            <span>
              <b>{standing.score ?? '–'}</b> <small>{words.creditScore}</small>
              {standing.taxGradeLabel !== null && (
                <small>
                  {words.taxGrade} {standing.taxGradeLabel}
                </small>
              )}
            </span>
          </p>
          {standing.hasOpenDispute && <p className="notice">{words.openDispute}</p>}
          <ul className="reasons">
            {standing.reasons.slice(0, 4).map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </>
      )}
    </Card>
  );
};
