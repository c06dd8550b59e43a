import type { Settings } from '../settings.ts';
import { chooseSource } from './choose-source.ts';
import { keepReporting } from './replica-report.ts';
import { startSupergraphLife, type SupergraphLife, type SupergraphLifeParts } from './supergraph-life.ts';

export interface OpenSupergraphParts extends Pick<SupergraphLifeParts, 'buildEngine' | 'prepare' | 'listPublishedOperations' | 'logger' | 'clock'> {
  readonly settings: Pick<Settings, 'supergraph' | 'supergraphFile' | 'peers' | 'requestDeadlineMs' | 'port'>;
}

/** The supergraph in service as the settings say, with word of it where versions are published. @throws Error when there is none to start with */
export const openSupergraph = async ({ settings, ...parts }: OpenSupergraphParts): Promise<SupergraphLife> => {
  const { supergraph, supergraphFile, peers, requestDeadlineMs, port } = settings;
  const { versionsDirectory, url, pollMs } = supergraph;
  const life = await startSupergraphLife({
    ...parts,
    source: chooseSource(supergraph, supergraphFile, parts.clock),
    hasAddress: (department) => Object.hasOwn(peers, department),
    pollMs,
    requestDeadlineMs,
  });
  if (versionsDirectory === null || url !== null) return life;
  const stopReporting = keepReporting({ directory: versionsDirectory, port, life, logger: parts.logger, clock: parts.clock });
  return {
    ...life,
    close: async () => {
      await stopReporting();
      await life.close();
    },
  };
};
