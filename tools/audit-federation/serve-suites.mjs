/**
 * Runs inside a copy of the audit's checkout, under its own loader: serves its suites on a free port, and says which.
 * Departments are asked at `…/graphql` here, while the audit's subgraphs answer one step above.
 */
import { createServer } from 'node:http';
import { createRouter } from './src/index.ts';

const router = createRouter();
const server = createServer((request, response) => {
  request.url = request.url.replace(/\/graphql$/, '');
  return router(request, response);
});
server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }));
process.on('disconnect', () => process.exit(0));
