import type { Wording } from './wording.ts';

export interface Division {
  /** Six digits of GB/T 2260. */
  readonly code: string;
  readonly name: Wording;
  /** First day in force (the State Council's approval). Null: before 2000, where this register begins. */
  readonly validFrom: string | null;
  /** First day no longer in force, so that a successor's `validFrom` is its predecessor's `validTo`. Null: in force. */
  readonly validTo: string | null;
  /** The codes that took over its area; empty while it is in force. */
  readonly successors: readonly string[];
}

const inForce = (code: string, zh: string, en: string, validFrom: string | null = null): Division =>
  ({ code, name: { zh, en }, validFrom, validTo: null, successors: [] });

const replaced = (code: string, zh: string, en: string, validTo: string, ...successors: string[]): Division =>
  ({ code, name: { zh, en }, validFrom: null, validTo, successors });

/** 国函〔2002〕56号 */
const xinhuiBecameDistrict = '2002-06-22';
/** 国函〔2002〕109号 */
const foshanRearranged = '2002-12-08';
/** 国函〔2013〕112号 */
const shaoxingRearranged = '2013-10-18';

/**
 * What is known of the GB/T 2260 register (中华人民共和国行政区划代码): every province, and the prefectures of the demonstration
 * jurisdictions with all their districts, counties and predecessors since 2000. A code that is not listed may still exist.
 */
export const divisionRegister: readonly Division[] = [
  inForce('110000', '北京市', 'Beijing'),
  inForce('120000', '天津市', 'Tianjin'),
  inForce('130000', '河北省', 'Hebei'),
  inForce('140000', '山西省', 'Shanxi'),
  inForce('150000', '内蒙古自治区', 'Inner Mongolia'),
  inForce('210000', '辽宁省', 'Liaoning'),
  inForce('220000', '吉林省', 'Jilin'),
  inForce('230000', '黑龙江省', 'Heilongjiang'),
  inForce('310000', '上海市', 'Shanghai'),
  inForce('320000', '江苏省', 'Jiangsu'),
  inForce('330000', '浙江省', 'Zhejiang'),
  inForce('340000', '安徽省', 'Anhui'),
  inForce('350000', '福建省', 'Fujian'),
  inForce('360000', '江西省', 'Jiangxi'),
  inForce('370000', '山东省', 'Shandong'),
  inForce('410000', '河南省', 'Henan'),
  inForce('420000', '湖北省', 'Hubei'),
  inForce('430000', '湖南省', 'Hunan'),
  inForce('440000', '广东省', 'Guangdong'),
  inForce('450000', '广西壮族自治区', 'Guangxi'),
  inForce('460000', '海南省', 'Hainan'),
  inForce('500000', '重庆市', 'Chongqing'),
  inForce('510000', '四川省', 'Sichuan'),
  inForce('520000', '贵州省', 'Guizhou'),
  inForce('530000', '云南省', 'Yunnan'),
  inForce('540000', '西藏自治区', 'Tibet'),
  inForce('610000', '陕西省', 'Shaanxi'),
  inForce('620000', '甘肃省', 'Gansu'),
  inForce('630000', '青海省', 'Qinghai'),
  inForce('640000', '宁夏回族自治区', 'Ningxia'),
  inForce('650000', '新疆维吾尔自治区', 'Xinjiang'),
  inForce('710000', '台湾省', 'Taiwan'),
  inForce('810000', '香港特别行政区', 'Hong Kong'),
  inForce('820000', '澳门特别行政区', 'Macao'),

  inForce('330600', '绍兴市', 'Shaoxing'),
  inForce('330602', '越城区', 'Yuecheng'),
  inForce('330603', '柯桥区', 'Keqiao', shaoxingRearranged),
  inForce('330604', '上虞区', 'Shangyu', shaoxingRearranged),
  replaced('330621', '绍兴县', 'Shaoxing County', shaoxingRearranged, '330602', '330603'),
  inForce('330624', '新昌县', 'Xinchang'),
  inForce('330681', '诸暨市', 'Zhuji'),
  replaced('330682', '上虞市', 'Shangyu City', shaoxingRearranged, '330604'),
  inForce('330683', '嵊州市', 'Shengzhou'),

  inForce('370300', '淄博市', 'Zibo'),
  inForce('370302', '淄川区', 'Zichuan'),
  inForce('370303', '张店区', 'Zhangdian'),
  inForce('370304', '博山区', 'Boshan'),
  inForce('370305', '临淄区', 'Linzi'),
  inForce('370306', '周村区', 'Zhoucun'),
  inForce('370321', '桓台县', 'Huantai'),
  inForce('370322', '高青县', 'Gaoqing'),
  inForce('370323', '沂源县', 'Yiyuan'),

  inForce('440300', '深圳市', 'Shenzhen'),
  inForce('440303', '罗湖区', 'Luohu'),
  inForce('440304', '福田区', 'Futian'),
  inForce('440305', '南山区', 'Nanshan'),
  inForce('440306', '宝安区', "Bao'an"),
  inForce('440307', '龙岗区', 'Longgang'),
  inForce('440308', '盐田区', 'Yantian'),
  inForce('440309', '龙华区', 'Longhua', '2016-09-14'),
  inForce('440310', '坪山区', 'Pingshan', '2016-09-14'),
  inForce('440311', '光明区', 'Guangming', '2018-02-09'),

  inForce('440600', '佛山市', 'Foshan'),
  replaced('440602', '城区', 'Foshan Urban District', foshanRearranged, '440604'),
  replaced('440603', '石湾区', 'Shiwan', foshanRearranged, '440604'),
  inForce('440604', '禅城区', 'Chancheng', foshanRearranged),
  inForce('440605', '南海区', 'Nanhai', foshanRearranged),
  inForce('440606', '顺德区', 'Shunde', foshanRearranged),
  inForce('440607', '三水区', 'Sanshui', foshanRearranged),
  inForce('440608', '高明区', 'Gaoming', foshanRearranged),
  replaced('440681', '顺德市', 'Shunde City', foshanRearranged, '440606'),
  replaced('440682', '南海市', 'Nanhai City', foshanRearranged, '440604', '440605'),
  replaced('440683', '三水市', 'Sanshui City', foshanRearranged, '440607'),
  replaced('440684', '高明市', 'Gaoming City', foshanRearranged, '440608'),

  inForce('440700', '江门市', 'Jiangmen'),
  inForce('440703', '蓬江区', 'Pengjiang'),
  inForce('440704', '江海区', 'Jianghai'),
  inForce('440705', '新会区', 'Xinhui', xinhuiBecameDistrict),
  inForce('440781', '台山市', 'Taishan'),
  replaced('440782', '新会市', 'Xinhui City', xinhuiBecameDistrict, '440703', '440705'),
  inForce('440783', '开平市', 'Kaiping'),
  inForce('440784', '鹤山市', 'Heshan'),
  inForce('440785', '恩平市', 'Enping'),
];
