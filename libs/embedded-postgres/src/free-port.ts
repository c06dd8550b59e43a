import { createServer, type AddressInfo } from 'node:net';

/** `preferred` if nobody listens on it, else any free port of the loopback address. */
export const choosePort = async (preferred: number | undefined): Promise<number> => (preferred === undefined ? null : await tryPort(preferred)) ?? (await tryPort(0))!;

const tryPort = (port: number): Promise<number | null> =>
  new Promise((done) => {
    const probe = createServer();
    probe.once('error', () => done(null));
    probe.listen(port, '127.0.0.1', () => {
      const { port: chosen } = probe.address() as AddressInfo;
      probe.close(() => done(chosen));
    });
  });
