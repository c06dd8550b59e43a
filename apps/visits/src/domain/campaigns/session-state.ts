import { walkThrough, type Step, type Transitions } from '@qinqing/state-machine';

/** Where a session stands (场次状态, §9). */
export type SessionState = 'PLANNED' | 'INVITING' | 'HELD' | 'MINUTED' | 'TASKS_OPEN' | 'CLOSED' | 'CANCELLED';

export type SessionEvent = 'confirm' | 'hold' | 'finishMinutes' | 'openTasks' | 'close' | 'cancel';

export const sessionTransitions: Transitions<SessionState, SessionEvent> = {
  confirm: { PLANNED: 'INVITING' },
  hold: { INVITING: 'HELD' },
  finishMinutes: { HELD: 'MINUTED' },
  openTasks: { MINUTED: 'TASKS_OPEN' },
  close: { MINUTED: 'CLOSED', TASKS_OPEN: 'CLOSED' },
  cancel: { PLANNED: 'CANCELLED', INVITING: 'CANCELLED' },
};

export type SessionStep = Step<SessionState, SessionEvent>;

export const walkSession = walkThrough(sessionTransitions);
