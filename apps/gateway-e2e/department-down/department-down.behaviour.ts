import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Answer, Client } from '../client.ts';
import { contributed, DOSSIER } from '../dossier/dossier-query.ts';
import { jurisdictions } from '../jurisdictions.ts';
import { departmentsWithData, until, type Platform } from '../platform.ts';

/** A root field of each department, none of which needs another one. */
const rootOf: Readonly<Record<string, string>> = { enterprises: 'enterprises', visits: 'visitRequests', appeals: 'appealCategories', policies: 'policyProjects', credit: 'creditMeasures' };

const ROOTS = `{ enterprises(first: 1) { nodes { name } } visitRequests(first: 1) { nodes { purpose } } appealCategories { code } policyProjects(first: 1) { nodes { title } } creditMeasures { code } }`;

/** What needs `enterprises` of what others own. */
const FOREIGN = '{ appeals(first: 2) { nodes { content enterprise { id name } responsibleUnit { id name } } } }';

export const describeDepartmentDown = (platform: () => Platform): void =>
  describe('a department is down (SHR-10)', () => {
    let readers: readonly { readonly client: Client; readonly uscc: string }[];

    beforeAll(async () => {
      platform().resetClock();
      readers = await Promise.all(
        jurisdictions.map(async ({ suffix }) => {
          const client = await platform().as(`protected${suffix}`);
          return { client, uscc: (await client.get('{ viewer { enterprises { uscc } } }')).viewer.enterprises[0].uscc as string };
        }),
      );
    });

    const readDossiers = (): Promise<Answer[]> => Promise.all(readers.map(({ client, uscc }) => client.run(DOSSIER, { uscc })));

    const codesOf = ({ errors }: Answer): string[][] => errors.map(({ path, extensions }) => [path?.join('.') ?? '', extensions.code]).sort();

    const unavailable = (...paths: readonly string[]): string[][] => paths.toSorted().map((path) => [path, 'SUBGRAPH_UNAVAILABLE']);

    it.each(departmentsWithData.filter((department) => department !== 'enterprises'))('%s costs its own fields of a dossier only, each with its path and SUBGRAPH_UNAVAILABLE', async (department) => {
      const own = contributed[department] ?? [];
      await platform().stack.service(department).stop();
      for (const answer of await readDossiers()) {
        expect(answer.status).toBe(200);
        expect(codesOf(answer)).toEqual(unavailable(...own.map((field) => `enterprise.${field}`)));
        for (const [field, value] of Object.entries(answer.data.enterprise)) expect([field, value === null]).toEqual([field, own.includes(field)]);
      }
      await expectOthersAnswer(department);
      await comesBack(department);
    }, 60_000);

    it('enterprises costs the register, and what others own answers without its names', async () => {
      const before = await readers[0]!.client.get(FOREIGN);
      await platform().stack.service('enterprises').stop();
      for (const answer of await readDossiers()) expect([answer.data, codesOf(answer)]).toEqual([{ enterprise: null }, unavailable('enterprise')]);
      const { data, errors } = await readers[0]!.client.run(FOREIGN);
      expect(data.appeals.nodes.map(({ content }: any) => content)).toEqual(before.appeals.nodes.map(({ content }: any) => content));
      expect(data.appeals.nodes[0].enterprise?.name ?? null).toBeNull();
      expect(new Set(errors.map(({ extensions }) => extensions.code))).toEqual(new Set(['SUBGRAPH_UNAVAILABLE']));
      await expectOthersAnswer('enterprises');
      await comesBack('enterprises');
    }, 60_000);

    /** A query for the stopped department alone gets null and the reason, and no answer names a host. */
    const expectOthersAnswer = async (department: string): Promise<void> => {
      const root = rootOf[department] ?? '';
      const answer = await readers[0]!.client.run(ROOTS);
      expect(codesOf(answer)).toEqual(unavailable(root));
      expect(Object.entries(answer.data).filter(([, value]) => value === null)).toEqual([[root, null]]);
      expect(answer.text).not.toMatch(/127\.0\.0\.1|localhost|ECONN|stack/i);
    };

    const comesBack = async (department: (typeof departmentsWithData)[number]): Promise<void> => {
      await platform().stack.service(department).start();
      await until(async () => (await readDossiers()).every(({ errors }) => errors.length === 0));
    };
  });
