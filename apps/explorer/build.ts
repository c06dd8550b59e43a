import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildExplorer } from './bundling/build-explorer.ts';

const USAGE = `用法 Usage: node apps/explorer/build.ts OUT_DIR

  把浏览器页面打包到 OUT_DIR；源文件未变则不重复打包。
  Bundles the explorer's pages into OUT_DIR, unless they are there already for the same sources.`;

const readOutDir = (argv: readonly string[]): string | 'help' | null => {
  try {
    const { values, positionals } = parseArgs({ args: [...argv], options: { help: { type: 'boolean', short: 'h' } }, allowPositionals: true });
    if (values.help) return 'help';
    return positionals.length === 1 ? resolve(positionals[0]!) : null;
  } catch {
    return null;
  }
};

const outDir = readOutDir(process.argv.slice(2));
if (outDir === 'help') console.log(USAGE);
else if (outDir === null) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  try {
    const { isNew, elapsedMs } = await buildExplorer(outDir);
    console.log(isNew ? `已打包 bundled: ${outDir} (${elapsedMs} ms)` : `未变 up to date: ${outDir}`);
  } catch (error) {
    console.error(`打包失败 The bundle failed: ${(error as Error).message}`);
    process.exitCode = 1;
  }
}
