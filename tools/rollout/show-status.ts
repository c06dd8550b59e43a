import { writeAge } from '@qinqing/events-command/age.ts';
import { writeTable } from '@qinqing/events-command/table.ts';
import { listReplicas, shortVersion } from '@qinqing/supergraph-versions';
import { askGateway, type GatewayAnswer } from './ask-gateway.ts';
import { isGone } from './await-gateways.ts';
import { writeTime } from './describe-versions.ts';
import type { ExitCode, Surroundings } from './rollout-command.ts';

/** The current version, and what each gateway runs. Exit code 1 when one of them runs another. */
export const showStatus = async ({ versions, now, print }: Surroundings, addresses: readonly string[]): Promise<ExitCode> => {
  const current = await versions.readCurrent();
  if (current === null) print(`尚未发布任何版本，网关使用 SUPERGRAPH_FILE · nothing was published yet; gateways run SUPERGRAPH_FILE (${versions.directory})`);
  else print(`当前版本 current: ${shortVersion(current.version)}  ${writeTime(current.since)} UTC (${writeAge(current.since, now())})  ${current.by}${current.mayBreak ? '  --may-break' : ''}`);
  const asked = await Promise.all(addresses.map(askGateway));
  const reports = [...(await listReplicas(versions.directory)), ...asked];
  print(writeTable(['网关 gateway', '版本 version', '运行 for', '最近 seen ago', '说明 note'], reports.map((report) => describe(report, now()))));
  const others = reports.filter((report) => 'failure' in report || (!isGone(report, now()) && current !== null && report.version !== current.version));
  return others.length === 0 ? 0 : 1;
};

const describe = (report: GatewayAnswer, now: Date): readonly string[] => {
  if ('failure' in report) return [report.replica, '?', '–', '–', `无应答 no answer: ${report.failure}`];
  const { replica, version, since, seenAt, refused } = report;
  const note = refused === null ? '' : `拒绝 refuses ${shortVersion(refused.version)}: ${refused.reason}`;
  return [replica, shortVersion(version), writeAge(since, now), writeAge(seenAt, now), isGone(report, now) ? '已离开 gone' : note];
};
