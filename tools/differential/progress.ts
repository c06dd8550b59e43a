const BAR_WIDTH = 30;
const MINUTE_S = 60;

/** A bar on stderr with the time that is left: moving in a terminal, a line for each twentieth elsewhere. */
export const createProgress = (total: number, now: () => number): ((done: number, failed: number) => void) => {
  const startedAt = now();
  let shown = -1;
  return (done, failed) => {
    const share = done / total;
    const step = Math.floor(share * (process.stderr.isTTY ? 200 : 20));
    if (step === shown) return;
    shown = step;
    const leftS = share === 0 ? 0 : ((now() - startedAt) / 1_000) * (1 / share - 1);
    const left = share === 0 ? '' : ` · ${leftS < MINUTE_S ? `${Math.ceil(leftS)} s` : `${Math.ceil(leftS / MINUTE_S)} min`} 剩余 left`;
    const filled = Math.round(share * BAR_WIDTH);
    const line = `${'█'.repeat(filled)}${'░'.repeat(BAR_WIDTH - filled)} ${done} / ${total} · ${failed} 不一致 differ${left}`;
    process.stderr.write(process.stderr.isTTY ? `\r\u001B[2K${line}` : `${line}\n`);
  };
};
