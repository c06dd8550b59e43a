import { longestExtension, type PromiseSettings, type ServiceClass } from './service-promise.ts';

/** Why a promise cannot be extended (延期受限原因). */
export type ExtensionObstacle = 'ALREADY_EXTENDED' | 'ALREADY_DUE' | 'NO_PLAN' | 'TOO_LONG' | 'ENTERPRISE_NOT_INFORMED';

export interface ExtendableAppeal {
  readonly serviceClass: ServiceClass;
  readonly planDays: number | null;
  readonly isExtended: boolean;
  readonly dueAt: Date;
}

export interface ExtensionRequest {
  /** In the unit of the promise: working days, for urgent ones hours. */
  readonly amount: number;
  readonly isEnterpriseInformed: boolean;
  readonly now: Date;
}

/** Once, by at most its own length, before it is due, the enterprise informed (§9.2). Null: it may be extended. */
export const findExtensionObstacle = (appeal: ExtendableAppeal, { amount, isEnterpriseInformed, now }: ExtensionRequest, settings: PromiseSettings): ExtensionObstacle | null => {
  if (appeal.isExtended) return 'ALREADY_EXTENDED';
  if (now >= appeal.dueAt) return 'ALREADY_DUE';
  // What is complex is due with its plan: without one there is nothing that could be extended.
  if (appeal.serviceClass === 'COMPLEX' && appeal.planDays === null) return 'NO_PLAN';
  if (amount < 1 || amount > longestExtension(appeal, settings)) return 'TOO_LONG';
  return isEnterpriseInformed ? null : 'ENTERPRISE_NOT_INFORMED';
};
