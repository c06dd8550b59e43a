/** Loaded into a gateway under test, started with --expose-gc: answers its parent with what is left on the heap after a collection. */
process.on('message', () => {
  for (let round = 0; round < 3; round += 1) (globalThis as { gc?: () => void }).gc?.();
  process.send?.({ heapBytes: process.memoryUsage().heapUsed });
});
