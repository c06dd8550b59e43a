import { resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { runOperationsCommand } from './operations-command.ts';

const root = resolve(import.meta.dirname, '..', '..');

describe('the example of a frontend', () => {
  it.each(['examples/frontend/src', 'examples/frontend/src/generated/persisted-documents.json'])('has registered what %s asks', async (source) => {
    const said: string[] = [];
    const exitCode = await runOperationsCommand(['register', 'frontend-example', source, '--check'], { root, directory: root, print: (text) => void said.push(text), complain: console.error });
    expect([exitCode, said]).toEqual([0, ['frontend-example：与登记一致。As registered.']]);
  });
});
