import pg from 'pg';

/** One connection for the length of `work`. */
export const withClient = async <Result>(url: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> => {
  const client = new pg.Client({ connectionString: url });
  // Without a listener a lost connection would end the process; the query that misses it fails by itself.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

export const replaceDatabase = (url: string, database: string): string => {
  const replaced = new URL(url);
  replaced.pathname = `/${database}`;
  return replaced.toString();
};

export const withRole = (url: string, database: string, role: string, password: string): string => {
  const replaced = new URL(replaceDatabase(url, database));
  replaced.username = encodeURIComponent(role);
  replaced.password = encodeURIComponent(password);
  return replaced.toString();
};
