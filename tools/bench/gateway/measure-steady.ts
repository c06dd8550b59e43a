import { openField, request } from './contestants.ts';
import { applyEvenLoad, type Latencies } from './even-load.ts';
import { applyLoad } from './load.ts';

const SHARE_OF_PEAK = 0.8;
const WARM_UP_SECONDS = 20;

export interface Steadiness {
  readonly peakPerSecond: number;
  readonly atLoad: Latencies;
}

/** How long answers take when the gateway has a fifth of its strength to spare. */
export const measureSteady = async (seconds: number): Promise<Steadiness> => {
  const field = await openField({ isOursOnly: true });
  try {
    const [ours] = field.contestants;
    const load = { ...ours!, body: request, seconds };
    await applyLoad({ ...load, seconds: Math.min(3 * seconds, WARM_UP_SECONDS) });
    const { perSecond } = await applyLoad(load);
    const ratePerSecond = perSecond * SHARE_OF_PEAK;
    await applyEvenLoad({ ...load, ratePerSecond });
    return { peakPerSecond: perSecond, atLoad: await applyEvenLoad({ ...load, ratePerSecond }) };
  } finally {
    await field.close();
  }
};
