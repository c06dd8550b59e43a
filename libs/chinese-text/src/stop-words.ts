/** Words that say nothing of what an appeal is about: grammar, politeness, and what every appeal of an enterprise says. */
export const stopWords: ReadonlySet<string> = new Set(
  (
    '的 了 着 过 在 是 有 和 与 及 或 并 也 都 就 还 又 很 太 更 最 不 没 没有 无 被 把 将 对 对于 关于 从 到 向 往 为 为了 以 以及 因 因为 由 由于 所以 但 但是 而 而且 如 如果 若 则 ' +
    '这 那 这个 那个 这些 那些 其 之 等 个 些 一 一个 一些 一直 已 已经 正在 目前 现在 近期 最近 今年 去年 之前 之后 以后 以前 上 下 中 里 内 外 时 时候 能 能否 可 可以 会 要 想 需 需要 应 应该 ' +
    '我 我们 我司 我方 贵 贵局 贵方 本 本公司 你 你们 您 您好 你好 领导 他 他们 它 吗 呢 吧 啊 请 请问 请教 咨询 反映 希望 盼 望 恳请 谢谢 感谢 麻烦 帮忙 帮助 协助 协调 解决 处理 ' +
    '公司 企业 单位 我厂 厂里 问题 情况 事项 相关 有关 部门 进行 怎么 如何 什么 哪些 哪里 多少 为什么 是否 给予 提供 得到 方面 通过 存在 导致 造成'
  ).split(' '),
);
