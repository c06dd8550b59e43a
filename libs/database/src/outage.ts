import { CannotExecuteNotConnectedError, QueryFailedError, QueryRunnerAlreadyReleasedError, QueryRunnerProviderAlreadyReleasedError } from 'typeorm';

/**
 * SQLSTATE classes of what is not the statement's own fault: connections lost (08), races lost (40), no memory or disk
 * (53), locks not to be had (55), shutdowns and timeouts (57), I/O errors (58), and an idle transaction that was ended.
 */
const NOT_ITS_FAULT = /^(08|40|53|55|57|58)|^25P03$/;
/** Whatever lies below SQL names itself like this, e.g. ECONNREFUSED. */
const SYSTEM_ERROR = /^E[A-Z]+$/;
/** The pool and the driver give these no code. */
const LOST_CONNECTION = /connection terminated|timeout exceeded when trying to connect|client was closed|not queryable/i;

/** A session that ends within a transaction is taken from it at once: its next statement finds none. */
const SESSION_GONE = [QueryRunnerAlreadyReleasedError, QueryRunnerProviderAlreadyReleasedError, CannotExecuteNotConnectedError];

/** True when the database is out of reach or has given up for now: the same statement may well succeed later. */
export const isDatabaseOutage = (error: unknown): boolean => {
  if (SESSION_GONE.some((kind) => error instanceof kind)) return true;
  const { code, message } = (error instanceof QueryFailedError ? error.driverError : error) as { code?: unknown; message?: string };
  return typeof code === 'string' ? NOT_ITS_FAULT.test(code) || SYSTEM_ERROR.test(code) : LOST_CONNECTION.test(message ?? '');
};
