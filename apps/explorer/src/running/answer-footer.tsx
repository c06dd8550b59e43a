import './answer.css';
import { useState } from 'react';
import { useExplorer } from '../explorer-context.ts';
import type { Words } from '../frame/locale.ts';
import { PlanPanel } from '../plan/plan-panel.tsx';
import type { Answer } from './answer.ts';
import { useReadableEditors } from './use-readable-editors.ts';

const words = {
  waiting: { zh: '运行后，此处显示各部门的开销与错误。', en: 'What an operation cost each department, and its errors, are told here.' },
  nobody: { zh: '尚未登录，只得到公开内容，其余为空。请从左侧“从这里开始”，或在右上角登录。', en: 'Nobody is signed in: you are answered what is public. Start on the left, or sign in at the top.' },
  whole: { zh: '整个请求', en: 'the whole request' },
  costs: { zh: '各部门开销', en: 'Cost by department' },
  errors: { zh: '错误', en: 'Errors' },
  plan: { zh: '查询计划', en: 'Query plan' },
} as const;

const tellCost = (calls: number, sqlStatements: number): Words => ({
  zh: `${calls} 次调用 · ${sqlStatements} 条 SQL`,
  en: `${calls} ${calls === 1 ? 'call' : 'calls'} · ${sqlStatements} SQL`,
});

/** Below the answer: what it cost, and its errors in words. */
export const AnswerFooter = () => {
  const { locale, answer } = useExplorer();
  const [isPlanOpen, setPlanOpen] = useState(false);
  useReadableEditors();
  return (
    <div className={`answer ${isPlanOpen ? 'has-plan' : ''}`}>
      <button type="button" className="answer-plan" aria-expanded={isPlanOpen} onClick={() => setPlanOpen(!isPlanOpen)}>
        {words.plan[locale]} {isPlanOpen ? '▾' : '▸'}
      </button>
      <div role="status">{answer === null ? <p className="answer-waiting">{words.waiting[locale]}</p> : <Told answer={answer} />}</div>
      {isPlanOpen && <PlanPanel />}
    </div>
  );
};

const Told = ({ answer: { status, durationMs, costs, errors } }: { readonly answer: Answer }) => {
  const { locale, signedIn } = useExplorer();
  return (
    <>
      {signedIn === null && <p className="answer-nobody">{words.nobody[locale]}</p>}
      <ul className="answer-costs" aria-label={words.costs[locale]}>
        <li className={status < 400 ? 'is-good' : 'is-bad'}>
          HTTP {status} · {durationMs} ms
        </li>
        {costs.map(({ department, calls, sqlStatements }) => (
          <li key={department}>
            <b>{department}</b> {tellCost(calls, sqlStatements)[locale]}
          </li>
        ))}
      </ul>
      {errors.length > 0 && (
        <ul className="answer-errors" aria-label={words.errors[locale]}>
          {errors.map(({ code, meaning, message, path, count }) => (
            <li key={`${code} ${path} ${message}`}>
              <b>{code}</b> {meaning[locale]} · <code>{path === '' ? words.whole[locale] : path}</code>
              {count > 1 && ` ×${count}`}
              <small>{message}</small>
            </li>
          ))}
        </ul>
      )}
    </>
  );
};
