import type { TestSubgraph } from '@qinqing/testing';

class TakenBack extends Error {}

export const PERMISSION_DENIED = '42501';

/** What the database says to a statement of the running department: `accepted`, a constraint's name or an SQLSTATE. Whatever it accepts is taken back. */
export const answerToApp = async (graph: TestSubgraph, statement: string, names: Readonly<Record<string, string>> = {}): Promise<string> => {
  const filled = Object.entries(names).reduce((text, [name, value]) => text.replaceAll(`:${name}`, `'${value}'`), statement);
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
