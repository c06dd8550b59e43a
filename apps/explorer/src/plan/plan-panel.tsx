import { useExplorer } from '../explorer-context.ts';
import { PlanPicture } from './plan-picture.tsx';
import { usePlan } from './use-plan.ts';
import { say } from './words.ts';

/** Below the answer: how it came about. */
export const PlanPanel = () => {
  const { locale } = useExplorer();
  const [loading, readAgain] = usePlan();
  return (
    <section className="plan" aria-label={say('title', locale)}>
      {loading.state === 'LOADING' && <p className="plan-note">{say('loading', locale)}</p>}
      {loading.state === 'READY' && <PlanPicture plan={loading.plan} locale={locale} />}
      {loading.state === 'FAILED' && (
        <p className="plan-fault" role="alert">
          {loading.reason}{' '}
          <button type="button" onClick={readAgain}>
            {say('again', locale)}
          </button>
        </p>
      )}
    </section>
  );
};
