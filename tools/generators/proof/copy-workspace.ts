import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readlinkSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';

const OWN_SCOPE = '@qinqing';
/** What an installation writes down of itself: changed in place, so never shared. */
const RECORDS = ['.package-lock.json', '.qinqing-lock'];

/** Copies what is under version control or about to be, as a repository with one commit; packages are linked, own ones to the copy. */
export const copyWorkspace = (root: string, target: string): void => {
  for (const file of listFiles(root)) {
    mkdirSync(dirname(join(target, file)), { recursive: true });
    cpSync(join(root, file), join(target, file));
  }
  linkPackages(join(root, 'node_modules'), join(target, 'node_modules'));
  git(target, 'init', '--quiet', '--initial-branch', 'main');
  git(target, 'add', '--all');
  git(target, '-c', 'user.name=proof', '-c', 'user.email=proof@localhost', 'commit', '--quiet', '--message', 'before');
};

/** What git sees as changed since the copy was made; empty: nothing. */
export const listChangedFiles = (target: string): string => git(target, 'status', '--short');

const git = (directory: string, ...words: readonly string[]): string => execFileSync('git', words, { cwd: directory, encoding: 'utf8', env: withoutHook(process.env), maxBuffer: 64 * 1024 * 1024 });

/** A git hook names its repository in the environment; here the folder alone decides. */
const withoutHook = (variables: NodeJS.ProcessEnv): NodeJS.ProcessEnv => Object.fromEntries(Object.entries(variables).filter(([name]) => !name.startsWith('GIT_')));

const listFiles = (root: string): readonly string[] =>
  git(root, 'ls-files', '-z', '--cached', '--others', '--exclude-standard')
    .split('\0')
    .filter((file) => file !== '' && existsSync(join(root, file)));

const linkPackages = (from: string, to: string): void => {
  mkdirSync(join(to, OWN_SCOPE), { recursive: true });
  for (const name of readdirSync(from)) {
    if (RECORDS.includes(name)) cpSync(join(from, name), join(to, name));
    else if (name !== OWN_SCOPE) symlinkSync(join(from, name), join(to, name), 'junction');
  }
  for (const name of readdirSync(join(from, OWN_SCOPE))) symlinkSync(readlinkSync(join(from, OWN_SCOPE, name)), join(to, OWN_SCOPE, name), 'junction');
};
