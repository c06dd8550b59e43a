/** Invented street names, the same in every town. */
export const streets = '科创路 兴业路 滨江大道 金沙路 新桥路 文昌路 高新路 东宁路 五福街 礼德路 朝阳路 创智路 荷塘路 银泉路 同心路 永康街'.split(' ');
