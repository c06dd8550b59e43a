import type { ProtectionEntry } from './protection-entry.ts';

/** What the register of enterprises shows. */
export interface RegisterStatus {
  readonly isProtected: boolean;
  readonly status: string;
}

/** What follows for an entry from what the register shows; null: nothing. */
export type Settlement = 'ACTIVATE' | 'SETTLE' | 'END_LEFT' | 'END_IN_REGISTER';

const hasLeft = ({ status }: RegisterStatus): boolean => status === 'CANCELLED' || status === 'MOVED_OUT';

/**
 * The list decides, the register shows it to everybody (VIS-09): a decision is in force when it is shown. What the register has ended itself, because
 * the enterprise left or by its own office, is ended here.
 */
export const decideSettlement = ({ state, isSettled }: Pick<ProtectionEntry, 'state' | 'isSettled'>, register: RegisterStatus): Settlement | null => {
  switch (state) {
    case 'PROPOSED':
      return hasLeft(register) ? 'END_LEFT' : null;
    case 'CONSENTED':
      if (register.isProtected) return 'ACTIVATE';
      return hasLeft(register) ? 'END_LEFT' : null;
    case 'ACTIVE':
    case 'UNDER_REVIEW':
      if (register.isProtected) return null;
      return hasLeft(register) ? 'END_LEFT' : 'END_IN_REGISTER';
    case 'REMOVED':
      return isSettled || register.isProtected ? null : 'SETTLE';
  }
};
