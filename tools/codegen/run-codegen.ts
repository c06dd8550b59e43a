import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { existsSync } from 'node:fs';
import { generateTypes } from './generate-types.ts';
import { readMappers } from './mappers.ts';

const PRELUDE = 'libs/subgraph-server/src/prelude.graphql';

export interface CodegenRun {
  readonly root: string;
  /** Names below `apps/`; none means every department that has a schema. */
  readonly departments: readonly string[];
  /** Compare with the committed files instead of writing them. */
  readonly isCheck: boolean;
  readonly print: (line: string) => void;
}

/** Writes `apps/NAME/src/generated/graphql.ts` for each department. Returns the exit code: 1 when a department fails, or differs under check. */
export const runCodegen = async ({ root, departments, isCheck, print }: CodegenRun): Promise<0 | 1> => {
  const existing = await listDepartments(root);
  const unknown = departments.filter((name) => !existing.includes(name));
  if (unknown.length > 0) {
    print(`No schema at ${unknown.map((name) => `apps/${name}/schema.graphql`).join(', ')}. Departments with a schema: ${existing.join(', ') || 'none'}.`);
    return 1;
  }
  let exitCode: 0 | 1 = 0;
  for (const name of departments.length > 0 ? departments : existing) {
    const outcome = await generateOne(root, name, isCheck);
    print(outcome.line);
    if (outcome.isFailure) exitCode = 1;
  }
  return exitCode;
};

const listDepartments = async (root: string): Promise<readonly string[]> => {
  const names = existsSync(join(root, 'apps')) ? await readdir(join(root, 'apps')) : [];
  return names.filter((name) => existsSync(join(root, 'apps', name, 'schema.graphql'))).sort();
};

const generateOne = async (root: string, name: string, isCheck: boolean): Promise<{ readonly line: string; readonly isFailure: boolean }> => {
  const file = `apps/${name}/src/generated/graphql.ts`;
  const path = join(root, file);
  try {
    const content = await generate(root, name);
    const current = existsSync(path) ? await readFile(path, 'utf8') : null;
    if (current === content) return { line: `${file}: up to date`, isFailure: false };
    if (isCheck) return { line: `${file}: ${current === null ? 'missing' : 'differs from the schema'}. Run: npm run codegen ${name}`, isFailure: true };
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
    return { line: `${file}: written`, isFailure: false };
  } catch (error) {
    return { line: `${file}: not generated. ${error instanceof Error ? error.message : String(error)}`, isFailure: true };
  }
};

const generate = async (root: string, name: string): Promise<string> => {
  const [prelude, schema, mappers] = await Promise.all([
    readFile(join(root, PRELUDE), 'utf8'),
    readFile(join(root, 'apps', name, 'schema.graphql'), 'utf8'),
    readMappers(join(root, 'apps', name, 'codegen.json')),
  ]);
  return generateTypes({ department: name, sdl: `${prelude}\n${schema}`, mappers });
};
