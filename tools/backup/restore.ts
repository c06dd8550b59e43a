import { runExplained } from './explain.ts';
import { readRestoreOrder, RESTORE_HELP } from './order.ts';
import { createProgressBar } from './progress-bar.ts';
import { restorePlatform } from './restore-platform.ts';
import { describeRestored } from './words.ts';

process.exitCode = await runExplained(async () => {
  const order = readRestoreOrder(process.argv.slice(2), process.env);
  if (order === 'help') {
    console.log(RESTORE_HELP);
    return 0;
  }
  const now = new Date();
  const bar = createProgressBar(process.stderr, '恢复 · restoring');
  try {
    const restored = await restorePlatform({ ...order, now, onProgress: bar.show });
    bar.finish();
    console.log(describeRestored(restored, order.dataDir, Date.now() - now.getTime()));
    return 0;
  } finally {
    bar.finish();
  }
}, console.error);
