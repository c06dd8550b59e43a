/** Character and pinyin; the more common ones first. */
export type Syllable = readonly [zh: string, en: string];

const syllables = (text: string): readonly Syllable[] =>
  text.split(' ').map((pair) => [pair.slice(0, 1), pair.slice(1)]);

export const surnames = syllables(
  '陈Chen 李Li 黄Huang 林Lin 梁Liang 张Zhang 何He 吴Wu 谭Tan 区Ou 冯Feng 罗Luo 邓Deng 叶Ye 赵Zhao 周Zhou 徐Xu 刘Liu 杨Yang 朱Zhu ' +
    '胡Hu 郭Guo 马Ma 伍Wu 余Yu 曾Zeng 潘Pan 苏Su 卢Lu 钟Zhong 蔡Cai 谢Xie 郑Zheng 麦Mai 关Guan 简Jian 容Rong 霍Huo 严Yan 甘Gan 欧Ou ' +
    '莫Mo 黎Li 薛Xue 方Fang 温Wen 范Fan 孔Kong 汤Tang 康Kang 姚Yao 石Shi 傅Fu 沈Shen 尹Yin 陆Lu 杜Du 崔Cui 廖Liao',
);

export const givenSyllables = syllables(
  '静jing 怡yi 志zhi 明ming 伟wei 强qiang 敏min 丽li 嘉jia 欣xin 俊jun 杰jie 慧hui 芳fang 文wen 华hua 永yong 健jian 国guo 平ping ' +
    '秀xiu 英ying 海hai 燕yan 建jian 辉hui 晓xiao 琳lin 子zi 轩xuan 雨yu 桐tong 思si 远yuan 家jia 豪hao 宇yu 航hang 佩pei 珊shan ' +
    '卓zhuo 然ran 展zhan 鹏peng 凯kai 彤tong 少shao 雄xiong 锦jin 波bo 淑shu 仪yi 启qi 新xin 泽ze 宏hong 诗shi 雅ya 绮qi 雯wen ' +
    '耀yao 庭ting 韵yun 清qing 昊hao 天tian 柏bai 森sen 若ruo 兰lan 景jing 行xing 乐le 遥yao 舒shu 婷ting 铭ming 翰han 可ke 盈ying',
);
