import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';

export type Reply = (socket: Socket, request: string) => void;

/** Speaks HTTP as a hostile or broken department may: byte by byte. */
export class RawDepartment {
  /** Every request that arrived, head and body. */
  readonly requests: string[] = [];
  /** How many connections were opened. */
  connections = 0;
  /** How many were closed by the other side. */
  closed = 0;
  reply: Reply;
  onConnection: (socket: Socket) => void = () => undefined;
  readonly #sockets = new Set<Socket>();
  readonly #server: Server;
  #onClosed: () => void = () => undefined;

  private constructor(reply: Reply) {
    this.reply = reply;
    this.#server = createServer((socket) => this.#serve(socket));
  }

  static async start(reply: Reply): Promise<RawDepartment> {
    const department = new RawDepartment(reply);
    await new Promise<void>((resolve) => department.#server.listen(0, '127.0.0.1', resolve));
    return department;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Resolves when so many connections were closed by the other side. */
  async whenClosed(count: number): Promise<void> {
    while (this.closed < count) await new Promise<void>((resolve) => (this.#onClosed = resolve));
  }

  async stop(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #serve(socket: Socket): void {
    this.connections += 1;
    this.#sockets.add(socket);
    let unread = '';
    socket.on('error', () => undefined);
    socket.on('close', () => {
      this.#sockets.delete(socket);
      this.closed += 1;
      this.#onClosed();
    });
    socket.on('data', (chunk) => {
      unread += chunk.toString('latin1');
      for (let end = endOfRequest(unread); end !== null; end = endOfRequest(unread)) {
        const request = Buffer.from(unread.slice(0, end), 'latin1').toString();
        unread = unread.slice(end);
        this.requests.push(request);
        this.reply(socket, request);
      }
    });
    this.onConnection(socket);
  }
}

const endOfRequest = (text: string): number | null => {
  const head = text.indexOf('\r\n\r\n');
  if (head === -1) return null;
  const end = head + 4 + Number(/content-length: (\d+)/i.exec(text)?.[1] ?? 0);
  return text.length < end ? null : end;
};

interface Head {
  readonly status?: string;
  readonly headers?: string;
}

export const httpAnswer = (body: string, { status = '200 OK', headers = 'content-type: application/json' }: Head = {}): string =>
  `HTTP/1.1 ${status}\r\n${headers}\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;

export const answers =
  (body: string, head: Head = {}): Reply =>
  (socket) =>
    void socket.write(httpAnswer(body, head));
