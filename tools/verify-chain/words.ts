import type { ChainDefect, FoundDefect, ProofDefect, TreeHead, ValidChain } from '@qinqing/audit-chain/proof';

const defects: Readonly<Record<ChainDefect | ProofDefect, readonly [zh: string, en: string]>> = {
  MALFORMED: ['内容格式有误，不是有效记录', 'this is not in the form of an entry'],
  EDITED: ['记录被改动', 'an entry was changed'],
  DELETED: ['记录被删除', 'an entry was deleted'],
  INSERTED: ['插入了不属于该链的记录', 'an entry was inserted that does not belong there'],
  REORDERED: ['记录顺序被调换', 'entries were put into another order'],
  TRUNCATED: ['链尾被截去', 'the end of the chain was cut off'],
  HEAD_MISMATCH: ['与已签名的链头不符', 'the entries are not those that the head was signed for'],
  BAD_SIGNATURE: ['链头签名无效', 'a head is not signed by the keeper of the chain'],
  NOT_INCLUDED: ['记录不在已签名的链中', 'the entry is not in the signed chain'],
};

export const describeProofDefect = (defect: ProofDefect, detail: string): string => describe(defect, '', '', detail);

export const describeChainDefect = ({ defect, at, detail }: FoundDefect): string =>
  defect === 'BAD_SIGNATURE' ? describe(defect, `：第 ${at} 个链头`, `: head ${at}`, detail) : describe(defect, `：第 ${at} 条`, `: entry ${at}`, detail);

const describe = (defect: ChainDefect | ProofDefect, zhPlace: string, enPlace: string, detail: string): string => {
  const [zh, en] = defects[defect];
  return `✗ ${defect}\n  ${zh}${zhPlace}\n  ${en}${enPlace}\n  ${detail}`;
};

export const describeInclusion = (head: TreeHead, index: number): string =>
  `✓ 该记录是 ${head.chain} 审计链的第 ${index + 1} 条（共 ${head.size} 条），链头时间 ${head.at}，内容未被改动。
  The entry is number ${index + 1} of ${head.size} in the audit chain of ${head.chain}, as of ${head.at}, unchanged.`;

export const describeChain = (chain: string, { size, signedSize, rootHash }: ValidChain): string =>
  `✓ ${chain} 审计链共 ${size} 条，逐条核验无改动、无删除、无调换；链头覆盖前 ${signedSize} 条。Merkle 根 ${rootHash}
  The audit chain of ${chain} has ${size} entries: none was changed, deleted or reordered; heads cover the first ${signedSize}.`;

export const UNCHECKED = `! 未提供公钥，未验证签名：只能说明文件自身一致，不能证明出自该部门。请加 --keys。
  No keys were given, so no signature was checked: the file agrees with itself, which proves nothing about who made it. Add --keys.`;

export const UNSIGNED = `! 没有任何链头覆盖这些记录：没有签名为其担保。
  No signed head covers these entries: nobody vouches for them.`;
