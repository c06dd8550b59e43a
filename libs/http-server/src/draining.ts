import type { FastifyInstance } from 'fastify';

const draining = new WeakSet<FastifyInstance>();

/** From now on each answer ends its connection, and `/readyz` says `draining`; what arrives is served until the server closes. */
export const beginDraining = (app: FastifyInstance): void => void draining.add(app);

export const isDraining = (app: FastifyInstance): boolean => draining.has(app);
