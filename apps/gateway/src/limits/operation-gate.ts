import type { Caller } from '@qinqing/caller';
import type { LimitRate } from './rates/rate-limit.ts';
import { readAskedDocument, replaceDocument, type OperationRequest } from './safelist/asked-document.ts';
import type { FindDocument } from './safelist/safelist.ts';

/** What is decided about a request before it is parsed, by who calls. */
export interface OperationGate {
  /** The caller may call now. @throws RequestRefused 429, or 503 */
  readonly admitCall: LimitRate;
  /** What the server is to read: the request as it came, or the registered operation that it asks for. @throws RequestRefused 403, 400 */
  readonly admitDocument: (request: OperationRequest, caller: Caller) => OperationRequest;
}

interface GateParts {
  readonly limitRate: LimitRate;
  readonly findDocument: FindDocument;
  readonly checkDocument: (text: string) => void;
}

export const createOperationGate = ({ limitRate, findDocument, checkDocument }: GateParts): OperationGate => ({
  admitCall: limitRate,
  admitDocument: (request, caller) => {
    const asked = readAskedDocument(request);
    const registered = findDocument(asked, caller);
    // What is registered was judged when it was registered.
    if (registered !== null) return replaceDocument(request, registered);
    if (asked.text !== null) checkDocument(asked.text);
    return request;
  },
});
