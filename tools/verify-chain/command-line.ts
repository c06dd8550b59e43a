import { parseArgs } from 'node:util';

export const USAGE = `用法 Usage: npm run verify-chain -- PROOF.json [--keys JWKS.json]
            npm run verify-chain -- --export CHAIN.ndjson [PROOF.json] [--keys JWKS.json]
离线核验审计链的存证证明或整链导出，不连接平台。同时给出两者时，整链还须与证明中的链头一致。
Checks the proof of one audit entry, or the export of a whole chain, without the platform. Given both, the chain must
also agree with the head in the proof: it cannot have been rewritten since.

  --keys    部门公钥（JWKS）；缺省则不验签名 · the departments' public keys; without them signatures are not checked

退出码 Exit code: 0 核验通过 verified · 1 发现问题 tampered · 2 命令或文件有误 mistaken command or file
                  3 内容一致但无签名保证 consistent, but no signature vouches for it`;

export interface Order {
  readonly proofFile: string | null;
  readonly exportFile: string | null;
  readonly keysFile: string | null;
}

/** @returns null when the command is mistaken or asks for help */
export const readOrder = (args: readonly string[]): Order | null => {
  try {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { keys: { type: 'string' }, export: { type: 'string' } } });
    const [proofFile = null, ...surplus] = positionals;
    const order = { proofFile, exportFile: values.export ?? null, keysFile: values.keys ?? null };
    return surplus.length > 0 || (order.proofFile === null && order.exportFile === null) ? null : order;
  } catch {
    return null;
  }
};
