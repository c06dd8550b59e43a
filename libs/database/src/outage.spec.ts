import { describe, expect, it } from '@jest/globals';
import { QueryFailedError } from 'typeorm';
import { openSpecDepartment } from './fixtures/spec-department.ts';
import { isDatabaseOutage, openDataSource, retryLostRaces, type EntityManager } from './index.ts';

const withCode = (code: string): Error => Object.assign(new Error('x'), { code });
const failedQuery = (error: Error): Error => new QueryFailedError('SELECT 1', [], error);

describe('an outage of the database', () => {
  it.each(['08006', '40001', '40P01', '53300', '55P03', '57014', '57P01', '57P03', '58030', '25P03', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE'])('is told by the code %s', (code) => {
    expect([withCode(code), failedQuery(withCode(code))].map(isDatabaseOutage)).toEqual([true, true]);
  });

  it.each(['Connection terminated unexpectedly', 'Connection terminated due to connection timeout', 'timeout exceeded when trying to connect', 'Client has encountered a connection error and is not queryable', 'Client was closed and is not queryable'])(
    'is told by the words %j, which come without a code',
    (message) => {
      expect([new Error(message), failedQuery(new Error(message))].map(isDatabaseOutage)).toEqual([true, true]);
    },
  );

  it.each(['22P02', '23505', '23503', '42P01', '42501', 'P0001', '25P02', 'ERR_INVALID_ARG_TYPE'])('is not what the code %s says', (code) => {
    expect([withCode(code), failedQuery(withCode(code))].map(isDatabaseOutage)).toEqual([false, false]);
  });

  it('is not any other failure', () => {
    expect([new Error('the calendar ends in 2027'), new TypeError('x is undefined')].map(isDatabaseOutage)).toEqual([false, false]);
  });

  it('is what a statement meets whose session ends under it, in a transaction or between two statements of one', async () => {
    const department = await openSpecDepartment({ poolSize: 1 });
    const sessionOf = async (manager: EntityManager): Promise<number> => (await manager.query('SELECT pg_backend_pid() AS pid'))[0].pid;
    const cutBetween = department.dataSource.transaction(async (manager) => {
      await department.terminate(await sessionOf(manager));
      await manager.query('SELECT 1');
    });
    expect(await cutBetween.catch(isDatabaseOutage)).toBe(true);
    const cutWithin = department.dataSource.transaction(async (manager) => {
      const session = await sessionOf(manager);
      await Promise.all([manager.query('SELECT pg_sleep(10)'), department.terminate(session)]);
    });
    expect(await cutWithin.catch(isDatabaseOutage)).toBe(true);
    await department.close();
  });
});

describe('a race', () => {
  it('is not lost to an outage: that is thrown at once', async () => {
    let attempts = 0;
    const failing = retryLostRaces(async () => {
      attempts += 1;
      throw failedQuery(withCode('57P01'));
    });
    await expect(failing).rejects.toThrow(QueryFailedError);
    expect(attempts).toBe(1);
    await expect(openDataSource({ url: 'postgres://nobody@127.0.0.1:9/none', applicationName: 'spec', entities: [] }).catch(isDatabaseOutage)).resolves.toBe(true);
  });
});
