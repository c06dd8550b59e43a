import type { Stack } from '@qinqing/stack';
import type { Order } from './order.ts';
import { listPersonas, type Persona } from './personas.ts';

/** All five departments answer it. */
const FIRST_QUERY =
  '{ viewer { actingFor { name liaison { name } visits(first: 1) { totalCount } appeals(first: 2) { nodes { number stateLabel lightLabel } } policyMatches(first: 2) { nodes { project { title } resultLabel } } creditStanding { score levelLabel } } } }';

/** What people need once everything runs: the graph's address, who they can be, something to try; and where to look last, since that stays on the screen. */
export const describeReady = async (order: Order, stack: Stack): Promise<string> => {
  if (!runs(order, 'gateway')) return `ready ${order.only.map((name) => stack.service(name).url).join(' ')}`;
  const { graphql, identity } = stack.urls;
  const ready = `ready ${graphql}`;
  const personas = order.isDemo && runs(order, 'identity') ? await listPersonas(identity) : [];
  return personas.length === 0 ? ready : [ready, '', ...describePersonas(personas), '', ...describeFirstQuery(graphql, order), '', ...describePages(stack), 'Ctrl-C 停止 · Ctrl-C stops everything'].join('\n');
};

const runs = ({ only, without }: Order, name: 'gateway' | 'identity'): boolean => (only.length === 0 || only.includes(name)) && !without.includes(name);

const PAGES = { ready: '查询页面 explorer', 'under-way': '查询页面仍在打包，稍后可用 · explorer, still being bundled' } as const;

const describePages = ({ explorer, urls }: Pick<Stack, 'explorer' | 'urls'>): string[] => {
  const state = explorer?.state() ?? 'failed';
  return state === 'failed' ? [] : [`在浏览器中打开 · open in a browser: ${urls.gateway} （${PAGES[state]}）`];
};

const describePersonas = (personas: readonly Persona[]): string[] => {
  const width = Math.max(...personas.map(({ persona }) => persona.length));
  return [
    '演示身份 · personas',
    ...personas.map(({ persona, name, description }) => `  ${persona.padEnd(width)}  ${name.zh}：${description.zh}\n  ${' '.repeat(width)}  ${name.en}: ${description.en}`),
  ];
};

const describeFirstQuery = (graphql: string, { port }: Order): string[] => {
  const token = `${port === 4000 ? '' : `PORT=${port} `}npm run --silent token -- protected`;
  return [
    '访问令牌 · a token',
    `  ${token}`,
    '',
    '第一个查询 · a first query',
    `  curl -s ${graphql} -H 'content-type: application/json' -H "authorization: Bearer $(${token})" \\`,
    `    -d '${JSON.stringify({ query: FIRST_QUERY })}'`,
  ];
};
