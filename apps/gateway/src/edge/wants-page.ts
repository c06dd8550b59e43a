import type { FastifyRequest } from 'fastify';

/** A browser asks for HTML by name; `curl` and programs take anything, or JSON. */
export const wantsPage = ({ headers }: FastifyRequest): boolean => (headers.accept ?? '').split(',').some((type) => /^\s*text\/html\s*(;|$)/i.test(type) && !/;\s*q=0(\.0*)?\s*$/i.test(type));
