import { readFileSync } from 'node:fs';
import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { loadSigningKey, signAssertion, type Caller } from '@qinqing/caller';

process.env.APOLLO_TELEMETRY_DISABLED = 'true';

const RENEWED_AFTER_MS = 30_000;

/** Where departments believe nobody without the gateway's word: the address of each, and the word, signed twice a minute. */
const askDepartments = async (peers: Readonly<Record<string, string>>): Promise<(department: { readonly name: string }) => RemoteGraphQLDataSource> => {
  const key = await loadSigningKey(process.env.SIGNING_KEY_FILE!);
  const caller = JSON.parse(process.env.CALLER!) as Caller;
  return ({ name }) => {
    let word = signAssertion(caller, { audience: name, key, now: new Date() });
    setInterval(() => (word = signAssertion(caller, { audience: name, key, now: new Date() })), RENEWED_AFTER_MS).unref();
    return new RemoteGraphQLDataSource({ url: `${peers[name]}/graphql`, willSendRequest: async ({ request }) => request.http?.headers.set('x-caller-assertion', await word) });
  };
};

/** @apollo/gateway in Apollo Server as their documentation sets them up. */
const peers = process.env.PEERS;
const gateway = new ApolloGateway({ supergraphSdl: readFileSync(process.env.SUPERGRAPH_FILE!, 'utf8'), ...(peers !== undefined && { buildService: await askDepartments(JSON.parse(peers)) }) });
await startStandaloneServer(new ApolloServer({ gateway }), { listen: { port: Number(process.env.PORT), host: '127.0.0.1' } });
process.send?.('ready');
process.once('disconnect', () => process.exit());
