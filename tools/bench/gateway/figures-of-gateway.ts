import { atLeast, atMost, exactly, forInformation, type Figure } from '../figures.ts';
import type { MemoryOverOperations } from './measure-operations.ts';
import type { Steadiness } from './measure-steady.ts';
import type { Ratios, Standing } from './measure-throughput.ts';

export const figuresOfThroughput = ({ toReference, toRust, cpuToFloor }: Ratios): readonly Figure[] => [
  atLeast('吞吐量比 @apollo/gateway', 'throughput × @apollo/gateway', 10, toReference),
  atLeast('吞吐量比 Hive（Rust 规划器）', 'throughput × Hive with the Rust planner', 3.5, toRust),
  atMost('处理器时间比下限', 'processor time × the floor', 1.7, cpuToFloor, '×'),
];

export const figureOfFailures = (standings: readonly Standing[]): Figure => exactly('失败的请求', 'failed requests of all', 0, standings.reduce((sum, { failed }) => sum + failed, 0));

export const figuresOfSteadiness = ({ peakPerSecond, atLoad }: Steadiness): readonly Figure[] => [
  forInformation('峰值', 'peak', `${peakPerSecond.toFixed(0)}/s`),
  atMost('八成负载下 p99 比 p50', 'p99 × p50 at 80 % of it', 3, atLoad.p99Ms / Math.max(1, atLoad.p50Ms), '×'),
  forInformation('　其中 p50 · p99', '  of this p50, p99', `${atLoad.p50Ms.toFixed(1)} · ${atLoad.p99Ms.toFixed(1)} ms; ${atLoad.failed} 失败 failed`),
];

const MEMORY_GROWTH = 1.05;

export const figuresOfOperations = (count: number, { afterFillingMegabytes, highestMegabytes, atEndMegabytes }: MemoryOverOperations): readonly Figure[] => [
  atMost(`${count.toLocaleString('en')} 个不同操作后的内存比缓存填满时`, `memory after ${count.toLocaleString('en')} distinct operations × when the caches were full`, MEMORY_GROWTH, atEndMegabytes / afterFillingMegabytes, '×'),
  forInformation('　填满时 · 最高 · 结束', '  full, highest, end', `${afterFillingMegabytes.toFixed(0)} · ${highestMegabytes.toFixed(0)} · ${atEndMegabytes.toFixed(0)} MiB`),
];

/** Everybody, with what each costs; only the ratios carry over to another machine. */
export const tableOf = (standings: readonly Standing[], reference: string): readonly (readonly string[])[] => {
  const base = standings.find(({ name }) => name === reference)?.perSecond ?? Number.NaN;
  return [
    ['网关 gateway', `× ${reference}`, '请求/秒 requests/s', 'p50 ms', 'p99 ms', 'CPU ms/请求 request', '部门调用 calls', 'MiB'],
    ...standings.map(({ name, perSecond, p50Ms, p99Ms, cpuMsPerRequest, callsPerRequest, residentMegabytes }) => [
      name,
      (perSecond / base).toFixed(1),
      perSecond.toFixed(0),
      String(p50Ms),
      String(p99Ms),
      cpuMsPerRequest.toFixed(2),
      callsPerRequest.toFixed(1),
      residentMegabytes.toFixed(0),
    ]),
  ];
};
