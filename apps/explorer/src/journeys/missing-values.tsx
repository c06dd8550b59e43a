import { useExplorer } from '../explorer-context.ts';
import type { Journey } from './journey.ts';

const words = {
  missing: { zh: '前面的步骤还没有给出：', en: 'An earlier step has not answered this yet:' },
  otherwise: {
    zh: '前面的步骤答复不同：可能被拒绝，例如此流程已走过一遍（npm start -- --reset 可从头开始）。缺少：',
    en: 'An earlier step was answered otherwise, perhaps refused since this journey has been walked before (npm start -- --reset begins afresh). Missing:',
  },
  goBack: { zh: '← 第', en: '← Step' },
  step: { zh: '步', en: '' },
} as const;

/** Which answers are missing, and the way to the step that gives the first of them. */
export const MissingValues = ({ journey, missing }: { readonly journey: Journey; readonly missing: readonly string[] }) => {
  const { locale, walk } = useExplorer();
  const source = journey.steps.find(({ id }) => missing[0]?.startsWith(`${id}.`));
  const isAnswered = source !== undefined && Object.hasOwn(walk.current?.progress.answers ?? {}, source.id);
  return (
    <p className="step-missing" role="status">
      {words[isAnswered ? 'otherwise' : 'missing'][locale]} <code>{missing.map((path) => path.slice(path.indexOf('.') + 1)).join(', ')}</code>{' '}
      {source !== undefined && (
        <button type="button" className="plain" onClick={() => walk.goTo(source)}>
          {words.goBack[locale]} {source.number} {words.step[locale]}
        </button>
      )}
    </p>
  );
};
