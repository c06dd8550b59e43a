import type { Locale, Words } from '../frame/locale.ts';

const texts = {
  title: { zh: '慢操作', en: 'Slow operations' },
  summary: { zh: '每个操作的用时，按应用分列，自本网关进程启动起统计。', en: 'How long each operation takes, by client, counted by this gateway process.' },
  since: { zh: '始于', en: 'Since' },
  operation: { zh: '操作', en: 'Operation' },
  unnamed: { zh: '（未命名）', en: '(unnamed)' },
  client: { zh: '应用', en: 'Client' },
  nobody: { zh: '公众', en: 'public' },
  count: { zh: '次数', en: 'Count' },
  withErrors: { zh: '有错误', en: 'Errors' },
  p50Ms: { zh: 'p50', en: 'p50' },
  p95Ms: { zh: 'p95', en: 'p95' },
  p99Ms: { zh: 'p99', en: 'p99' },
  maxMs: { zh: '最慢', en: 'Slowest' },
  cost: { zh: '成本', en: 'Cost' },
  department: { zh: '最耗时的部门', en: 'Slowest department' },
  lastSeenAt: { zh: '最近一次', en: 'Last seen' },
  loading: { zh: '正在读取…', en: 'Reading …' },
  refresh: { zh: '刷新', en: 'Refresh' },
  signIn: { zh: '请在“查询”页以平台运维人员身份登录，再回到此页。', en: 'Sign in as a platform operator on the page “Explorer”, then come back.' },
  none: { zh: '还没有操作。先在“查询”页运行一个。', en: 'No operations yet. Run one on the page “Explorer”.' },
} as const satisfies Readonly<Record<string, Words>>;

export type Text = keyof typeof texts;

export const say = (text: Text, locale: Locale): string => texts[text][locale];

/** Times of day are Shanghai's, as everywhere on the platform. */
export const tellTime = (instant: string, locale: Locale): string =>
  new Intl.DateTimeFormat(locale === 'zh' ? 'zh-CN' : 'en-GB', { timeZone: 'Asia/Shanghai', month: 'numeric', day: 'numeric', hour: '2-digit', minute: '2-digit', second: '2-digit' }).format(new Date(instant));
