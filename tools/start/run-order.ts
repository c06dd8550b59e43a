import { resetStack, restartService, startStack } from '@qinqing/stack';
import { listenForInterrupts } from './interrupts.ts';
import type { Order } from './order.ts';
import { createProgressDisplay } from './progress-display.ts';
import { describeReady } from './ready-message.ts';
import { watchWorkspace } from './watch-workspace.ts';

/** Does what was ordered; a stack runs until it is interrupted. */
export const runOrder = async (order: Order): Promise<void> => {
  if (order.restart !== null) {
    await restartService({ ...order, name: order.restart });
    return say(`${order.restart} 已重启 · restarted`);
  }
  if (order.isReset) await resetStack(order);
  await runStack(order);
};

const runStack = async (order: Order): Promise<void> => {
  const interrupts = listenForInterrupts();
  const display = createProgressDisplay(process.stdout);
  try {
    const stack = await startStack({ ...order, onProgress: display.show, signal: interrupts.signal });
    display.finish();
    say(await describeReady(order, stack));
    const watch = order.isWatching ? watchWorkspace(stack, order) : null;
    await interrupts.first;
    watch?.close();
    say('\n正在停止 · stopping');
    await stack.stop();
    say('已停止 · stopped');
  } catch (error) {
    display.finish();
    if (!interrupts.signal.aborted) throw error;
    say('已停止 · stopped');
  } finally {
    interrupts.stopListening();
  }
};

const say = (text: string): void => void process.stdout.write(`${text}\n`);
