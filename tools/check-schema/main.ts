import { parseArgs } from 'node:util';
import { runCheck } from './run-check.ts';

const USAGE = `用法 Usage: npm run schema:check -- [--base REF] [--allow-deprecated-removal]

  检查各部门模式的改动会影响哪些客户端（schema/operations/<客户端>）和哪些部门。
  Says which clients (schema/operations/<client>) and which departments a change of the departments' schemas would break.

  --base REF                    与该提交比较；默认为本分支离开 main 之处 · compare with this commit; otherwise with where this branch left main
  --allow-deprecated-removal    允许删除已弃用的内容 · let go what was deprecated there

退出码 Exit code: 0 无影响 nothing breaks · 1 有影响或无法合成 something breaks or does not compose · 2 用法有误 wrong use`;

const readOptions = () => {
  try {
    const { values } = parseArgs({
      options: { base: { type: 'string' }, 'allow-deprecated-removal': { type: 'boolean', default: false }, root: { type: 'string', default: process.cwd() }, help: { type: 'boolean', short: 'h', default: false } },
    });
    return values;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n`);
    return null;
  }
};

const options = readOptions();
if (options === null) {
  console.error(USAGE);
  process.exitCode = 2;
} else if (options.help) console.log(USAGE);
else process.exitCode = await runCheck({ root: options.root, base: options.base ?? null, mayRemoveDeprecated: options['allow-deprecated-removal'], print: console.log });
