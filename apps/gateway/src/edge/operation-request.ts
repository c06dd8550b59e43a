import type { FastifyRequest } from 'fastify';
import type { OperationRequest } from '../limits/safelist/asked-document.ts';

/** What a request asks, as it came: nothing of it is known to be well formed. */
export const readOperationRequest = ({ method, url, body }: FastifyRequest): OperationRequest => ({ method, body, search: method === 'GET' ? searchOf(url) : '' });

const searchOf = (url: string): string => {
  const start = url.indexOf('?');
  return start === -1 ? '' : url.slice(start);
};
