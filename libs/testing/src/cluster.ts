interface Stoppable {
  stop(): Promise<void>;
}

/** Set-up and tear-down share one process but not one module registry: the process itself is the only common place. */
const place = globalThis as { qinqingTestCluster?: Stoppable };

export const keepCluster = (server: Stoppable): void => {
  place.qinqingTestCluster = server;
};

export const stopCluster = async (): Promise<void> => {
  await place.qinqingTestCluster?.stop();
  delete place.qinqingTestCluster;
};
