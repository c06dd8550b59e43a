import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

/** A git repository for one test, with nothing of the person's own configuration in it. */
export interface RepositoryUnderTest {
  readonly root: string;
  readonly git: (...parameters: string[]) => Promise<void>;
  /** @param file from the root; its folders are made */
  readonly write: (file: string, content: string) => Promise<void>;
  readonly commitAll: () => Promise<void>;
  readonly remove: () => Promise<void>;
}

export const createRepository = async (): Promise<RepositoryUnderTest> => {
  const root = await mkdtemp(join(tmpdir(), 'check-schema-'));
  const git = async (...parameters: string[]): Promise<void> => {
    const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')));
    await promisify(execFile)('git', ['-c', 'user.name=Reviewer', '-c', 'user.email=reviewer@example.org', '-c', 'commit.gpgsign=false', '-c', 'core.hooksPath=/dev/null', ...parameters], { cwd: root, env });
  };
  await git('init', '--initial-branch=main');
  return {
    root,
    git,
    write: async (file, content) => {
      await mkdir(dirname(join(root, file)), { recursive: true });
      await writeFile(join(root, file), content);
    },
    commitAll: async () => {
      await git('add', '-A');
      await git('commit', '-m', 'Schema');
    },
    remove: () => rm(root, { recursive: true, force: true }),
  };
};
