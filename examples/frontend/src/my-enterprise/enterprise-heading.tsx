import { readFragment, type FragmentType } from '../generated/fragment-masking.ts';
import { EnterpriseHeadFragmentDoc } from '../generated/graphql.ts';
import { useLanguage } from '../words/locale.ts';

interface Props {
  readonly enterprise: FragmentType<typeof EnterpriseHeadFragmentDoc>;
  /** The caller's role, as the graph calls it. */
  readonly role: string;
  /** To choose another enterprise; null when there is no other. */
  readonly onLeave: (() => void) | null;
}

export const EnterpriseHeading = ({ enterprise, role, onLeave }: Props) => {
  const { words } = useLanguage();
  const { name, uscc, statusLabel, sizeClassLabel, industryName, liaison } = readFragment(EnterpriseHeadFragmentDoc, enterprise);
  return (
    <section className="heading">
      <div>
        <p className="hint">{words.subtitle}</p>
        <h1>{name}</h1>
        <p className="chips">
          {[role, statusLabel, sizeClassLabel, industryName].map((chip) => chip && <span key={chip}>{chip}</span>)}
          {onLeave !== null && (
            <button type="button" className="plain" onClick={onLeave}>
              {words.chooseEnterprise}
            </button>
          )}
        </p>
      </div>
      <dl>
        <dt>{words.liaison}</dt>
        <dd>{liaison === null ? words.noLiaison : `${liaison.name} · ${liaison.title}`}</dd>
        {liaison?.unit && <dd className="hint">{liaison.unit.name}</dd>}
        <dt>{words.uscc}</dt>
        <dd>{uscc}</dd>
      </dl>
    </section>
  );
};
