/** The addresses of Monaco's workers, which the bundler puts in. */
declare const WORKER_ADDRESSES: Readonly<Record<'editor' | 'json' | 'graphql', string>>;

const addressOf = (label: string): string => {
  if (label === 'json' || label === 'graphql') return WORKER_ADDRESSES[label];
  return WORKER_ADDRESSES.editor;
};

/** The editor asks here for its workers. */
Object.assign(globalThis, { MonacoEnvironment: { getWorker: (_id: string, label: string) => new Worker(addressOf(label), { type: 'module', name: label }) } });
