import { divisionLineage, type DivisionCode } from '@qinqing/codes';
import type { EntityManager } from '@qinqing/database';
import type { EnterpriseCopy } from '@qinqing/register-copies';
import type DataLoader from 'dataloader';
import type { Settings } from './context.ts';
import { toProfile } from './domain/enterprise-profile.ts';
import { matchProjects, type PeerCount, type PolicyMatch } from './domain/policy-match.ts';
import type { CreditCopy, ProfileCopy } from './persistence/copies.ts';
import { createRuleCache, listOpenProjects } from './persistence/open-projects.ts';
import { ALL_PEERS, listPeerSuccess, peerGroupOf, type PeerRow } from './persistence/peer-success.ts';

export interface MatchSources {
  readonly manager: EntityManager;
  readonly now: Date;
  /** YYYY-MM-DD in Shanghai. */
  readonly today: string;
  readonly enterprises: DataLoader<string, EnterpriseCopy | null>;
  readonly profiles: DataLoader<string, ProfileCopy | null>;
  readonly credits: DataLoader<string, CreditCopy | null>;
  readonly settings: DataLoader<string, Settings>;
}

const compiledOf = createRuleCache();

/** What is open to each of these enterprises, best first, in six statements for all of them. */
export const loadMatches = async (sources: MatchSources, enterpriseIds: readonly string[]): Promise<(readonly PolicyMatch[] | null)[]> => {
  const { manager, now, today } = sources;
  const enterprises = await Promise.all(enterpriseIds.map((id) => sources.enterprises.load(id)));
  const known = enterprises.filter((enterprise) => enterprise !== null);
  if (known.length === 0) return enterpriseIds.map(() => null);
  const [projects, profiles, credits, settings] = await Promise.all([
    listOpenProjects(manager, [...new Set(known.flatMap(({ divisionCode }) => divisionLineage(divisionCode as DivisionCode)))], today),
    sources.profiles.loadMany(known.map(({ id }) => id)),
    sources.credits.loadMany(known.map(({ id }) => id)),
    Promise.all(known.map(({ divisionCode }) => sources.settings.load(divisionCode))),
  ]);
  const peers = indexPeers(await listPeerSuccess(manager, projects.map(({ id }) => id), [...new Set([ALL_PEERS, ...known.map(({ industryCode }) => peerGroupOf(industryCode))])]));
  const matches = new Map(known.map((core, index) => {
    const { values } = settings[index] as Settings;
    const lineage: readonly string[] = divisionLineage(core.divisionCode as DivisionCode);
    const terms = {
      enterpriseId: core.id,
      profile: toProfile({ core, profile: unwrap(profiles[index]), credit: unwrap(credits[index]) }, today),
      projects: projects.filter(({ divisionCode }) => lineage.includes(divisionCode)),
      peersOf: (projectId: string) => peersOf(peers, projectId, peerGroupOf(core.industryCode), values.peerMinimum),
      now,
      today,
      settings: values,
    };
    return [core.id, matchProjects(terms, (project) => compiledOf(project, now, today))] as const;
  }));
  return enterprises.map((enterprise) => (enterprise === null ? null : (matches.get(enterprise.id) ?? null)));
};

const unwrap = <Value>(loaded: Value | Error | undefined): Value => {
  if (loaded instanceof Error) throw loaded;
  return loaded as Value;
};

const indexPeers = (rows: readonly PeerRow[]): ReadonlyMap<string, PeerCount> => new Map(rows.map((row) => [`${row.projectId} ${row.peerGroup}`, row]));

const NOBODY: PeerCount = { decided: 0, approved: 0 };

/** Peers of the same industry; while they are too few, everybody. */
const peersOf = (peers: ReadonlyMap<string, PeerCount>, projectId: string, group: string, minimum: number): PeerCount => {
  const own = peers.get(`${projectId} ${group}`) ?? NOBODY;
  return own.decided >= minimum ? own : (peers.get(`${projectId} ${ALL_PEERS}`) ?? NOBODY);
};
