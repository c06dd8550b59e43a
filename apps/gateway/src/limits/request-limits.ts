import type { Logger } from 'pino';
import type { Settings } from '../settings.ts';
import { createAdmission, type Admission } from './admission.ts';
import { createOperationGate, type OperationGate } from './operation-gate.ts';
import { createLimitCheck } from './operation-limits.ts';
import type { CallLeases } from './rates/call-leases.ts';
import { createRateLimit } from './rates/rate-limit.ts';
import type { RegisteredOperation } from './safelist/operation-register.ts';
import { createSafelist } from './safelist/safelist.ts';
import { watchOperationRegister } from './safelist/watched-register.ts';

/** All that a request may not exceed (SHR-18), in the order in which it is met. */
export interface RequestLimits {
  /** Before a request is parsed: how often, which document, and its size. */
  readonly gate: OperationGate;
  /** The size of a document alone. @throws RequestRefused COST_LIMIT */
  readonly checkDocument: (text: string) => void;
  /** Once an operation is valid: introspection, variables, cost. */
  readonly admission: Admission;
  readonly registeredOperations: () => Iterable<RegisteredOperation>;
  readonly reloadOperations: () => Promise<void>;
  readonly stop: () => void;
}

interface LimitParts {
  readonly settings: Pick<Settings, 'limits' | 'callerLimits'>;
  readonly callLeases: CallLeases;
  /** The supergraph in force. */
  readonly findSupergraph: () => string;
  readonly clock: () => Date;
  readonly logger: Logger;
}

/** @throws Error when the registered operations cannot be read */
export const openRequestLimits = async ({ settings: { limits, callerLimits }, callLeases, findSupergraph, clock, logger }: LimitParts): Promise<RequestLimits> => {
  const registered = await watchOperationRegister(callerLimits.operationsFile, logger);
  const checkDocument = createLimitCheck(limits);
  const limitRate = createRateLimit({
    requestsPerMinute: callerLimits.requestsPerMinute,
    leases: callLeases,
    clock,
    onLost: (error) => logger.warn({ err: error }, 'the calls of all replicas cannot be counted together'),
  });
  const findDocument = createSafelist({ register: registered.current, safelisted: callerLimits.safelisted, maxTokens: limits.tokens });
  return {
    gate: createOperationGate({ limitRate, findDocument, checkDocument }),
    checkDocument,
    admission: createAdmission({ findSupergraph, inputLimits: callerLimits.input, costLimits: callerLimits.cost }),
    registeredOperations: () => registered.current().values(),
    reloadOperations: registered.reload,
    stop: registered.stop,
  };
};
