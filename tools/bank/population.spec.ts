import { describe, expect, it } from '@jest/globals';
import { parseUscc, usccParts } from '@qinqing/codes';
import { sandboxPopulation } from './sandbox/population.ts';

describe('the enterprises of the sandbox (沙盒企业)', () => {
  const { enterprises } = sandboxPopulation('990000', new Date());

  it('have the codes that banks’ teams write down, valid and of no place', () => {
    const codes = enterprises.map(({ enterprise }) => enterprise.uscc);
    expect(codes).toEqual(['91990000XH0000010J', '91990000XH0000029F', '91990000XH0000037A', '91990000XH00000455', '91990000XH00000530']);
    for (const code of codes) {
      const reading = parseUscc(code);
      expect(reading.ok && usccParts(reading.uscc).divisionCode).toBe('990000');
    }
  });

  it('behave each in another way, and say that they are invented', () => {
    expect(enterprises.map(({ conduct }) => conduct)).toEqual(['GRANTS', 'GRANTS_LESS', 'REFUSES', 'STAYS_SILENT', 'REVOKES']);
    expect(enterprises.every(({ enterprise }) => enterprise.name.includes('虚构') && enterprise.divisionCode === '990000')).toBe(true);
  });
});
