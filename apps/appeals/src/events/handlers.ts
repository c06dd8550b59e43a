import { questionRaisedEvent } from '@qinqing/events';
import { registerHandlers } from '@qinqing/register-copies';
import { onFact, type EventHandler } from '@qinqing/subgraph-server';
import { takeOverQuestion } from '../operations/take-over-question.ts';

export const handlers: readonly EventHandler[] = [
  ...registerHandlers,
  onFact(questionRaisedEvent, (manager, { data, occurredAt }) => takeOverQuestion(manager, data, occurredAt)),
];
