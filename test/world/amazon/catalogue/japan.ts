import type { Family } from '../product.ts';
import { type Draft, thirdParty, variants } from './draft.ts';

const cloth: Family = {
  parent: 'B0JPTENU0P',
  dimensions: [{ name: 'color_name', label: '色', values: ['藍', '朱', '若草'], pictured: true }],
  children: { B0JPTENUA1: [0], B0JPTENUS2: [1], B0JPTENUW3: [2] },
};

/** What amazon.co.jp sells. */
export const japan: readonly Draft[] = [
  {
    asin: 'B0BFC7WQ6R',
    title: 'Tribit XSound Go ポータブルスピーカー ブラック',
    brand: 'Tribit',
    price: 8980,
  },
  { asin: 'B0JPPEN9KC', title: 'ゆらぎ 万年筆 細字', brand: 'ゆらぎ', price: 13200 },
  { asin: 'B0JPBENT0X', title: '二段弁当箱 900ml', brand: '木の香', price: 2480, ...thirdParty },
  {
    asin: 'B0JPKYUSU0',
    title: '木の香 急須 360ml',
    brand: '木の香',
    price: 5600,
    stock: 0,
    state: 'unavailable',
  },
  {
    asin: 'B0JPCH0CH1',
    title: '木の香 卓上提灯',
    brand: '木の香',
    price: 3000,
    listPrice: 3500,
    cartPrice: 2700,
  },
  {
    asin: 'B0JPNABE24',
    title: '木の香 土鍋 24cm',
    brand: '木の香',
    price: 4800,
    coupon: { amount: 500 },
  },
  ...variants(
    cloth,
    { title: 'ゆらぎ 手ぬぐい', brand: 'ゆらぎ', price: 1320 },
    { B0JPTENUS2: { stock: 0 } },
  ),
];
