import type { Words } from './role.ts';

export const GERMAN: Words = {
  saves:
    'spare, spar, sparen, sparen sie, spart, sparst, du sparst, ihr spart, sie sparen, rabatt von, ersparnis von, nachlass von',
  off: 'sparen, gespart, abgezogen, abzug, günstiger, billiger, reduziert, preisnachlass, weniger als sonst, reduzierung, sparst, spart',
  discount:
    'rabatt, nachlass, preisvorteil, sofortrabatt, ermäßigung, ersparnis, preisabzug, abzug',
  reduced: 'nach rabatt, mit rabatt, nach abzug, nach abzug des rabatts',
  half: 'halber preis, zum halben preis, halben preis, halbem preis, zur hälfte',
  limits:
    'bis, bis zu, ab, unter, mindestens, zwischen, maximal, höchstens, schon ab, bereits ab, los geht s ab, von bis zu, mind, weniger als',
  limited:
    'und mehr, oder mehr, aufwärts, und weniger, mindestbestellwert, bestellwert, einkaufswert',
  exceeds: 'über, mehr als',
  spend:
    'mindestbestellwert, mindestbestellwert von, bestellwert, bestellwert von, einkaufswert, einkaufswert von, ab einem bestellwert von, ab einem einkaufswert von, ab bestellwert',
  foreign:
    'versand, versandkosten, porto, lieferung, bezahlt, gewinne, gewinnt, gewinn, wert, im wert von, als, zzgl, gutschrift, monatlich, für einen einkaufswert von, kostete mich, gebühr, pfand, trinkgeld',
  foreignAfter:
    'versand, versandkosten, porto, monat, im monat, monatlich, pro monat, pro jahr, pro stück, pro kg, pro woche, pro tag, pro person, je stück, je kg, je monat, jährlich, geschenkkarte, geschenkgutschein, amazon gutschein, amazon geschenkgutschein, guthaben, startguthaben, wert, gutschrift, mio, mrd, millionen, tsd, lieferkosten, pfand, gebühr, zurück, mehr, anzahlung, rate, raten, zinsen, bonus',
  was: 'statt, anstatt, anstelle von, statt bisher, statt sonst, uvp, uvp von, uvp war, vorher, zuvor, früher, bisher, sonst, normal, normalerweise, ursprünglich, eigentlich, alter preis, normalpreis, originalpreis, vergleichspreis, regulär, regulärer preis, listenpreis, kostete, kostet sonst, reduziert von, von ehemals, ehemals, durchgestrichen, vormals, neupreis, zuletzt, idealo, vgp, nicht',
  wasAfter: 'uvp, vorher, regulär, listenpreis, normalpreis, vergleichspreis, originalpreis',
  unrelated:
    'strom, energie, akku, wasser, platz, zeit, zucker, gewicht, heizkosten, baumwolle, alkohol',
  to: 'auf, bis, für',
  and: 'und',
  buy: 'kaufe, kauf, kaufen, nimm, beim kauf von, hol dir',
  multi:
    'zweite, zweiten, zweites, zweiter, zwei oder mehr, mengenrabatt, ab 2, ab 3, ab zwei, ab 2 stück',
  subscribe: 'sparabo, spar abo, im spar abo, abo, abonnement',
  fill: 'nur, jetzt, aktuell, gerade, ca, circa, etwa, rund, knapp, bei, preis, heute, liegt, kostet, noch, derzeit',
  extra:
    'zusätzlich, zusätzliche, zusätzlichen, zusätzlicher, nochmal, nochmals, weitere, weiteren, weiterer, satte, ganze, volle, von, einen, ein, eine, der, die, das, den, dem, sofort, direkt, mit, dazu, prozentuale, gleich, amazon',
  neutral:
    'kein code, kein gutschein, ohne code, ohne gutschein, kein code nötig, akkulaufzeit, im angebot',
  price: 'bestpreis, angebotspreis, endpreis, preis, aktionspreis',
  percent: 'prozent',
  shipping:
    'versandkostenfrei, gratisversand, kostenloser versand, kostenlosen versand, versand gratis, gratis versand, kostenlose lieferung, versand kostenlos, inkl versand, inklusive versand, versandfrei',
  coupon: 'coupon, gutschein, rabattgutschein, rabatt coupon, rabattcoupon',
  clip: 'mit coupon, mit gutschein, dank coupon, mit rabattgutschein, nach coupon, mit dem coupon, mit dem gutschein, durch coupon, per coupon, mit rabattcoupon',
  code: 'gutscheincode, rabattcode, aktionscode, mit code, mit dem code, code lautet, gutschein code, rabatt code',
  cart: 'warenkorb, im warenkorb, in deinem warenkorb, in ihrem warenkorb, einkaufswagen, im einkaufswagen, in deinem einkaufswagen, in eurem warenkorb, an der kasse, warenkorb rabatt, warenkorbrabatt, zur kasse, wenn du es in den warenkorb legst, beim legen in den warenkorb, im bestellvorgang, bei der kasse',
  intoCart: 'in den warenkorb, in den einkaufswagen, in den warenkorb legen, zum warenkorb',
  more: 'extra, zusätzlich, zusätzliche, zusätzlichen, zusätzlicher, nochmal, nochmals, weitere, weiteren, nochmal extra',
  on: 'auf, bei',
  or: 'oder',
  less: 'weniger',
};
