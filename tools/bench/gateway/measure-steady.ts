import { openField, request } from './contestants.ts';
import { applyLoad, type LoadResult } from './load.ts';

const SHARE_OF_PEAK = 0.8;
const WARM_UP_SECONDS = 3;

export interface Steadiness {
  readonly peakPerSecond: number;
  readonly atLoad: LoadResult;
}

/** How long answers take when the gateway has a fifth of its strength to spare. */
export const measureSteady = async (seconds: number): Promise<Steadiness> => {
  const field = await openField({ isOursOnly: true });
  try {
    const [ours] = field.contestants;
    const load = { ...ours!, body: request };
    await applyLoad({ ...load, seconds: WARM_UP_SECONDS, ratePerSecond: null });
    const { perSecond } = await applyLoad({ ...load, seconds, ratePerSecond: null });
    return { peakPerSecond: perSecond, atLoad: await applyLoad({ ...load, seconds, ratePerSecond: Math.max(1, Math.floor(perSecond * SHARE_OF_PEAK)) }) };
  } finally {
    await field.close();
  }
};
