/** Tells people on stderr how far something is: a moving bar in a terminal, a line for each tenth elsewhere. */
export interface Progress {
  /** @param share 0 … 1 */
  update(share: number): void;
  finish(text: string): void;
}

interface Output {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

const BAR_WIDTH = 30;

export const createProgress = (output: Output, label: string): Progress => {
  const name = label.padEnd(12);
  const isTerminal = output.isTTY === true;
  const step = isTerminal ? 1 : 10;
  let shown = 0;
  return {
    update: (share) => {
      const percent = Math.floor(Math.min(share, 1) * 100);
      if (percent < shown + step || percent === 100) return;
      shown = percent - (percent % step);
      output.write(isTerminal ? `\r${name}${drawBar(shown)}` : `${name}${shown} %\n`);
    },
    finish: (text) => void output.write(`${isTerminal ? '\r\u001B[2K' : ''}${name}${text}\n`),
  };
};

const drawBar = (percent: number): string => `${'█'.repeat(Math.round((percent / 100) * BAR_WIDTH)).padEnd(BAR_WIDTH, '░')} ${String(percent).padStart(3)} %`;
