import type { Words } from './role.ts';

export const ENGLISH: Words = {
  saves:
    'save, saves, saved, saving, you save, save an, savings of, discount of, price drop of, reduced by, cut by, drops by, dropped by, discounted by, down by',
  off: 'off, cheaper, less than list, less than retail, price cut, price drop, discounted, markdown, in savings, lower than list',
  discount: 'discount, savings, rebate',
  reduced: 'after discount, after the discount, with discount, after savings, with the discount',
  half: 'half price, half off, half the price',
  limits:
    'up to, upto, up to an, as much as, from, starting at, starting from, starts at, starts from, start at, as low as, low as, under, below, less than, min, minimum, minimum of, at least, between, maximum, within, beginning at, prices from, priced from, or up to',
  limited:
    'and up, and above, and under, and below, and less, and over, or more, or less, or above, or under, or over, or higher, ish',
  exceeds: 'over, above, more than, exceeding, beyond',
  spend:
    'spend, spending, spend over, orders of, order of, purchases of, purchase of, when you spend, when you spend over, orders over, orders above, order over, orders under, purchases over',
  foreign:
    'paid, paying, worth, win, winning, won, than, on, spent, shipping, delivery, postage, fee, fees, tax, taxes, budget, prize, earn, earned, earning, refund, refunded, donate, donated, gift card, giftcard, tip, raised, cost me, bought it for, bought for, bought this for, got it for, got mine for, vs, versus, deposit, cashback, bonus, valued at, value, credit, charged, made, makes, lost, lose, invested, funding, revenue, owe, owes, pay me, would pay, d pay, give you',
  foreignAfter:
    'value, worth, gift card, gift cards, giftcard, e gift card, egift card, amazon gift card, amazon credit, promo credit, promotional credit, credit, credits, shipping, shipping fee, delivery, delivery fee, postage, back, cashback, cash back, month, monthly, mo, year, yr, yearly, week, weekly, hour, hr, day, daily, per month, per week, per day, per year, per hour, per person, per night, per kg, per lb, per oz, per ounce, per pound, per unit, per item, per count, per piece, per pack, each, ea, apiece, a piece, million, billion, trillion, tn, mil, bn, thousand, giveaway, prize, budget, fee, fees, tax, taxes, deposit, tip, bonus, refund, reward, rewards, bill, price target, orders, purchases, spend, minimum, market cap, trade in, donation, million dollars, interest, apr, commission, more, faster, bigger, larger, lb, oz, ounce, pound, gallon, night, person, ticket, fine, raise, bet',
  was: 'was, were, used to be, used to cost, list, list price, list price of, reg, regular, regularly, reg price, regular price, orig, original, originally, original price, retail, retails, retails for, retailing for, retailing at, retail price, msrp, msrp of, rrp, mrp, m r p, srp, usually, normally, typically, typical price, typically sells for, usually sells for, normally sells for, previously, before, formerly, instead of, rather than, down from, marked down from, dropped from, drops from, reduced from, slashed from, discounted from, page says, page price, price on page, listed at, on the page, on page, compare at, compare to, compared to, full price, old price, normal price, not, isn t, usual price, lowest price was',
  wasAfter:
    'msrp, rrp, mrp, srp, list, list price, retail, retail price, originally, regularly, normally, usually, reg, regular price, before, normally sold, original price',
  unrelated:
    'battery, energy, power, water, time, space, fuel, electricity, weight, storage, memory, calories, gas, effort, sugar, noise, plastic, electric, heating, charge, cotton, alcohol, recycled, faster, more, bigger',
  to: 'to, for, down to, x',
  and: 'and, n',
  buy: 'when you buy, buy, get, any, grab, pick, take, choose, order, purchase, bundle, buying',
  multi:
    'second, 2nd, 3rd, third, buy one, buy one get one, bogo, buy more, multi buy, multibuy, when you buy more, two or more, additional item, first order, first purchase',
  subscribe:
    'subscribe and save, subscribe n save, subscribe save, s and s, s s, subscription, subscribe, sns',
  fill: 'only, just, now, is, at, about, around, approx, approximately, roughly, nearly, almost, currently, today, price, priced, priced at, it, s, available, still, right, for only, for just, close',
  extra:
    'a, an, the, extra, additional, another, further, instant, instantly, flat, total, whopping, even, limited, lightning, automatic, up, of, prime, immediate, crazy, massive, huge, cool, full, in, deal, launch, promo',
  neutral:
    'no code, no coupon, no coupon needed, no code needed, no promo code, no code required, without coupon, without code, on sale, on amazon, up for, buy now, order now, get yours, get it, battery life, pick up, set up, to your door, for free, buy it, get this, more info, see more, learn more, sign up, ships for, shipped for, for sale, no tax, more info, back in stock, back at, back to, back down, value pack, before it, before they, list here, qr code, zip code, source code, error code, area code, postal code, country code, dress code, bar code, cheat code, game code, redeem code, no coupon code, color code, prime day, black friday, day deal, memorial day, labor day, father s day, mother s day, prime big deal days',
  price:
    'price, price is, deal price, sale price, current price, amazon price, our price, final price',
  percent: 'percent, per cent, pct',
  shipping:
    'free shipping, free delivery, ships free, free prime shipping, shipping included, shipped, free s and h, shipping is free, shipping free, qualify for free shipping, free next day delivery, delivered free, delivered',
  coupon:
    'coupon, coupons, voucher, on page coupon, digital coupon, page coupon, clippable coupon, promo coupon',
  clip: 'with coupon, with coupons, with the coupon, with a coupon, clip coupon, clip the coupon, clip, after coupon, after the coupon, after clipping coupon, apply coupon, apply the coupon, use coupon, use the coupon, using coupon, with voucher, apply voucher, with on page coupon, after on page coupon, with digital coupon, using the coupon, with clip coupon, click coupon, tick coupon, tick the coupon, tick the voucher, with page coupon',
  code: 'code, codes, promo code, coupon code, discount code, voucher code, use code, with code, with the code, checkout code, promocode, using code, use promo code, apply code, enter code, w code',
  more: 'extra, additional, another, further',
  on: 'on',
  or: 'or',
  less: 'less',
};
