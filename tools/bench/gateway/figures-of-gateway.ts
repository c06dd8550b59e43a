import { atLeast, atMost, exactly, forInformation, median, round, type Figure } from '../figures.ts';
import type { MemoryOverOperations } from './measure-operations.ts';
import { spreadOf, type Steadiness, type SteadyRound } from './measure-steady.ts';
import type { Ratios, Standing } from './measure-throughput.ts';

export const figuresOfThroughput = ({ toReference, toRust, cpuToFloor }: Ratios): readonly Figure[] => [
  atLeast('吞吐量比 @apollo/gateway', 'throughput × @apollo/gateway', 10, median(toReference)),
  ofRounds(toReference),
  atLeast('吞吐量比 Hive（Rust 规划器）', 'throughput × Hive with the Rust planner', 3.5, median(toRust)),
  ofRounds(toRust),
  atMost('处理器时间比下限', 'processor time × the floor', 1.7, median(cpuToFloor), '×'),
  ofRounds(cpuToFloor),
];

const ofRounds = (ratios: readonly number[]): Figure => forInformation('　各轮', '  round by round', ratios.map(round).join(' · '));

export const figureOfFailures = (standings: readonly Standing[]): Figure => exactly('失败的请求', 'failed requests of all', 0, sumOfFailed(standings));

const sumOfFailed = (all: readonly { readonly failed: number }[]): number => all.reduce((sum, { failed }) => sum + failed, 0);

export const figuresOfSteadiness = ({ atShareOfCore, floorAtShareOfCore, atShareOfPeak }: Steadiness): readonly Figure[] => [
  atMost('用去八成处理器时 p99 比 p50', 'p99 × p50 with 80 % of its core in use', 3, spreadOf(medianOf(atShareOfCore)), '×'),
  forInformation('　其中', '  of this', describeRound(medianOf(atShareOfCore))),
  forInformation('　各轮（被宿主机取走）', '  round by round (of the core, stolen)', describeSpreads(atShareOfCore)),
  forInformation('　同一机器上的下限代理', '  the floor, likewise', describeRound(medianOf(floorAtShareOfCore))),
  forInformation('　各轮（被宿主机取走）', '  round by round (of the core, stolen)', describeSpreads(floorAtShareOfCore)),
  forInformation('　均匀请求、速率为峰值八成时', '  at 80 % of the peak rate, evenly', describeRound(medianOf(atShareOfPeak))),
  exactly('　其中失败', '  of these, failed', 0, sumOfFailed([...atShareOfCore, ...atShareOfPeak])),
];

/** The round in the middle. */
const medianOf = (rounds: readonly SteadyRound[]): SteadyRound => rounds.toSorted((left, right) => spreadOf(left) - spreadOf(right))[Math.floor(rounds.length / 2)]!;

const describeSpreads = (rounds: readonly SteadyRound[]): string => rounds.map((one) => `${round(spreadOf(one))} × (${inPercent(one.stolen)})`).join(' · ');

const inPercent = (share: number): string => `${(share * 100).toFixed(1)} %`;

const describeRound = ({ ratePerSecond, busy, p50Ms, p99Ms }: SteadyRound): string => `${ratePerSecond.toFixed(0)}/s, ${inPercent(busy)}: p50 ${p50Ms.toFixed(1)} · p99 ${p99Ms.toFixed(1)} ms`;

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
