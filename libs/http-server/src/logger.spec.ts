import { spawnSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';

const logOf = (fields: object): string => {
  const script = `import { createLogger } from '@qinqing/http-server'; createLogger('visits', 'info').info(${JSON.stringify(fields)}, 'asked');`;
  return spawnSync(process.execPath, ['--input-type=module', '--eval', script], { cwd: import.meta.dirname, encoding: 'utf8' }).stdout;
};

describe('the log', () => {
  it('is one JSON line with the service and the time', () => {
    expect(JSON.parse(logOf({ requestId: 'request-0001' }))).toMatchObject({
      service: 'visits',
      requestId: 'request-0001',
      msg: 'asked',
      time: expect.stringMatching(/^\d{4}-.*Z$/),
    });
  });

  it('never tells tokens, assertions, phones, ID numbers or variables', () => {
    const secrets = { authorization: 'SECRET', assertion: 'SECRET', phone: 'SECRET', idNumber: 'SECRET', variables: { name: 'SECRET' } };
    const line = logOf({ ...secrets, request: secrets, visit: { visitor: secrets } });
    expect(line).toContain('asked');
    expect(line).not.toContain('SECRET');
  });

  it('never tells what somebody wrote into a statement that failed', () => {
    const script = `import { createLogger } from '@qinqing/http-server';
      const driverError = Object.assign(new Error('duplicate key'), { detail: 'Key (phone)=(SECRET) already exists.' });
      const err = Object.assign(new Error('duplicate key'), { query: 'INSERT INTO visit_member', parameters: ['SECRET'], detail: driverError.detail, driverError });
      createLogger('visits', 'info').error({ err }, 'a resolver failed');`;
    const line = spawnSync(process.execPath, ['--input-type=module', '--eval', script], { cwd: import.meta.dirname, encoding: 'utf8' }).stdout;
    expect(line).toContain('INSERT INTO visit_member');
    expect(line).not.toContain('SECRET');
  });
});
