/** A line of CODEOWNERS: the last one that fits a path decides, as on GitHub and Gitea. */
export interface OwnerLine {
  /** From 1. */
  readonly line: number;
  readonly pattern: string;
  /** E.g. `@qinqing/visits`; empty: nobody on purpose. */
  readonly owners: readonly string[];
}

export const readCodeOwners = (text: string): readonly OwnerLine[] =>
  text.split('\n').flatMap((line, index) => {
    const [pattern = '', ...owners] = line.replace(/#.*$/, '').trim().split(/\s+/);
    return pattern === '' ? [] : [{ line: index + 1, pattern, owners }];
  });

/** Who looks after a file or folder, by its path from the root without a leading slash; null: no line fits. */
export const findCodeOwner = (lines: readonly OwnerLine[], path: string): OwnerLine | null => lines.findLast(({ pattern }) => fits(pattern, path)) ?? null;

/** A pattern with a slash before its end is meant from the root, any other at every depth; a folder takes all below it. */
const fits = (pattern: string, path: string): boolean => {
  const isFromRoot = pattern.slice(0, -1).includes('/');
  const body = pattern.replace(/^\//, '').replace(/\/$/, '');
  if (body === '*' && !isFromRoot) return true;
  const expression = body.split(/(\*\*\/|\*\*|\*|\?)/).map(translate).join('');
  const below = pattern.endsWith('/*') ? '' : '(?:/.*)?';
  return new RegExp(`^${isFromRoot ? '' : '(?:.*/)?'}${expression}${below}$`).test(path);
};

const wildcards: Readonly<Record<string, string>> = { '**/': '(?:.*/)?', '**': '.*', '*': '[^/]*', '?': '[^/]' };

const translate = (part: string): string => wildcards[part] ?? part.replaceAll(/[\\^$.|?*+()[\]{}]/g, '\\$&');
