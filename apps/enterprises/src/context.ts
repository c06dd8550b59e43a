import type { BaseContext } from '@qinqing/subgraph-server';
import { shanghaiDate } from '@qinqing/working-time';
import { createLoaders, type Loaders } from './loaders.ts';
import { settings } from './settings.ts';

/** What a request of this department works with. */
export interface RequestContext extends BaseContext {
  /** YYYY-MM-DD in Shanghai. */
  readonly today: string;
  readonly loaders: Loaders;
  /** The channels beside the inbox, by name. */
  readonly noticeChannels: readonly string[];
  /** An officer who served an enterprise until after this instant may still read it (ENT-18). */
  readonly servedSince: () => Promise<Date>;
  /** After a write, nothing that was loaded before may be answered. */
  readonly forgetLoaded: () => void;
}

const DAY_MS = 86_400_000;

export const createContext = (base: BaseContext, noticeChannels: readonly string[] = []): RequestContext => {
  const today = shanghaiDate(base.now);
  const servedSince = async (): Promise<Date> => {
    const { divisionCode } = base.caller;
    const days = divisionCode === null ? settings.formerOfficerReadDays.default : (await loaders.settings.load(divisionCode)).values.formerOfficerReadDays;
    return new Date(base.now.getTime() - days * DAY_MS);
  };
  const loaders: Loaders = createLoaders({ manager: base.manager, now: base.now, today, servedSince });
  const forgetLoaded = (): void => {
    for (const loader of Object.values(loaders)) loader.clearAll();
  };
  return { ...base, today, servedSince, loaders, noticeChannels, forgetLoaded };
};
