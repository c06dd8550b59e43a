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
});
