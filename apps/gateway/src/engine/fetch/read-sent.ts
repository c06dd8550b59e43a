import { readAnswer, tooLate, unavailable, type Asking, type DepartmentAnswer } from './department-answer.ts';
import type { Sent } from './guarded-sender.ts';

/** What the engine learns of a request that was to be sent: an answer, or the outage that it was lost to. */
export const readSent = ({ exchange, attempts }: Sent, asking: Asking): DepartmentAnswer => {
  switch (exchange.kind) {
    case 'answered':
      return readAnswer(exchange, asking);
    case 'late':
      asking.report('the department did not answer in time');
      return { isAnswered: false, error: tooLate(asking) };
    case 'late before':
      return { isAnswered: false, error: tooLate(asking) };
    case 'broken':
      asking.report('the department cannot be reached', { cause: exchange.cause, attempts });
      return lost(asking);
    case 'too large':
      asking.report('the answer is larger than DEPARTMENT_ANSWER_LIMIT_BYTES');
      return lost(asking);
    case 'queue full':
      asking.report('too many fetches wait for the department: see DEPARTMENT_CONNECTIONS, DEPARTMENT_QUEUE and DEPARTMENT_QUEUE_WAIT_MS');
      return lost(asking);
    // Said once, when the circuit opened; and of a client that has gone away there is nothing to say.
    case 'circuit open':
    case 'abandoned':
      return lost(asking);
  }
};

const lost = (asking: Asking): DepartmentAnswer => ({ isAnswered: false, error: unavailable(asking) });
