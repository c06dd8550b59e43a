import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { defaultFetching, fetchEnvironment, readFetchSettings } from './fetch-settings.ts';

const environment = z.object(fetchEnvironment);
const read = (variables: Readonly<Record<string, string>>) => readFetchSettings(environment.parse(variables));

describe('how departments are asked', () => {
  it('has defaults for everything', () => {
    expect(read({})).toEqual(defaultFetching);
  });

  it('is said for all, and for one department otherwise', () => {
    expect(read({ DEPARTMENT_CONNECTIONS: '7', CIRCUIT_OPEN_MS: '3000', DEPARTMENT_LIMITS: '{"visits":{"connections":3,"queue":0}}', DEDUPLICATE_FETCHES: '1' })).toMatchObject({
      limits: { connections: 7, circuitOpenMs: 3_000, queue: 200 },
      exceptions: { visits: { connections: 3, queue: 0 } },
      isDeduplicating: true,
    });
  });

  it.each([
    ['DEPARTMENT_CONNECTIONS', '0'],
    ['DEPARTMENT_ANSWER_LIMIT_BYTES', 'many'],
    ['CIRCUIT_FAILURES', '1.5'],
    ['DEPARTMENT_LIMITS', '{'],
    ['DEPARTMENT_LIMITS', '{"visits":{"conections":3}}'],
    ['DEDUPLICATE_FETCHES', 'yes'],
  ])('is refused as %s=%s, and the variable is named', (name, value) => {
    expect(environment.safeParse({ [name]: value }).error?.issues[0]?.path[0]).toBe(name);
  });
});
