import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** What happens to the bytes of answers. */
export type Disturbance =
  | { readonly kind: 'none' }
  | { readonly kind: 'cuts'; readonly afterBytes: number }
  | { readonly kind: 'resets' }
  | { readonly kind: 'refuses' }
  | { readonly kind: 'drips'; readonly everyMs: number };

/** Stands between the gateway and the replicas of a department: spreads connections over those that listen, and disturbs them. */
export class TcpProxy {
  disturbance: Disturbance = { kind: 'none' };
  readonly #targets: readonly { readonly port: number }[];
  readonly #sockets = new Set<Socket>();
  readonly #server: Server;
  #turn = 0;

  private constructor(targets: readonly { readonly port: number }[]) {
    this.#targets = targets;
    this.#server = createServer((socket) => this.#accept(socket));
  }

  static async start(targets: readonly { readonly port: number }[]): Promise<TcpProxy> {
    const proxy = new TcpProxy(targets);
    await new Promise<void>((resolve) => proxy.#server.listen(0, '127.0.0.1', resolve));
    return proxy;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #accept(near: Socket): void {
    this.#keep(near);
    if (this.disturbance.kind === 'refuses') return void near.destroy();
    near.pause();
    this.#turn += 1;
    this.#connect(this.#targetsFrom(this.#turn), (far) => {
      if (far === null || near.destroyed) return void near.destroy();
      near.on('data', (chunk) => far.write(chunk));
      near.on('close', () => far.destroy());
      far.on('data', (chunk) => this.#passOn(chunk, near, far));
      far.on('close', () => near.destroySoon());
      near.resume();
    });
  }

  #targetsFrom(turn: number): readonly { readonly port: number }[] {
    const first = turn % this.#targets.length;
    return [...this.#targets.slice(first), ...this.#targets.slice(0, first)];
  }

  /** Tries one target after the other. */
  #connect([target, ...others]: readonly { readonly port: number }[], use: (far: Socket | null) => void): void {
    if (target === undefined) return use(null);
    const far = connect({ port: target.port, host: '127.0.0.1' });
    const retry = (): void => this.#connect(others, use);
    far.once('error', retry);
    far.once('connect', () => {
      far.off('error', retry);
      this.#keep(far);
      use(far);
    });
  }

  #passOn(chunk: Buffer, near: Socket, far: Socket): void {
    const { disturbance } = this;
    switch (disturbance.kind) {
      case 'none':
        return void near.write(chunk);
      case 'cuts':
        near.end(chunk.subarray(0, disturbance.afterBytes));
        return void far.destroy();
      case 'drips':
        return this.#drip(chunk, near, disturbance.everyMs);
      case 'resets':
      case 'refuses':
        return void near.resetAndDestroy();
    }
  }

  #drip(chunk: Buffer, near: Socket, everyMs: number): void {
    let sent = 0;
    const timer = setInterval(() => (near.destroyed || sent === chunk.length ? clearInterval(timer) : near.write(chunk.subarray(sent, (sent += 1)))), everyMs);
  }

  #keep(socket: Socket): void {
    this.#sockets.add(socket);
    socket.setNoDelay(true);
    socket.on('error', () => undefined);
    socket.on('close', () => this.#sockets.delete(socket));
  }
}
