import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compareOperations, describeDifference, fileOf, isNothing, writeOperation, type Difference } from './difference.ts';
import { readPublishedGraph } from './gateway-cost.ts';
import { judgeOperations, type AcceptedOperation, type OperationProblem } from './judge-operations.ts';
import { OperationFault } from './operation-fault.ts';
import { writeOperations } from './operations-file.ts';
import { readClient, RECORD_FILE, registryDirectory, type ClientRecord, type OpenTo, type RegisteredClient } from './registry.ts';
import { readSource } from './source.ts';

export interface RegisterOrder {
  readonly client: string;
  /** A directory, a `.graphql` file, or a `persisted-documents.json`. */
  readonly source: string;
  /** Compares only, and writes nothing. */
  readonly isCheck: boolean;
  readonly nameZh?: string | undefined;
  readonly nameEn?: string | undefined;
  readonly contact?: string | undefined;
  readonly openTo?: readonly OpenTo[] | undefined;
}

type Print = (text: string) => void;

const CLIENT = /^[a-z][a-z0-9-]{1,62}$/;

/**
 * Makes a client's folder hold exactly the operations of its source. Nothing is written when one of them cannot be registered.
 *
 * @returns the exit code: 1 when something is wrong, or when a check finds a difference
 * @throws OperationFault when the order itself cannot be carried out
 */
export const registerOperations = async (root: string, order: RegisterOrder, print: Print): Promise<0 | 1> => {
  if (!CLIENT.test(order.client)) throw new OperationFault('CLIENT 须为小写字母、数字和连字符，以字母开头。', 'CLIENT is lower-case letters, digits and hyphens, beginning with a letter.');
  const registered = await readClient(root, order.client);
  if (registered.isKeptByHand) throw new OperationFault(`${order.client} 的操作由人工按目录维护，不通过登记更改。`, `The operations of ${order.client} are kept by hand, in folders of their own: change the files there.`);
  const record = completeRecord(registered.record, order);
  const { accepted, problems } = judgeOperations(await readSource(order.source), await readPublishedGraph(root), record.openTo ?? []);
  if (problems.length > 0) return report(order.client, problems, print);
  if (accepted.length === 0) throw new OperationFault(`${order.source} 中没有操作；注销客户端请用 remove。`, `There is no operation in ${order.source}; to take a client off the register use remove.`);
  const difference = compareOperations(registered.operations, accepted);
  describeDifference(difference).forEach((line) => print(line));
  if (order.isCheck) return concludeCheck(order, difference, print);
  await save(root, order.client, record, accepted, difference);
  await writeOperations(root);
  print(`${order.client}：已登记 ${accepted.length} 个操作。${accepted.length} operations are registered.`);
  return 0;
};

/** A new client says who it is; a known one may change that. */
const completeRecord = (known: ClientRecord | null, { client, nameZh, nameEn, contact, openTo = known?.openTo }: RegisterOrder): ClientRecord => {
  const zh = nameZh ?? known?.name.zh;
  const en = nameEn ?? known?.name.en;
  const reach = contact ?? known?.contact;
  if (zh !== undefined && en !== undefined && reach !== undefined) return { name: { zh, en }, contact: reach, openTo };
  throw new OperationFault(`首次登记 ${client} 请写明 --name-zh、--name-en 和 --contact。`, `Registering ${client} for the first time needs --name-zh, --name-en and --contact.`);
};

const report = (client: string, problems: readonly OperationProblem[], print: Print): 1 => {
  for (const { operation, place, zh, en } of problems) print(`${client} ${operation}  ${place}\n  ${zh}\n  ${en}`);
  print(`${problems.length} 个问题，未作任何更改。${problems.length} problems; nothing was changed.`);
  return 1;
};

const concludeCheck = ({ client, source }: RegisterOrder, difference: Difference, print: Print): 0 | 1 => {
  if (isNothing(difference)) {
    print(`${client}：与登记一致。As registered.`);
    return 0;
  }
  print(`${client}：与登记不一致，请运行 The register differs; run:\n  npm run operations -- register ${client} ${source}`);
  return 1;
};

const save = async (root: string, client: string, record: ClientRecord, accepted: readonly AcceptedOperation[], { removed }: Difference): Promise<void> => {
  const directory = join(registryDirectory(root), client);
  await mkdir(directory, { recursive: true });
  for (const { file } of removed) await rm(join(directory, file));
  for (const operation of accepted) await writeFile(join(directory, fileOf(operation)), writeOperation(operation));
  await writeFile(join(directory, RECORD_FILE), `${JSON.stringify(record, null, 2)}\n`);
};

/** Takes a client off the register: no department need consider it any more. @throws OperationFault when there is none */
export const removeClient = async (root: string, client: string, print: Print): Promise<0> => {
  const registered: RegisteredClient = CLIENT.test(client) ? await readClient(root, client) : { client, record: null, operations: [], isKeptByHand: false };
  if (registered.operations.length === 0 && registered.record === null) throw new OperationFault(`没有名为 ${client} 的客户端。`, `There is no client ${client}.`);
  if (registered.isKeptByHand) throw new OperationFault(`${client} 由人工维护。`, `${client} is kept by hand.`);
  await rm(join(registryDirectory(root), client), { recursive: true });
  await writeOperations(root);
  print(`${client}：已注销 ${registered.operations.length} 个操作。${registered.operations.length} operations are off the register.`);
  return 0;
};
