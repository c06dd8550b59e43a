import { idempotencyTests } from '@qinqing/testing';
import { attempt, mutate } from './calls.ts';

export const describeIdempotency = idempotencyTests({ attempt, mutate });
