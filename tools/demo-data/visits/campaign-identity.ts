import { namedUuid } from '../drawing/identifiers.ts';
import type { Plan } from '../plan.ts';
import { firstJurisdiction } from '../registry/jurisdictions.ts';
import { TOWNSHIP, unitId } from '../registry/organisation.ts';

export const campaignIdOf = ({ seed }: Plan, kind: string): string => namedUuid(seed, 'campaign', kind);

/** In whose park it is held: the town's office stands for the operator. Null: in none. */
export const hostOf = ({ seed }: Plan, kind: string): string | null => (kind === 'PARK_GROUP_SERVICE' ? unitId(seed, firstJurisdiction.towns[1]!.code, TOWNSHIP) : null);
