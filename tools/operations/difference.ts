import type { AcceptedOperation } from './judge-operations.ts';
import type { RegisteredOperation } from './registry.ts';

/** What registering would do to a client's folder. */
export interface Difference {
  readonly added: readonly AcceptedOperation[];
  readonly changed: readonly AcceptedOperation[];
  readonly unchanged: readonly AcceptedOperation[];
  readonly removed: readonly RegisteredOperation[];
}

export const fileOf = ({ name }: AcceptedOperation): string => `${name}.graphql`;

export const compareOperations = (registered: readonly RegisteredOperation[], wanted: readonly AcceptedOperation[]): Difference => {
  const known = new Map(registered.map((operation) => [operation.file, operation]));
  const isSame = (operation: AcceptedOperation): boolean => known.get(fileOf(operation))?.text === writeOperation(operation);
  const files = new Set(wanted.map(fileOf));
  return {
    added: wanted.filter((operation) => !known.has(fileOf(operation))),
    changed: wanted.filter((operation) => known.has(fileOf(operation)) && !isSame(operation)),
    unchanged: wanted.filter(isSame),
    removed: registered.filter(({ file }) => !files.has(file)),
  };
};

export const isNothing = ({ added, changed, removed }: Difference): boolean => added.length + changed.length + removed.length === 0;

/** The text of an operation's file. */
export const writeOperation = ({ text }: AcceptedOperation): string => `# Registered by \`npm run operations\`: change it in the client, and register it again.\n${text}\n`;

/** One line for each operation that would change. */
export const describeDifference = ({ added, changed, removed }: Difference): readonly string[] => [
  ...added.map(({ name, id }) => `+ ${name}  ${id}`),
  ...changed.map(({ name, id }) => `~ ${name}  ${id}`),
  ...removed.map(({ file, id }) => `- ${file.replace(/\.graphql$/, '')}  ${id}`),
];
