export { createLogger } from './logger.ts';
export { createHttpServer, type HttpServerOptions } from './http-server.ts';
export { serve, type ServeOptions } from './serve.ts';
export { errorBody, type ErrorBody } from './error-body.ts';
