import type { Proof } from './prove-faults.ts';

export const countHeld = (proofs: readonly Proof[]): number => proofs.filter(({ finding }) => finding.isHeld).length;

/** The last line of a run. */
export const summarise = (proofs: readonly Proof[]): string => {
  const held = countHeld(proofs);
  return `${held} held, ${proofs.length - held} not held`;
};

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

/** @param day YYYY-MM-DD */
export const writeReport = (proofs: readonly Proof[], { day, machine, command }: { readonly day: string; readonly machine: string; readonly command: string }): string => `# Faults and the gateway 网关故障

Each fault is inflicted on a running gateway with three departments, all of them processes of their own. 逐一对运行中的网关与三个部门进程注入故障。

Written by \`${command}\` on ${day}, ${machine}: ${summarise(proofs)}.

| fault | aim | seen | held |
|---|---|---|---|
${proofs.map(({ fault, finding }) => `| ${cell(fault.what)} | ${cell(fault.aim)} | ${cell(finding.seen)} | ${finding.isHeld ? 'yes 是' : 'no 否'} |`).join('\n')}
`;
