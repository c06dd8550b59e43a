import './journeys.css';
import { useExplorer } from '../explorer-context.ts';
import type { Words } from '../frame/locale.ts';
import { JourneyView } from './journey-view.tsx';

const words = {
  title: { zh: '办事流程', en: 'Journeys' },
  intro: {
    zh: '每一步都是一个现成的操作：登录所需身份，填入，运行，下一步。上一步返回的标识自动带入。',
    en: 'Each step is a ready-made operation: sign in as who does it, fill in, run, next. What one step answers flows into the following ones.',
  },
} as const;

const start: Words = { zh: '从这里开始 →', en: 'Start here →' };

const countSteps = (count: number): Words => ({ zh: `${count} 步`, en: count === 1 ? '1 step' : `${count} steps` });

/** In the side bar: all journeys, or the one that is open. */
export const JourneysPanel = () => {
  const { locale, walk } = useExplorer();
  if (walk.current !== null) return <JourneyView journey={walk.current.journey} progress={walk.current.progress} />;
  return (
    <section className="journeys" aria-label={words.title[locale]}>
      <h2>{words.title[locale]}</h2>
      <p className="journeys-intro">{words.intro[locale]}</p>
      <ul className="journeys-list">
        {walk.journeys.map((journey, index) => (
          <li key={journey.id} className={index === 0 ? 'is-start' : ''}>
            <button type="button" onClick={() => walk.begin(journey)}>
              <strong>{journey.title[locale]}</strong>
              <span>{journey.summary[locale]}</span>
              <small>{index === 0 ? start[locale] : countSteps(journey.steps.length)[locale]}</small>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
};
