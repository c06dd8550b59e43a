import { resolve } from 'node:path';
import { z } from 'zod';
import { callerClasses, type CallerClass } from './caller-class.ts';
import type { InputLimits } from './input-size.ts';

/** A number for each kind of caller. */
export type PerCaller = Readonly<Record<CallerClass, number>>;

/** What callers may ask, and how often (SHR-18). */
export interface LimitSettings {
  readonly input: InputLimits;
  /** The static cost of one operation. */
  readonly cost: PerCaller;
  /** Requests in a minute of the clock; 0: as many as they like. */
  readonly requestsPerMinute: PerCaller;
  /** Who may send registered operations only. */
  readonly safelisted: ReadonlySet<CallerClass>;
  /** Whose word counts on where a request comes from: addresses and networks of proxies. None: the public is told apart by who connects. */
  readonly trustedProxies: readonly string[];
  /** The registered operations; read again when it changes. */
  readonly operationsFile: string;
}

export const defaultLimitSettings: LimitSettings = {
  input: { listItems: 1_000, inputDepth: 15 },
  cost: { public: 2_000, person: 5_000, officer: 20_000, bank: 2_000 },
  requestsPerMinute: { public: 1_200, person: 1_200, officer: 3_000, bank: 600 },
  safelisted: new Set(['public', 'bank']),
  trustedProxies: [],
  operationsFile: resolve(import.meta.dirname, '../../../../schema/operations.json'),
};

const caller = z.enum(callerClasses);
const json = (text: string, context: z.RefinementCtx): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue({ code: 'custom', message: 'is not JSON' });
    return z.NEVER;
  }
};
/** `{"bank": 500}`: the others stay as they are. */
const perCaller = z.string().default('{}').transform(json).pipe(z.partialRecord(caller, z.number().int().min(0)));
const words = (text: string): string[] => text.split(',').map((word) => word.trim()).filter((word) => word !== '');

const network = z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()], { error: 'must be addresses or networks, e.g. 10.0.0.0/8' });

export const limitVariables = {
  COST_LIMITS: perCaller,
  RATE_LIMITS: perCaller,
  SAFELIST: z.string().transform(words).pipe(z.array(caller)).optional(),
  TRUSTED_PROXIES: z.string().transform(words).pipe(z.array(network)).default([]),
  OPERATIONS_FILE: z.string().min(1).default(defaultLimitSettings.operationsFile),
};

interface LimitVariables extends Readonly<z.infer<z.ZodObject<typeof limitVariables>>> {}

/** In demo mode everybody may try what they like, unless SAFELIST says otherwise. */
export const readLimitSettings = ({ COST_LIMITS, RATE_LIMITS, SAFELIST, TRUSTED_PROXIES, OPERATIONS_FILE }: LimitVariables, isDemo: boolean): LimitSettings => ({
  input: defaultLimitSettings.input,
  cost: { ...defaultLimitSettings.cost, ...COST_LIMITS },
  requestsPerMinute: { ...defaultLimitSettings.requestsPerMinute, ...RATE_LIMITS },
  safelisted: SAFELIST === undefined ? (isDemo ? new Set() : defaultLimitSettings.safelisted) : new Set(SAFELIST),
  trustedProxies: TRUSTED_PROXIES,
  operationsFile: OPERATIONS_FILE,
});
