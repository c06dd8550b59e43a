export interface Progress {
  update(done: number): void;
  finish(text: string): void;
}

interface Output {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

const BAR_WIDTH = 30;

/** On stderr, so that the table can be piped: a moving bar in a terminal, a line for each tenth elsewhere. */
export const createProgress = (label: string, total: number, output: Output = process.stderr): Progress => {
  const isTerminal = output.isTTY === true;
  const step = isTerminal ? 1 : 10;
  let shown = 0;
  return {
    update: (done) => {
      const percent = Math.floor(Math.min(1, done / Math.max(1, total)) * 100);
      if (percent < shown + step) return;
      shown = percent - (percent % step);
      output.write(isTerminal ? `\r\u001B[2K${label}  ${drawBar(shown)}` : `${label}  ${shown} %\n`);
    },
    finish: (text) => void output.write(`${isTerminal ? '\r\u001B[2K' : ''}${label}  ${text}\n`),
  };
};

const drawBar = (percent: number): string => `${'█'.repeat(Math.round((percent / 100) * BAR_WIDTH)).padEnd(BAR_WIDTH, '░')} ${String(percent).padStart(3)} %`;
