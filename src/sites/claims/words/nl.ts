import type { Words } from './role.ts';

export const DUTCH: Words = {
  saves: 'bespaar, bespaart, besparen, je bespaart, korting van, besparing van, scheelt',
  off: 'goedkoper, afgeprijsd, minder dan, eraf, besparing, bespaard',
  discount: 'korting, kassakorting, korting extra, voordeel',
  reduced: 'na korting, met korting, na de korting',
  half: 'halve prijs, voor de halve prijs, voor de helft van de prijs',
  limits:
    'tot, tot wel, tot maar liefst, vanaf, onder, minstens, minimaal, tussen, maximaal, minder dan, hooguit, al vanaf',
  limited: 'of meer, en meer, en hoger, of minder',
  exceeds: 'boven, meer dan, vanaf een bedrag van',
  spend:
    'bestelling van, bestellingen van, bij besteding van, bestelwaarde van, bestellingen vanaf, bestellingen boven, bij een bestelling van',
  foreign:
    'verzending, verzendkosten, bezorging, betaald, win, waarde, ter waarde van, dan, kostte, bezorgkosten',
  foreignAfter:
    'maand, per maand, per stuk, per jaar, per dag, per week, per kg, per persoon, verzendkosten, verzending, cadeaukaart, cadeaubon, waard, miljoen, miljard, meer, terug, cashback, statiegeld, p m, bezorgkosten, tegoed',
  was: 'was, eerst, normaal, in plaats van, ipv, i p v, adviesprijs, adviesprijs van, oude prijs, oorspronkelijk, oorspronkelijke prijs, eerder, voorheen, normale prijs, normaal gesproken, afgeprijsd van, gewoonlijk, niet',
  wasAfter: 'adviesprijs, normaal, eerst',
  unrelated: 'energie, stroom, water, tijd, ruimte, suiker, gas, batterij, accu, katoen',
  to: 'voor, naar, nu voor, tot',
  and: 'en',
  buy: 'koop, bij aankoop van, pak, neem',
  multi: 'tweede, 2e, 2de, twee of meer, derde',
  subscribe: 'bespaar met abonnement, abonnement, met abonnement',
  fill: 'slechts, maar, nu, vandaag, prijs, ongeveer, circa, momenteel, rond, slechts nu, nog geen, voor maar, voor slechts',
  extra: 'extra, een, de, het, van, nog, directe, direct, maar liefst, wel, in, bovendien',
  neutral: 'geen code, zonder code, in de aanbieding',
  price: 'prijs, actieprijs, aanbiedingsprijs',
  percent: 'procent',
  shipping:
    'gratis verzending, gratis bezorging, gratis verzonden, gratis levering, gratis bezorgd, inclusief verzending',
  coupon: 'coupon, kortingsbon, waardebon, tegoedbon',
  clip: 'met coupon, met de coupon, met kortingsbon, activeer de coupon, vink de coupon aan, na coupon',
  code: 'kortingscode, actiecode, met code, met de code, couponcode, gebruik code, vouchercode',
  cart: 'winkelwagen, in winkelwagen, in je winkelwagen, in de winkelwagen, winkelwagentje, in winkelwagentje, in je winkelwagentje, in het winkelwagentje, winkelmandje, in je winkelmandje, in het winkelmandje, in mandje, in je mandje, in het mandje, bij het afrekenen, bij afrekenen, aan de kassa, in uw winkelwagen, bij de kassa',
  intoCart:
    'voeg toe aan winkelwagen, toevoegen aan winkelwagen, naar winkelwagen, aan je winkelwagen, voeg toe aan je winkelwagen',
  more: 'bovendien',
  on: 'op, bij',
  less: 'minder',
};
