import type { TestSubgraph } from './test-subgraph.ts';

class TakenBack extends Error {}

/** What PostgreSQL says to a statement for which a role has no right. */
export const PERMISSION_DENIED = '42501';

/**
 * What the database says to a statement of the running department: `accepted`, a constraint's name or an SQLSTATE. Whatever it
 * accepts is taken back.
 *
 * @param names what `:name` stands for in the statement
 */
export const answerToApp = async (graph: TestSubgraph, statement: string, names: Readonly<Record<string, string>> = {}): Promise<string> => {
  const filled = statement.replaceAll(/(?<!:):(\w+)/g, (word, name: string) => (names[name] === undefined ? word : `'${names[name]}'`));
  try {
    await graph.dataSource.transaction(async (manager) => {
      await manager.query(filled);
      throw new TakenBack();
    });
    return 'accepted';
  } catch (error) {
    if (error instanceof TakenBack) return 'accepted';
    const { code, constraint } = (error as { driverError: { code: string; constraint?: string } }).driverError;
    return constraint ?? code;
  }
};
