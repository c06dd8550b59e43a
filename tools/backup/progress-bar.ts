export interface ProgressBar {
  show(doneBytes: number, totalBytes: number): void;
  /** Takes the line away. */
  finish(): void;
}

interface Screen {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

const CELLS = 24;
const REDRAW_MS = 100;

/** A moving line with a bar, on a terminal only. */
export const createProgressBar = (screen: Screen, title: string): ProgressBar => {
  let drawnAt = 0;
  return {
    show: (doneBytes, totalBytes) => {
      const now = performance.now();
      if (!screen.isTTY || (now - drawnAt < REDRAW_MS && doneBytes < totalBytes)) return;
      drawnAt = now;
      const share = totalBytes === 0 ? 1 : Math.min(1, doneBytes / totalBytes);
      const filled = Math.round(share * CELLS);
      screen.write(`\r\x1b[K${'█'.repeat(filled)}${'░'.repeat(CELLS - filled)} ${Math.floor(share * 100)} % ${title} ${formatBytes(doneBytes)} / ${formatBytes(totalBytes)}`);
    },
    finish: () => void (screen.isTTY && screen.write('\r\x1b[K')),
  };
};

export const formatBytes = (bytes: number): string => (bytes < 1_000_000 ? `${Math.ceil(bytes / 1_000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`);
