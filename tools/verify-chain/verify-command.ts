import { parseInclusionProof, readExport, verifyChain, verifyInclusionProof, type HeadKeys, type InclusionProof } from '@qinqing/audit-chain/proof';
import { readOrder, USAGE, type Order } from './command-line.ts';
import { FileFault, readJson, readKeys, readLines } from './read-files.ts';
import { describeChain, describeChainDefect, describeInclusion, describeProofDefect, UNCHECKED, UNSIGNED } from './words.ts';

export interface Terminal {
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
}

const VERIFIED = 0;
const TAMPERED = 1;
const MISTAKEN = 2;
const NOBODY_VOUCHES = 3;
export type ExitCode = typeof VERIFIED | typeof TAMPERED | typeof MISTAKEN | typeof NOBODY_VOUCHES;

export const runVerifyCommand = async (args: readonly string[], terminal: Terminal): Promise<ExitCode> => {
  const order = readOrder(args);
  if (order === null) {
    terminal.complain(USAGE);
    return MISTAKEN;
  }
  try {
    return await verify(order, terminal);
  } catch (error) {
    if (!(error instanceof FileFault)) throw error;
    terminal.complain(error.message);
    return MISTAKEN;
  }
};

const verify = async ({ proofFile, exportFile, keysFile }: Order, terminal: Terminal): Promise<ExitCode> => {
  const keys = keysFile === null ? null : await readKeys(keysFile);
  const proof = proofFile === null ? null : parseInclusionProof(await readJson(proofFile));
  if (proofFile !== null) {
    const code = await verifyProof(proof, keys, terminal);
    if (code !== VERIFIED) return code;
  }
  if (exportFile !== null) {
    const code = await verifyExport(exportFile, proof === null ? [] : [proof.head], keys, terminal);
    if (code !== VERIFIED) return code;
  }
  if (keys !== null) return VERIFIED;
  terminal.print(UNCHECKED);
  return NOBODY_VOUCHES;
};

const verifyProof = async (proof: InclusionProof | null, keys: HeadKeys | null, { print, complain }: Terminal): Promise<ExitCode> => {
  const verdict = proof === null ? ({ kind: 'DEFECT', defect: 'MALFORMED', detail: 'the file holds no inclusion proof' } as const) : await verifyInclusionProof(proof, keys);
  if (verdict.kind === 'DEFECT') {
    complain(describeProofDefect(verdict.defect, verdict.detail));
    return TAMPERED;
  }
  print(describeInclusion(verdict.head, proof!.index));
  print(JSON.stringify(proof!.entry, null, 2));
  return VERIFIED;
};

const verifyExport = async (file: string, keptHeads: readonly string[], keys: HeadKeys | null, { print, complain }: Terminal): Promise<ExitCode> => {
  const read = await readExport(readLines(file));
  if (read === null) {
    complain(describeProofDefect('MALFORMED', `${file} does not begin as the export of a chain`));
    return TAMPERED;
  }
  const verdict = await verifyChain({ ...read, heads: [...read.heads, ...keptHeads], keys });
  if (verdict.kind === 'DEFECT') {
    complain(describeChainDefect(verdict));
    return TAMPERED;
  }
  print(describeChain(read.chain, verdict));
  if (verdict.size === 0 || verdict.signedSize > 0) return VERIFIED;
  print(UNSIGNED);
  return NOBODY_VOUCHES;
};
