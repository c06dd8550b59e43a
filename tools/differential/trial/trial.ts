import { CALM, type Weather } from '../graph/world.ts';
import { Random } from '../graph/random.ts';
import { generateOperation, type GeneratedOperation } from '../generate/generate-operation.ts';
import type { Terrain } from '../generate/selections.ts';

/** One operation in one world. */
export interface Trial {
  readonly seed: number;
  readonly operation: GeneratedOperation;
  readonly weather: Weather;
}

/** What is tried how often, in shares of 1. With departments down the reference is not asked: what is right then is a rule of this platform's (SHR-10). */
const CLIMATE: readonly { readonly share: number; readonly weather: Weather }[] = [
  { share: 0.25, weather: CALM },
  { share: 0.2, weather: { ...CALM, nulls: 0.08 } },
  { share: 0.15, weather: { ...CALM, nulls: 0.04, lostReferences: 0.3 } },
  { share: 0.25, weather: { ...CALM, nulls: 0.05, errors: 0.05, lostReferences: 0.1 } },
  { share: 0.15, weather: { ...CALM, nulls: 0.04, errors: 0.01, lostReferences: 0.05 } },
];

/** The same seed, the same trial. `departments`: whose names may be drawn to be down. */
export const drawTrial = (terrain: Terrain, departments: readonly string[], seed: number): Trial => {
  const random = new Random(~seed);
  let point = random.next();
  const drawn = CLIMATE.findIndex(({ share }) => (point -= share) < 0);
  const isOutage = drawn === -1 || drawn === CLIMATE.length - 1;
  const { weather } = CLIMATE[isOutage ? CLIMATE.length - 1 : drawn] as { readonly weather: Weather };
  return { seed, operation: generateOperation(terrain, seed), weather: isOutage ? { ...weather, down: random.sample(departments, random.pick([1, 1, 1, 2, 3])) } : weather };
};

export const isOutage = ({ weather }: Trial): boolean => weather.down.length > 0;
