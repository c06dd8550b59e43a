import { isAbsolute, resolve } from 'node:path';
import { BankClientError } from '../index.ts';
import { readCommandLine, USAGE, UsageFault, type Command, type Options } from './command-line.ts';
import { createKeyFiles } from './key-files.ts';
import { sayAnswer, sayConsent, sayEnquiry, sayVerdict } from './sentences.ts';
import { askForConsent, checkProof, enquire, keepProof, openClient, readText } from './steps.ts';
import { walk } from './walk.ts';

const print = console.log;

/** npm changes into the package's folder; files are meant from where the person stands. */
const fromHere = (path: string): string => (isAbsolute(path) ? path : resolve(process.env.INIT_CWD ?? process.cwd(), path));

/** @returns false when the answer is a no */
const run = async (command: Command, options: Options): Promise<boolean> => {
  switch (command.kind) {
    case 'help':
      print(USAGE);
      return true;
    case 'keys': {
      const { privateFile, publicFile, kid } = await createKeyFiles(options.directory);
      print(`私钥（绝不外传）private key, never to leave the bank: ${privateFile}\n公钥（交平台登记）public key, to hand over:      ${publicFile}\nkid: ${kid}`);
      return true;
    }
    case 'walk':
      await walk(await openClient(options), command.uscc, options, print);
      return true;
    case 'consent': {
      const consent = await askForConsent(await openClient(options), command.uscc, options);
      print(sayConsent(consent));
      return consent.state === 'ACTIVE' || consent.state === 'REQUESTED';
    }
    case 'enquire':
      print(sayAnswer(await enquire(await openClient(options), command.consentId, options, options.idempotencyKey ?? undefined)));
      return true;
    case 'proof': {
      const { file, proof } = await keepProof(await openClient(options), command.enquiryId, options.directory);
      const verdict = await checkProof(proof, options, { enquiryId: command.enquiryId });
      print(`${sayVerdict(verdict)}\n  ${file}`);
      return verdict.isGenuine;
    }
    case 'verify': {
      const verdict = await checkProof(await readText(fromHere(command.file)), options);
      print(sayVerdict(verdict));
      return verdict.isGenuine;
    }
    case 'report':
      await (await openClient(options)).reportOutcome(command.enquiryId, command.outcome, options.idempotencyKey ?? undefined);
      print('✓ 已反馈 · reported');
      return true;
    case 'enquiries':
      for (const enquiry of await (await openClient(options)).listEnquiries(20)) print(sayEnquiry(enquiry));
      return true;
  }
};

const fail = (error: unknown): 1 | 2 => {
  if (error instanceof UsageFault) {
    console.error(error.message === '' ? USAGE : `${error.message}\n\n${USAGE}`);
    return 2;
  }
  if (!(error instanceof BankClientError)) throw error;
  const { requestId } = error.failure;
  console.error(`${error.message}${requestId === undefined ? '' : `\n请求编号 request id: ${requestId}`}`);
  return 1;
};

const start = async (): Promise<0 | 1 | 2> => {
  try {
    const { command, options } = readCommandLine(process.argv.slice(2), process.env);
    const keysFile = options.keysFile === null ? null : fromHere(options.keysFile);
    return (await run(command, { ...options, directory: fromHere(options.directory), keysFile })) ? 0 : 1;
  } catch (error) {
    return fail(error);
  }
};

process.exitCode = await start();
