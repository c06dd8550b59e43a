import type { Tally } from '@qinqing/tabular';

/** Tells people how far an import is: a moving bar on a terminal, a line for each tenth elsewhere. */
export interface Progress {
  /** @param share 0 … 1 */
  update(share: number, tally: Tally): void;
  finish(): void;
}

export interface Output {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

const BAR_CELLS = 24;
const REDRAW_MS = 100;

/** @param clock milliseconds that only ever grow */
export const createProgress = (output: Output, clock: () => number): Progress => {
  const startedAt = clock();
  const isTerminal = output.isTTY === true;
  let [shownTenth, drawnAt] = [0, -Infinity];
  const describe = ({ read, refused }: Tally): string => {
    const perSecond = Math.round((read * 1000) / Math.max(1, clock() - startedAt));
    return `${read.toLocaleString('en-US')} 行 rows · ${perSecond.toLocaleString('en-US')}/s · 有问题 refused ${refused.toLocaleString('en-US')}`;
  };
  return {
    update: (share, tally) => {
      const percent = Math.floor(Math.min(share, 1) * 100);
      if (isTerminal) {
        if (clock() - drawnAt < REDRAW_MS) return;
        drawnAt = clock();
        const filled = Math.round((percent / 100) * BAR_CELLS);
        output.write(`\r\u001B[2K${'█'.repeat(filled)}${'░'.repeat(BAR_CELLS - filled)} ${percent} %  ${describe(tally)}`);
        return;
      }
      const tenth = Math.floor(percent / 10);
      if (tenth <= shownTenth) return;
      shownTenth = tenth;
      output.write(`${tenth * 10} %  ${describe(tally)}\n`);
    },
    finish: () => void (isTerminal && output.write('\r\u001B[2K')),
  };
};
