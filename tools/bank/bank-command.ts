import { setActivity, rotateKey } from './change-bank.ts';
import { readCommand, USAGE, UsageFault, type Command } from './command-line.ts';
import { describeBank, describeBanks } from './describe-bank.ts';
import { onboard } from './onboard.ts';
import { Refusal } from './refusal.ts';
import { withRegisters, type BankDatabases, type Registers } from './registers.ts';
import { loadSandbox, type ReportStep } from './sandbox/load-sandbox.ts';
import { describeRotation, describeSandbox, sayActivity, sayHandOver } from './sentences.ts';

export interface Surroundings {
  /** @throws StackFault when no stack runs */
  readonly findDatabases: () => BankDatabases;
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
  /** The gateway's and the issuer's addresses, as a bank reaches them. */
  readonly addresses: { readonly issuer: string; readonly publicUrl: string };
}

/** @returns the exit code: 0 done, 1 refused, 2 wrong use */
export const runBankCommand = async (argv: readonly string[], surroundings: Surroundings): Promise<0 | 1 | 2> => {
  const { print, complain, findDatabases } = surroundings;
  try {
    const command = readCommand(argv);
    if (command.kind === 'help') print(USAGE);
    else await withRegisters(findDatabases(), (registers) => run(registers, command, surroundings));
    return 0;
  } catch (error) {
    if (error instanceof UsageFault) {
      complain(error.message === '' ? USAGE : `${error.message}\n\n${USAGE}`);
      return 2;
    }
    if (!(error instanceof Refusal)) throw error;
    complain(error.message);
    return 1;
  }
};

const run = async (registers: Registers, command: Exclude<Command, { kind: 'help' }>, { print, complain, addresses }: Surroundings): Promise<void> => {
  const report: ReportStep = (done, of, zh, en) => complain(`${'█'.repeat(done * 5)}${'░'.repeat((of - done) * 5)} ${done}/${of} ${zh} · ${en}`);
  switch (command.kind) {
    case 'onboard': {
      const isSandbox = command.division === 'sandbox';
      const result = await onboard(registers, command);
      const population = isSandbox ? await loadSandbox(registers, report) : null;
      print(sayHandOver(result, { ...addresses, isSandbox }));
      if (population !== null) print(describeSandbox(population));
      return;
    }
    case 'rotate-key':
      return print(describeRotation(await rotateKey(registers, command), command));
    case 'block':
    case 'unblock':
      return print(sayActivity(await setActivity(registers, command), command));
    case 'list':
      return print((await describeBanks(registers)).join('\n'));
    case 'show':
      return print((await describeBank(registers, command.clientId)).join('\n'));
    case 'sandbox':
      return print(describeSandbox(await loadSandbox(registers, report)));
  }
};
