import { createHash } from 'node:crypto';
import type { Caller } from '@qinqing/caller';
import { parse } from 'graphql';
import { BoundedCache } from '../../bounded-cache.ts';
import { RequestRefused } from '../../request-refused.ts';
import { classifyCaller, type CallerClass } from '../caller-class.ts';
import type { AskedDocument } from './asked-document.ts';
import { identifyOperation } from './operation-id.ts';
import type { OperationRegister, RegisteredOperation } from './operation-register.ts';

/** Texts whose id is remembered: of registered operations only, so that nobody fills this with others. */
const REMEMBERED_TEXTS = 1_000;
/** Whether there is a graph, as load balancers and `npm start` ask: open to everybody. */
const PULSE = '{ __typename }';
const PULSE_ID = identifyOperation(parse(PULSE));
/** The sandbox (沙盒) belongs to no place, and holds nothing but inventions: there a bank's team tries what it will register. */
const SANDBOX_DIVISION = '990000';

/**
 * Finds the operation that a request asks for.
 *
 * @returns the registered text that is to be executed; null: what the request itself carries
 * @throws RequestRefused 403 for a caller who may send registered operations only
 */
export type FindDocument = (asked: AskedDocument, caller: Caller) => string | null;

interface SafelistParts {
  readonly register: () => OperationRegister;
  readonly safelisted: ReadonlySet<CallerClass>;
  readonly maxTokens: number;
}

/** The safelist (操作白名单): the only way in for banks and the public (SECURITY §3). For others, a way to send an id instead of a text. */
export const createSafelist = ({ register, safelisted, maxTokens }: SafelistParts): FindDocument => {
  const ids = new BoundedCache<string>(REMEMBERED_TEXTS);
  const identify = (text: string): string | null => {
    const key = createHash('sha256').update(text).digest('base64');
    const known = ids.get(key);
    if (known !== undefined) return known;
    const id = identifyText(text, maxTokens);
    if (id !== null && (id === PULSE_ID || register().has(id))) ids.set(key, id);
    return id;
  };
  return ({ text, id: named }, caller) => {
    const callers = classifyCaller(caller);
    const isFree = !safelisted.has(callers) || (callers === 'bank' && caller.divisionCode === SANDBOX_DIVISION);
    if (isFree) return text !== null || named === null ? null : (register().get(named)?.text ?? null);
    if (text === null && named === null) throw refuse('The request names no operation. Send the id of a registered one as documentId, or its text as query.', 400, 'BAD_USER_INPUT', null);
    const id = text === null ? named : identify(text);
    if (id === null) throw refuse('The operation cannot be read, so it is not a registered one. Send the text that was registered, or its id as documentId.', 400, 'BAD_USER_INPUT', null);
    if (id === PULSE_ID) return PULSE;
    const operation = register().get(id);
    if (operation !== undefined && mayUse(operation, callers, caller.clientId)) return operation.text;
    throw refuse(`The operation ${id} is not registered for ${callers === 'bank' ? (caller.clientId ?? 'this bank') : 'the public'}. ${HOW_TO_REGISTER[callers]}`, 403, 'FORBIDDEN', id);
  };
};

const HOW_TO_REGISTER: Readonly<Record<CallerClass, string>> = {
  bank: 'Have the operator of the platform register it: npm run operations -- register CLIENT_ID FOLDER.',
  public: 'Sign in, or have the operator of the platform register it: npm run operations -- register CLIENT FOLDER --open-to public.',
  person: 'Have the operator of the platform register it: npm run operations -- register CLIENT_ID FOLDER.',
  officer: 'Have the operator of the platform register it: npm run operations -- register CLIENT_ID FOLDER.',
};

const mayUse = ({ clients, openTo }: RegisteredOperation, callers: CallerClass, clientId: string | null): boolean => openTo.has(callers) || (clientId !== null && clients.has(clientId));

const identifyText = (text: string, maxTokens: number): string | null => {
  try {
    return identifyOperation(parse(text, { noLocation: true, maxTokens }));
  } catch {
    return null;
  }
};

const refuse = (message: string, status: number, code: 'FORBIDDEN' | 'BAD_USER_INPUT', operation: string | null): RequestRefused =>
  new RequestRefused(message, { status, code, ...(operation !== null && { facts: { operation } }) });
