import type { Figure } from '../figures.ts';

export interface Results {
  readonly machine: string;
  readonly figures: readonly Figure[];
  readonly tables: readonly { readonly title: string; readonly rows: readonly (readonly string[])[] }[];
  readonly ours: string;
  readonly floor: string;
}

const rowOf = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** The page under `docs/`: what was measured, on which machine, and how to do it again. */
export const writePage = ({ machine, figures, tables, ours, floor }: Results): string =>
  [
    '# 网关基准 · How fast the gateway is',
    '',
    `\`npm run bench:gateway -- --markdown docs/gateway-bench.md\`, ${new Date().toISOString().slice(0, 10)}, ${machine}.`,
    '',
    `所有网关轮流在同一核上运行，部门与负载在另一核，50 个连接；只有比值有意义。**${ours}** 打开全部功能：令牌核验、限额、超时、熔断、指标、日志；其他网关为其文档的默认配置。**${floor}** 是只做相同调用、解析和序列化的代理。“sharing” 表示合并同时在途的相同请求。`,
    '',
    `Each in turn on one core, departments and load on the other, 50 connections; only the ratios mean anything. **${ours}** runs with everything on: tokens verified, limits, timeouts, breakers, metrics, logs; the others as their documentation sets them up. **${floor}** is a proxy that makes the same calls, parses and serialises, and does nothing else. "sharing": requests under way that are alike are sent once.`,
    ...tables.flatMap(({ title, rows: [head = [], ...rows] }) => ['', `## ${title}`, '', rowOf(head), rowOf(head.map((_cell, column) => (column === 0 ? '---' : '---:'))), ...rows.map(rowOf)]),
    '',
    '## 指标 · Figures',
    '',
    rowOf(['', '目标 aim', '实测 measured', '']),
    rowOf(['---', '---', '---', '---']),
    ...figures.map(({ zh, en, aim, value, isMet }) => rowOf([`${zh} · ${en}`, aim ?? '', value, isMet === null ? '' : isMet ? '✓' : '✗'])),
    '',
  ].join('\n');
