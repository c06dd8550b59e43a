import { createWheel, zipfWeights } from '../drawing/draws.ts';

export interface Town {
  /** Nine digits. */
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly shortName: string;
}

export interface Jurisdiction {
  /** GB/T 2260. */
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly city: { readonly code: string; readonly name: string; readonly nameEn: string; readonly phonePrefix: string };
  /** Largest first. */
  readonly towns: readonly Town[];
  /** What the keys of its personas end with. */
  readonly personaSuffix: string;
}

const street = (code: string, shortName: string, en: string): Town => ({ code, name: `${shortName}街道`, nameEn: `${en} Street`, shortName });
const town = (code: string, shortName: string, en: string): Town => ({ code, name: `${shortName}镇`, nameEn: `${en} Town`, shortName });

/** The district codes are real, so that rules about divisions can be tried; the last three digits of towns and all content are invented. */
export const firstJurisdiction: Jurisdiction = {
  code: '440704',
  name: '江海区',
  nameEn: 'Jianghai',
  city: { code: '440700', name: '江门市', nameEn: 'Jiangmen', phonePrefix: '0750' },
  towns: [
    street('440704001', '外海', 'Waihai'),
    street('440704002', '礼乐', 'Lile'),
    street('440704003', '江南', 'Jiangnan'),
    street('440704004', '滘头', 'Jiaotou'),
    street('440704005', '滘北', 'Jiaobei'),
    street('440704006', '龙溪', 'Longxi'),
  ],
  personaSuffix: '',
};

export const secondJurisdiction: Jurisdiction = {
  code: '440608',
  name: '高明区',
  nameEn: 'Gaoming',
  city: { code: '440600', name: '佛山市', nameEn: 'Foshan', phonePrefix: '0757' },
  towns: [
    street('440608001', '荷城', 'Hecheng'),
    town('440608101', '杨和', 'Yanghe'),
    town('440608102', '明城', 'Mingcheng'),
    town('440608103', '更合', 'Genghe'),
  ],
  personaSuffix: '2',
};

export const jurisdictions = [firstJurisdiction, secondJurisdiction] as const;

export const drawJurisdiction = createWheel<Jurisdiction>([
  [firstJurisdiction, 0.75],
  [secondJurisdiction, 0.25],
]);

const TOWN_ZIPF_EXPONENT = 0.6;

const townWheels = new Map(jurisdictions.map(({ code, towns }) => [code, createWheel(zipfWeights(towns, TOWN_ZIPF_EXPONENT))]));

export const townWheelOf = (jurisdiction: Jurisdiction): ReturnType<typeof createWheel<Town>> => townWheels.get(jurisdiction.code)!;
