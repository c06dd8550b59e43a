import type { StackProgress, StackStep } from '@qinqing/stack';

export interface ProgressDisplay {
  show(progress: StackProgress): void;
  /** Takes the moving line away. */
  finish(): void;
}

interface Screen {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

const STEPS: Readonly<Record<StackStep, string>> = {
  postgres: '数据库服务器 · database server',
  databases: '各部门数据库 · databases',
  services: '服务 · services',
  'demo-data': '示范数据 · demonstration data',
  graph: '统一图 · the graph',
};

const BAR_CELLS = 20;

/** One line for everything that is done; on a terminal also a moving line with a bar for what is under way. */
export const createProgressDisplay = (screen: Screen): ProgressDisplay => {
  const order = Object.keys(STEPS) as StackStep[];
  let moving = '';
  let isFinished = false;
  let lastWords = '';

  const move = (text: string): void => {
    if (!screen.isTTY || isFinished) return;
    screen.write(`\r\x1b[K${text}`);
    moving = text;
  };
  const say = (text: string): void => {
    const kept = moving;
    if (screen.isTTY) screen.write('\r\x1b[K');
    screen.write(`${text}\n`);
    if (kept !== '') move(kept);
  };
  const drawBar = (step: StackStep, note = ''): string => {
    const filled = Math.round((order.indexOf(step) / order.length) * BAR_CELLS);
    return `${'█'.repeat(filled)}${'░'.repeat(BAR_CELLS - filled)} ${STEPS[step]}${note === '' ? '' : `: ${note}`}`;
  };

  const show = (progress: StackProgress): void => {
    switch (progress.kind) {
      case 'step':
        if (progress.state === 'started') return move(drawBar(progress.step));
        return say(`  ${STEPS[progress.step]}  ${formatSeconds(progress.elapsedMs)}`);
      case 'postgres':
        if (progress.step === 'restarting') return say('! 数据库服务器意外停止，正在重启 · the database server has died and is started again');
        return move(drawBar('postgres', progress.step));
      case 'demo-data':
        return screen.isTTY ? move(drawBar('demo-data', progress.line.slice(0, 60))) : say(`    ${progress.line}`);
      case 'explorer-ready':
        return say(`  查询页面 · explorer  ${formatSeconds(progress.elapsedMs)}`);
      case 'explorer-failed':
        say('! 查询页面未能打包，其余照常运行 · the explorer could not be bundled; everything else runs');
        for (const line of progress.lastLines) say(`    ${line}`);
        return;
      case 'service-ready':
        return isFinished ? say(`  ${progress.service} 就绪 · ready`) : move(drawBar('services', `${progress.service} ✓`));
      case 'service-ended':
        say(describeEnd(progress));
        if (progress.lastLines.join() !== lastWords) for (const line of progress.lastLines) say(`    ${line}`);
        lastWords = progress.lastLines.join();
        return;
      case 'service-error':
        return say(`! ${progress.service}: ${progress.message}`);
    }
  };
  return {
    show,
    finish: () => {
      move('');
      isFinished = true;
    },
  };
};

const describeEnd = ({ service, reason, restartInMs }: Extract<StackProgress, { kind: 'service-ended' }>): string =>
  `! ${service} 已退出（${reason}），${restartInMs} ms 后重启 · ${service} has ended (${reason}) and starts again in ${restartInMs} ms`;

const formatSeconds = (elapsedMs: number): string => `${(elapsedMs / 1000).toFixed(1)} s`;
