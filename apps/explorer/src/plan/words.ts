import type { Locale, Words } from '../frame/locale.ts';

const texts = {
  title: { zh: '查询计划', en: 'Query plan' },
  loading: { zh: '正在读取计划…', en: 'Reading the plan …' },
  again: { zh: '重新读取', en: 'Read again' },
  nobody: { zh: '无需询问任何部门。', en: 'No department needs to be asked.' },
  notRun: { zh: '尚未执行：运行后显示用时', en: 'Not run yet: times are shown after a run' },
  root: { zh: '根字段', en: 'root fields' },
  parallel: { zh: '同时', en: 'at once' },
  sequence: { zh: '依次', en: 'one after the other' },
  when: { zh: '当', en: 'if' },
  unless: { zh: '当不', en: 'if not' },
  updates: { zh: '每次更新', en: 'with each update' },
  cost: { zh: '成本', en: 'cost' },
  planned: { zh: '规划', en: 'planned in' },
  known: { zh: '计划已缓存', en: 'plan was known' },
  whole: { zh: '共', en: 'in all' },
  asks: { zh: '询问的内容', en: 'What the department is asked' },
  requires: { zh: '为此先需要', en: 'For which it needs' },
  waited: { zh: '等待', en: 'waited' },
  lost: { zh: '未得到答复', en: 'not answered' },
  failures: { zh: '失败', en: 'failed' },
  attempts: { zh: '次尝试', en: 'attempts' },
} as const satisfies Readonly<Record<string, Words>>;

export const say = (text: keyof typeof texts, locale: Locale): string => texts[text][locale];

const nouns = {
  fetch: { zh: '次取数', en: ['fetch', 'fetches'] },
  department: { zh: '个部门', en: ['department', 'departments'] },
  entity: { zh: '个实体', en: ['entity', 'entities'] },
  run: { zh: '次执行', en: ['run', 'runs'] },
} as const;

/** A number with its noun: `3 次取数`, `3 fetches`. */
export const count = (number: number, noun: keyof typeof nouns, locale: Locale): string =>
  locale === 'zh' ? `${number} ${nouns[noun].zh}` : `${number} ${nouns[noun].en[number === 1 ? 0 : 1]}`;

/** Two digits are enough to compare, and all that a measurement is worth. */
export const tellMs = (ms: number): string => `${ms < 10 ? ms.toFixed(1) : Math.round(ms)} ms`;

export const tellBytes = (bytes: number): string => (bytes < 1_024 ? `${bytes} B` : `${(bytes / 1_024).toFixed(1)} KiB`);

