import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import { publicCaller } from '@qinqing/caller';
import { isDatabaseOutage, openDataSource, withClient } from '@qinqing/database';
import { createLogger } from '@qinqing/http-server';
import { findRunningDatabases, StackFault } from '@qinqing/stack';
import { unwatched } from '@qinqing/subgraph-server';
import { loadCredit, loadIdentity, type CreditContext } from './department-code.ts';
import { nameOperator } from './operator.ts';

type Owner = Parameters<Parameters<typeof withClient>[1]>[0];
type Identity = Awaited<ReturnType<typeof loadIdentity>>;
type Credit = Awaited<ReturnType<typeof loadCredit>>;

/** Connection URLs as the databases' owners. */
export interface BankDatabases {
  readonly identity: string;
  readonly credit: string;
  readonly enterprises: string;
}

/** The two places in which a bank is known: the issuer, where it signs in, and the credit department, where it may read. */
export interface Registers {
  readonly identity: Identity;
  readonly owner: Owner;
  readonly credit: Credit;
  /** The operator as a credit administrator of one jurisdiction: the department's own operations decide what that may do. */
  contextIn(divisionCode: string): CreditContext;
  /** Who gives the command, as it is put on record. */
  readonly actor: string;
  readonly databases: BankDatabases;
}

const WORKSPACE = resolve(import.meta.dirname, '..', '..');

/** @throws StackFault when no stack runs on DATA_DIR */
export const findBankDatabases = (): BankDatabases => {
  const urls = findRunningDatabases({
    dataDir: resolve(WORKSPACE, process.env.DATA_DIR || '.qinqing'),
    databaseUrl: process.env.DATABASE_URL,
    of: ['identity', 'credit', 'enterprises'],
  });
  return { identity: urls.get('identity')!, credit: urls.get('credit')!, enterprises: urls.get('enterprises')! };
};

/** @throws StackFault when the database does not answer */
export const withRegisters = async <Result>(databases: BankDatabases, work: (registers: Registers) => Promise<Result>): Promise<Result> => {
  const [identity, credit] = await Promise.all([loadIdentity(), loadCredit()]);
  try {
    return await withClient(databases.identity, async (owner) => {
      const dataSource = await openDataSource({ url: databases.credit, applicationName: 'bank-command', entities: credit.credit.entities, poolSize: 2 });
      const actor = nameOperator();
      const contextIn = (divisionCode: string): CreditContext =>
        credit.credit.createContext({
          caller: { ...publicCaller, subject: actor, roles: ['CREDIT_ADMINISTRATOR'], divisionCode },
          requestId: randomUUID(),
          now: new Date(),
          dataSource,
          manager: dataSource.manager,
          log: createLogger('bank-command', 'silent'),
          changes: unwatched,
        });
      try {
        return await work({ identity, owner, credit, contextIn, actor, databases });
      } finally {
        await dataSource.destroy();
      }
    });
  } catch (error) {
    if (!isDatabaseOutage(error)) throw error;
    throw new StackFault('数据库没有应答；请先运行 npm start。', 'The database does not answer; run npm start first.', { cause: error });
  }
};
