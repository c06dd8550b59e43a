import pg from 'pg';
import type { Sizes } from '../command-line.ts';
import { forInformation, type Figure } from '../../figures.ts';
import { createProgress } from '../../progress.ts';
import { copyRows } from './copy-rows.ts';
import { writeHistory } from './history.ts';
import { enterpriseColumns, enterpriseRows, unitColumns, unitRows } from './register.ts';
import { createTeller, requestColumns, slotColumns, transitionColumns, windowColumns } from './visit-rows.ts';
import { drawWishes, type Wish } from './wishes.ts';

export interface LoadedDistrict {
  readonly wishes: readonly Wish[];
  readonly figures: readonly Figure[];
}

/** Fills the visits department's own database: the register's copy, and two years of requests (§11.2). */
export const loadDistrict = async (ownerUrl: string, seed: number, sizes: Sizes): Promise<LoadedDistrict> => {
  const progress = createProgress('数据 data', sizes.enterprises);
  const begin = performance.now();
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await copyRows(client, 'org_unit_copy', unitColumns, unitRows(seed));
    await copyRows(client, 'enterprise_copy', enterpriseColumns, enterpriseRows(seed, sizes.enterprises), progress.update);
    const wishes = drawWishes(seed, sizes);
    await copyRequests(client, seed, wishes);
    await writeHistory(client);
    await client.query('VACUUM ANALYZE');
    const { rows } = await client.query<{ size: string }>('SELECT pg_database_size(current_database()) AS size');
    const [seconds, megabytes] = [(performance.now() - begin) / 1000, Number(rows[0]?.size) / 2 ** 20];
    progress.finish(`${sizes.enterprises.toLocaleString('en')} 家企业 enterprises, ${wishes.length.toLocaleString('en')} 次预约 requests`);
    return {
      wishes,
      figures: [
        forInformation('装入数据', 'data loaded', `${sizes.enterprises.toLocaleString('en')} + ${wishes.length.toLocaleString('en')} · ${seconds.toFixed(1)} s · ${megabytes.toFixed(0)} MiB`),
        forInformation('前 1 % 企业占预约', 'requests of the top 1 % of enterprises', percent(wishes.filter(({ rank }) => rank <= sizes.enterprises / 100).length / wishes.length)),
        forInformation('植入：合并组、重复', 'planted: in clusters, repetitions', `${percent(wishes.filter(({ cluster }) => cluster !== null).length / wishes.length)}, ${percent(wishes.filter(({ isRepetition }) => isRepetition).length / wishes.length)}`),
      ],
    };
  } finally {
    await client.end();
  }
};

const copyRequests = async (client: pg.Client, seed: number, wishes: readonly Wish[]): Promise<void> => {
  const tell = createTeller(seed);
  const stories = wishes.toSorted((a, b) => (a.day < b.day ? -1 : 1)).map(tell);
  await copyRows(client, 'visit_request', requestColumns, stories.map(({ request }) => request));
  await copyRows(client, 'visit_window', windowColumns, stories.flatMap(({ windows }) => windows));
  await copyRows(client, 'visit_transition', transitionColumns, stories.flatMap(({ transitions }) => transitions));
  await copyRows(client, 'visit_slot', slotColumns, stories.flatMap(({ slot }) => (slot === null ? [] : [slot])));
};

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
