import { RotationRefused } from '@qinqing/caller';
import { PostgresUnavailable } from '@qinqing/embedded-postgres';
import { services, StackFault } from '@qinqing/stack';
import { HELP, MistakenOrder, readOrder } from './order.ts';
import { SETTINGS_FILE } from './process-directories.ts';
import { provision, rotateKeys } from './provision.ts';

const NEXT = {
  prepare: '重启全部进程，然后执行 use · restart all processes, then take the step use',
  use: '重启全部进程，然后执行 retire · restart all processes, then take the step retire',
  retire: '重启全部进程即告完成；旧公钥只用于核验审计链头 · restart all processes, and it is done; the former key is kept for audit heads alone',
} as const;

try {
  const order = readOrder(process.argv.slice(2), process.env);
  if (order === 'help') console.log(HELP);
  else if (order.kind === 'rotate-keys') {
    const changed = await rotateKeys(order, new Date());
    console.log(changed.length === 0 ? '没有变化：此步骤已完成 · nothing changed: this step was taken before' : `✓ ${order.step}: ${changed.join(' ')}\n  ${NEXT[order.step]}`);
  } else {
    await provision(order);
    console.log(services.map(({ name }) => `✓ ${order.out}/${name}/${SETTINGS_FILE}`).join('\n'));
    console.log(`  启动示例 start one: node --env-file=${order.out}/visits/${SETTINGS_FILE} apps/visits/src/main.ts`);
    if (order.isRenewingPasswords) console.log('  ! 请立即重启全部进程 · restart all processes now: the former passwords open no new connection');
  }
} catch (error) {
  const isExplained = [MistakenOrder, PostgresUnavailable, RotationRefused, StackFault].some((fault) => error instanceof fault);
  console.error(isExplained ? (error as Error).message : String((error as Error)?.stack ?? error));
  process.exitCode = error instanceof MistakenOrder ? 2 : 1;
}
