import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { compose } from './compose.ts';
import { readDepartments } from './departments.ts';
import { findDifferences } from './differential.ts';
import { checkGraphRules } from './graph-rules.ts';

export interface ComposeRun {
  readonly root: string;
  /** Compare with the committed files instead of writing them. */
  readonly isCheck: boolean;
  readonly print: (line: string) => void;
}

const HEADER = '# Generated from the departments’ schemas by `npm run compose`: change those, not this file.\n\n';

/** Writes `schema/supergraph.graphql` and `schema/api.graphql`. Returns the exit code. */
export const runCompose = async ({ root, isCheck, print }: ComposeRun): Promise<0 | 1> => {
  const outcome = await composeFiles(root);
  if ('problems' in outcome) {
    outcome.problems.forEach((problem) => print(problem));
    return 1;
  }
  const results = await Promise.all(Object.entries(outcome.files).map(([file, content]) => settle(root, file, content, isCheck)));
  results.forEach(({ line }) => print(line));
  if (results.some(({ isFailure }) => isFailure)) return 1;
  print(`${outcome.departments.length} departments compose: ${outcome.departments.join(', ')}.`);
  return 0;
};

type Outcome =
  | { readonly problems: readonly string[] }
  | { readonly departments: readonly string[]; readonly files: Readonly<Record<string, string>> };

const composeFiles = async (root: string): Promise<Outcome> => {
  try {
    const departments = await readDepartments(root);
    const rules = checkGraphRules(departments);
    const composition = compose(departments);
    if (!composition.isComposed || rules.length > 0) return { problems: [...rules, ...(composition.isComposed ? [] : composition.problems)] };
    const differences = await findDifferences(composition.departments, composition);
    if (differences.length > 0) return { problems: differences };
    return {
      departments: departments.map(({ name }) => name),
      files: { 'schema/supergraph.graphql': HEADER + composition.supergraph, 'schema/api.graphql': HEADER + composition.api },
    };
  } catch (error) {
    return { problems: [error instanceof Error ? error.message : String(error)] };
  }
};

const settle = async (root: string, file: string, content: string, isCheck: boolean): Promise<{ readonly line: string; readonly isFailure: boolean }> => {
  const path = join(root, file);
  const current = existsSync(path) ? await readFile(path, 'utf8') : null;
  if (current === content) return { line: `${file}: up to date`, isFailure: false };
  if (isCheck) return { line: `${file}: ${current === null ? 'missing' : "differs from the departments' schemas"}. Run: npm run compose`, isFailure: true };
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
  return { line: `${file}: written`, isFailure: false };
};
