import { mkdir } from 'node:fs/promises';
import { bundlePages } from './bundle-pages.ts';
import { fingerprintInputs, readBundleRecord, writeBundleRecord } from './bundle-record.ts';
import { listJourneyFiles, readJourneys } from './journey-files.ts';
import { removeOtherAssets, writePages } from './page-files.ts';

export interface BuiltExplorer {
  /** False: the bundle was there already for the same sources. */
  readonly isNew: boolean;
  readonly elapsedMs: number;
}

/**
 * Bundles the pages into a directory, which may be in use meanwhile: new names first, then the pages that name them, and what
 * nobody names any more last.
 *
 * @throws Error with the messages of the bundler, or naming the journey that cannot be read
 */
export const buildExplorer = async (outDir: string): Promise<BuiltExplorer> => {
  const startedAt = performance.now();
  const elapsedMs = (): number => Math.round(performance.now() - startedAt);
  const kept = await readBundleRecord(outDir);
  if (kept !== null && (await fingerprintInputs([...kept.inputs, ...(await listJourneyFiles())])) === kept.fingerprint) return { isNew: false, elapsedMs: elapsedMs() };
  await mkdir(outDir, { recursive: true });
  const journeys = await readJourneys();
  const bundle = await bundlePages(outDir);
  await writePages(outDir, bundle.pages, journeys);
  await writeBundleRecord(outDir, { fingerprint: await fingerprintInputs([...bundle.inputs, ...(await listJourneyFiles())]), inputs: bundle.inputs });
  await removeOtherAssets(outDir, bundle.assets);
  return { isNew: true, elapsedMs: elapsedMs() };
};
