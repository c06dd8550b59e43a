import { nameDepartment } from '@qinqing/supergraph';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Client } from './clients.ts';
import { findCodeOwner, readCodeOwners, type OwnerLine } from './code-owners.ts';
import { schemaFileOf } from './composition.ts';

/** How people are named and reached. */
export interface Who {
  /** `visits 到企活动`. */
  readonly department: (name: string) => string;
  /** `console 控制台 Console <console@example.org>`. */
  readonly client: (client: Client) => string;
  /** `@qinqing/visits (CODEOWNERS:9)`, once for each team; null: nobody is written down. */
  readonly teamOf: (departments: readonly string[]) => string | null;
}

export const readWho = async (root: string): Promise<Who> => {
  const file = ['CODEOWNERS', '.github/CODEOWNERS', '.gitea/CODEOWNERS', 'docs/CODEOWNERS'].find((each) => existsSync(join(root, each)));
  const lines = file === undefined ? [] : readCodeOwners(await readFile(join(root, file), 'utf8'));
  return {
    department: describeDepartment,
    client: (client) => describeClient(client, findCodeOwner(lines, `schema/operations/${client.id ?? ''}`)),
    teamOf: (departments) => {
      const found = departments.map((department) => findCodeOwner(lines, schemaFileOf(department))).filter((each) => each !== null && each.owners.length > 0);
      const teams = [...new Map(found.map((each) => [each?.line, `${each?.owners.join(' ')} (${file}:${each?.line})`])).values()];
      return teams.length === 0 ? null : teams.join(', ');
    },
  };
};

const describeDepartment = (name: string): string => (nameDepartment(name).zh === name ? name : `${name} ${nameDepartment(name).zh}`);

/** Whom to write to: as the client says, else as CODEOWNERS says. */
const describeClient = ({ id, name, contact }: Client, line: OwnerLine | null): string => {
  const address = contact ?? (line === null || line.owners.length === 0 ? null : line.owners.join(' '));
  return [id ?? '(无目录 no folder)', ...(name === null ? [] : [name.zh, name.en]), ...(address === null ? [] : [`<${address}>`])].join(' ');
};
