import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const API = 'schema/api.graphql';
const SUPERGRAPH = 'schema/supergraph.graphql';

/** The schemas as they were committed at some time. */
export interface Base {
  /** What a person calls it, e.g. `main (4acf473)`. */
  readonly name: string;
  readonly api: string;
  readonly supergraph: string | null;
  /** The current commit, for want of a branch to have left: only what is not committed yet differs from it. */
  readonly isHereAlone: boolean;
  /** Any other file as it was then; null: it was not there. */
  readonly read: (file: string) => Promise<string | null>;
}

export type BaseSearch = { readonly base: Base } | { readonly base: null; readonly why: string };

/**
 * The committed schemas to compare with: at `ref` if one is given, else where this branch left `main`, else at the
 * current commit. There is none before the first commit and outside a repository.
 *
 * @throws Error when the given ref is not a commit
 */
export const findBase = async (root: string, ref: string | null): Promise<BaseSearch> => {
  const git = gitIn(root);
  const left = ref === null ? await branchPoint(git) : null;
  const commit = left ?? (await git('rev-parse', '--verify', '--quiet', `${ref ?? 'HEAD'}^{commit}`));
  if (commit === null) {
    if (ref !== null) throw new Error(`"${ref}" is no commit of this repository. Fetch it first, or name another with --base. 仓库中没有这个提交：请先拉取，或用 --base 另行指定。`);
    return { base: null, why: 'nothing is committed here yet' };
  }
  const name = `${ref ?? 'the committed schema'} (${commit.slice(0, 7)})`;
  const read = (file: string): Promise<string | null> => git('show', `${commit}:./${file}`);
  const [api, supergraph] = await Promise.all([read(API), read(SUPERGRAPH)]);
  return api === null ? { base: null, why: `${name} has no ${API}` } : { base: { name, api, supergraph, isHereAlone: ref === null && left === null, read } };
};

type Git = (...parameters: string[]) => Promise<string | null>;

const branchPoint = async (git: Git): Promise<string | null> => (await git('merge-base', 'HEAD', 'main')) ?? git('merge-base', 'HEAD', 'origin/main');

/** A git hook names its repository in the environment; here the folder alone decides. */
const withoutHook = (variables: NodeJS.ProcessEnv): NodeJS.ProcessEnv => Object.fromEntries(Object.entries(variables).filter(([name]) => !name.startsWith('GIT_')));

/** Null for whatever git cannot answer. */
const gitIn =
  (root: string): Git =>
  async (...parameters) => {
    try {
      const { stdout } = await promisify(execFile)('git', parameters, { cwd: root, env: withoutHook(process.env), maxBuffer: 64 * 1_024 * 1_024 });
      return parameters[0] === 'show' ? stdout : stdout.trim();
    } catch {
      return null;
    }
  };
