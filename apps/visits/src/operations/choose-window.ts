import { windowsAhead, type VisitWindow } from '../domain/visit-request.ts';
import { listCurrentWindows } from '../persistence/visit-requests.ts';
import type { VisitSituation } from './act-on-visit.ts';
import type { VisitWindowUnknown } from './refusals.ts';

/** The proposed window of a position, as long as it lies ahead; else the positions that can still be chosen. */
export const chooseWindow = async ({ manager, request }: Pick<VisitSituation, 'manager' | 'request'>, chosen: number, now: Date): Promise<VisitWindow | VisitWindowUnknown> => {
  const windows = windowsAhead(await listCurrentWindows(manager, [request.id]), now);
  return windows.find(({ position }) => position === chosen) ?? { kind: 'VisitWindowUnknown', positions: windows.map(({ position }) => position) };
};
