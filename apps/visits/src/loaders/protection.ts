import type { EntityManager } from '@qinqing/database';
import type { EnterpriseCopy } from '@qinqing/register-copies';
import { loadById, loadByOwner } from '@qinqing/subgraph-server';
import DataLoader from 'dataloader';
import type { ProtectionEntry } from '../domain/protection/protection-entry.ts';
import { listAccompanying, type RecordedAccompanying } from '../persistence/protection/accompanying.ts';
import { listEnterpriseReceptions, type EnterpriseReceptions } from '../persistence/protection/enterprise-receptions.ts';
import { listLiveEntries, listProtectionEntriesById } from '../persistence/protection/protection-entries.ts';
import { listStageMoments, type RequestStages } from '../persistence/protection/stages.ts';
import type { VisitSettings } from '../settings.ts';

/** An enterprise's month, `YYYY-MM`. */
export interface EnterpriseMonth {
  readonly enterpriseId: string;
  readonly month: string;
}

/** What the protection list and the burden of visits are read with. */
export interface ProtectionLoaders {
  readonly protectionEntries: DataLoader<string, ProtectionEntry | null>;
  /** By enterprise: the entry that is not removed, or none. */
  readonly liveProtections: DataLoader<string, readonly ProtectionEntry[]>;
  readonly receptionBurdens: DataLoader<EnterpriseMonth, EnterpriseReceptions, string>;
  readonly accompanying: DataLoader<string, RecordedAccompanying | null>;
  readonly stageMoments: DataLoader<string, readonly RequestStages[]>;
}

interface Foundations {
  readonly enterprises: DataLoader<string, EnterpriseCopy | null>;
  readonly settings: DataLoader<string, { readonly values: VisitSettings }>;
}

export const createProtectionLoaders = (manager: EntityManager, foundations: Foundations): ProtectionLoaders => ({
  protectionEntries: loadById<ProtectionEntry>((ids) => listProtectionEntriesById(manager, ids)),
  liveProtections: loadByOwner<ProtectionEntry>((ids) => listLiveEntries(manager, ids), ({ enterpriseId }) => enterpriseId),
  receptionBurdens: new DataLoader((keys: readonly EnterpriseMonth[]) => loadReceptions(manager, foundations, keys), { cacheKeyFn: ({ enterpriseId, month }) => `${enterpriseId} ${month}` }),
  accompanying: loadById<RecordedAccompanying>((ids) => listAccompanying(manager, ids)),
  stageMoments: loadByOwner<RequestStages>((ids) => listStageMoments(manager, ids), ({ visitRequestId }) => visitRequestId),
});

/** One statement for each month and set of weights: mostly one in all. */
const loadReceptions = async (manager: EntityManager, { enterprises, settings }: Foundations, keys: readonly EnterpriseMonth[]): Promise<EnterpriseReceptions[]> => {
  const placed = await Promise.all(
    keys.map(async (key) => {
      const { burdenWeights, assumedHosts, assumedContactMinutes } = (await settings.load((await enterprises.load(key.enterpriseId))?.divisionCode ?? '')).values;
      return { ...key, weights: { burdenWeights, assumedHosts, assumedContactMinutes } };
    }),
  );
  const found = new Map<string, EnterpriseReceptions>();
  for (const group of Map.groupBy(placed, ({ month, weights }) => JSON.stringify([month, weights])).values()) {
    const [{ month, weights }] = group as [(typeof placed)[number]];
    const rows = await listEnterpriseReceptions(manager, group.map(({ enterpriseId }) => enterpriseId), { firstMonth: month, lastMonth: month }, weights);
    for (const row of rows) found.set(`${row.enterpriseId} ${month}`, row);
  }
  return keys.map(({ enterpriseId, month }) => found.get(`${enterpriseId} ${month}`) ?? { enterpriseId, receptions: 0, burden: 0 });
};
