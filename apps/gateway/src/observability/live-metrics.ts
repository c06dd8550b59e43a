import { Gauge, type Registry } from 'prom-client';
import type { CircuitState, LiveState } from './live-state.ts';

const CIRCUITS: readonly CircuitState[] = ['closed', 'half_open', 'open'];

/** Values with their labels, as they are at the moment. */
type Read = () => Iterable<readonly [labels: Readonly<Record<string, string>>, value: number]>;
type AddGauge = (name: string, help: string, labelNames: readonly string[], read: Read) => void;

/** Gauges that are read when Prometheus asks, and cost nothing otherwise. */
export const registerLiveMetrics = (registry: Registry, state: LiveState, operationsInFlight: () => number): void => {
  const addGauge: AddGauge = (name, help, labelNames, read) =>
    registry.registerMetric(
      new Gauge({
        name,
        help,
        labelNames,
        registers: [],
        collect() {
          this.reset();
          for (const [labels, value] of read()) this.set(labels, value);
        },
      }),
    );
  const addNumber = (name: string, help: string, read: (() => number) | undefined): void => {
    if (read !== undefined) addGauge(name, help, [], () => [[{}, read()]]);
  };
  addNumber('gateway_operations_in_flight', 'Operations that are not answered yet', operationsInFlight);
  addNumber('gateway_plan_cache_size', 'Plans held in memory', state.planCacheSize);
  addNumber('gateway_requests_turned_away', 'Requests refused since the start, because the process had more than it can do', state.turnedAway);
  addNumber('gateway_subscriptions_open', 'Subscriptions being served', state.openSubscriptions);
  if (state.departments !== undefined) addDepartments(addGauge, state.departments);
  if (state.supergraph !== undefined) addSupergraph(addGauge, addNumber, state.supergraph);
};

const addDepartments = (addGauge: AddGauge, departments: NonNullable<LiveState['departments']>): void => {
  addGauge('gateway_fetches_in_flight', 'Fetches that were sent and are not answered yet', ['department'], () => [...departments()].map(({ name, inFlight }) => [{ department: name }, inFlight]));
  addGauge('gateway_fetches_queued', 'Fetches that wait for their turn', ['department'], () => [...departments()].map(({ name, queued }) => [{ department: name }, queued]));
  addGauge('gateway_department_circuit', '1 for the state of a department’s circuit breaker, 0 for the others', ['department', 'state'], () =>
    [...departments()].flatMap(({ name, circuit }) => CIRCUITS.map((state) => [{ department: name, state }, state === circuit ? 1 : 0] as const)),
  );
};

const addSupergraph = (addGauge: AddGauge, addNumber: (name: string, help: string, read: () => number) => void, supergraph: NonNullable<LiveState['supergraph']>): void => {
  addGauge('gateway_supergraph_info', '1, with the version of the supergraph that is served', ['version'], () => [[{ version: supergraph().version }, 1]]);
  addNumber('gateway_supergraph_swaps', 'How often another supergraph took over since the start', () => supergraph().swaps);
  addNumber('gateway_supergraph_refusals', 'How often a supergraph was refused since the start', () => supergraph().refusals);
  addNumber('gateway_supergraph_refused', '1 while the newest supergraph is refused and the one before is served', () => (supergraph().refused === null ? 0 : 1));
};
