const BAR_WIDTH = 30;

/** A bar on stderr, in a terminal only: elsewhere the table says it all. */
export const showProgress = (label: string, done: number, total: number): void => {
  if (!process.stderr.isTTY) return;
  const filled = Math.round((done / total) * BAR_WIDTH);
  process.stderr.write(`\r\u001B[2K${done === total ? '' : `${label}  ${'█'.repeat(filled)}${'░'.repeat(BAR_WIDTH - filled)} ${done} / ${total}`}`);
};
