import type { Language } from '@redress/complaints/domain';
import type { Choice, Random } from '../random/random';
import type { Slots } from './slots';

/** The city of the sample is called Inkwell, 墨泉, and is on no map. The Chinese lists hold characters outside the first plane. */
type Gazetteer = Readonly<{
  streets: Choice<string>;
  districts: Choice<string>;
  estates: Choice<string>;
  schools: Choice<string>;
  companies: Choice<string>;
  shops: Choice<string>;
  route: (number: number) => string;
  hours: Choice<string>;
}>;

const gazetteers: Readonly<Record<Language, Gazetteer>> = {
  en: {
    streets: [
      'Teapot Street',
      'Kite Lane',
      'Marmalade Road',
      'Lantern Row',
      'Thimble Street',
      'Umbrella Avenue',
      'Button Square',
      'Paper Boat Quay',
      'Acorn Rise',
      'Sundial Lane',
      'Whistle Road',
      'Gingerbread Alley',
    ],
    districts: ['Upper Inkwell', 'Lower Inkwell', 'Old Pebble', 'Quillside', 'Paper Boat'],
    estates: ['Paperclip Court', 'Blue Kettle Gardens', 'Cloudberry Towers', 'Snail Shell Terrace'],
    schools: ['Thimble Street Primary School', 'Second Inkwell Primary School', 'Paper Boat Middle School'],
    companies: ['Sample Brick Works', 'Specimen Noodle Factory', 'Placeholder Haulage', 'Example & Daughters'],
    shops: ['The Paper Teacup', 'Example Dumplings', 'The Striped Ladle', 'Specimen Bakery'],
    route: (number) => `Route ${number}`,
    hours: ['six in the morning', 'half past ten at night', 'midnight', 'two at night', 'five in the morning'],
  },
  zh: {
    streets: [
      '茶壶街',
      '风筝巷',
      '橘酱路',
      '灯笼里',
      '顶针街',
      '雨伞大道',
      '纽扣广场',
      '纸船码头',
      '橡果坡',
      '日晷巷',
      '口哨路',
      '姜饼弄',
      '\u{20bb7}祥里',
      '\u{23c98}河沿',
    ],
    districts: ['上墨泉区', '下墨泉区', '老卵石区', '羽笔区', '纸船区'],
    estates: ['回形针小区', '蓝水壶花园', '云莓公寓', '蜗壳苑', '\u{2a6a5}纸苑'],
    schools: ['顶针街小学', '墨泉第二小学', '纸船初级中学'],
    companies: ['样本砖厂', '示例面条厂', '占位货运公司', '举例服装厂'],
    shops: ['纸茶杯餐馆', '示例饺子馆', '花勺子饭店', '样本面包房'],
    route: (number) => `${number}路公交车`,
    hours: ['清晨六点', '晚上十点半', '半夜十二点', '凌晨两点', '凌晨五点'],
  },
};

/** Route numbers above those that a made-up city of this size would have. */
const firstRoute = 901;
const routes = 40;
const houseNumbersMost = 180;

export const drawSlots = (language: Language, random: Random): Slots => {
  const places = gazetteers[language];
  return {
    street: random.pick(places.streets),
    number: String(1 + random.integer(houseNumbersMost)),
    district: random.pick(places.districts),
    estate: random.pick(places.estates),
    school: random.pick(places.schools),
    company: random.pick(places.companies),
    shop: random.pick(places.shops),
    route: places.route(firstRoute + random.integer(routes)),
    days: String(2 + random.integer(20)),
    hour: random.pick(places.hours),
    count: String(3 + random.integer(30)),
  };
};

/** Codes of the districts, in the order of both lists. */
export const areaCodeOf = (language: Language, district: string): string =>
  `inkwell-${gazetteers[language].districts.indexOf(district) + 1}`;
