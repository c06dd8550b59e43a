import { Kind, parse, type DocumentNode } from 'graphql';
import { z } from 'zod';
import { callerClasses, type CallerClass } from '../caller-class.ts';
import { identifyOperation } from './operation-id.ts';

const operationsFile = z.strictObject({
  clients: z.record(
    z.string(),
    z.strictObject({
      /** Kinds of callers that may all use these operations, e.g. every bank. */
      openTo: z.array(z.enum(callerClasses)),
      /** Text by id. */
      operations: z.record(z.string(), z.string()),
    }),
  ),
});

/** The operations of one or more clients, as `npm run operations` writes them. */
export type OperationsFile = z.infer<typeof operationsFile>;

export interface RegisteredOperation {
  readonly id: string;
  readonly text: string;
  readonly document: DocumentNode;
  /** OAuth client ids. */
  readonly clients: ReadonlySet<string>;
  readonly openTo: ReadonlySet<CallerClass>;
}

/** The registered operations (登记的操作), by id. */
export type OperationRegister = ReadonlyMap<string, RegisteredOperation>;

/** @throws Error that says what is wrong with the file, and names the operation whose text is not that of its id */
export const readOperationRegister = (text: string): OperationRegister => {
  const { clients } = parseFile(text);
  const register = new Map<string, RegisteredOperation & { readonly clients: Set<string>; readonly openTo: Set<CallerClass> }>();
  for (const [client, { openTo, operations }] of Object.entries(clients)) {
    for (const [id, document] of Object.entries(operations)) {
      const known = register.get(id) ?? { id, text: document, document: readOperation(client, id, document), clients: new Set(), openTo: new Set() };
      known.clients.add(client);
      for (const callers of openTo) known.openTo.add(callers);
      register.set(id, known);
    }
  }
  return register;
};

const parseFile = (text: string): OperationsFile => {
  const read = operationsFile.safeParse(JSON.parse(text));
  if (read.success) return read.data;
  throw new Error(`It is no list of operations: ${z.prettifyError(read.error)}`);
};

const readOperation = (client: string, id: string, text: string): DocumentNode => {
  const document = parse(text, { noLocation: true });
  const actual = identifyOperation(document);
  if (actual === id) return document;
  throw new Error(`The operation ${id} of ${client} has another text: its id would be ${actual}. Write the list again with "npm run operations -- write".`);
};

/** For people: whose operation it is, and its name. */
export const nameOperation = ({ clients, document }: RegisteredOperation): string => {
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  return `${[...clients].join(', ')}: ${operation?.name?.value ?? 'anonymous'}`;
};
