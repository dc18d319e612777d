import type { Words } from './role.ts';

export const ITALIAN: Words = {
  saves:
    'risparmia, risparmi, risparmiate, risparmiare, sconto di, sconto del, sconto dell, ribasso del, risparmio di, risparmio del, scontato del, scontato di',
  off: 'di sconto, di risparmio, di ribasso, scontato, scontati',
  discount: 'sconto, sconti, ribasso, risparmio',
  reduced: 'con lo sconto, dopo lo sconto, con sconto, grazie allo sconto',
  half: 'a metà prezzo, metà prezzo',
  limits:
    'fino a, fino al, fino all, a partire da, da, da soli, meno di, tra, minimo, almeno, massimo, sotto i, sotto, fino ad un, fino a un',
  limited: 'o più, e oltre, in su, o meno, in poi',
  exceeds: 'oltre, più di, superiori a, superiore a, sopra i',
  spend:
    'ordine minimo, ordine minimo di, spesa minima, spesa minima di, ordini di, spendi, acquisto minimo di',
  foreign:
    'spedizione, spese di spedizione, pagato, vinci, valore, del valore di, costava, che, contro, consegna, commissione',
  foreignAfter:
    'al mese, mensili, mese, di spedizione, per la spedizione, buono regalo, di buono regalo, in buono regalo, buoni regalo, di valore, milioni, miliardi, in più, di rimborso, di cashback, di credito, al kg, al pezzo, rimborso, di cauzione, all anno, ogni mese',
  was: 'invece di, anziché, era, prima, prima a, prezzo di listino, di listino, listino, prezzo consigliato, prezzo precedente, prezzo originale, prezzo pieno, originariamente, normalmente, solitamente, di solito, da prezzo di listino, al posto di, scende da, in precedenza, non, prezzo mediano',
  wasAfter: 'di listino, listino, prima, normalmente',
  unrelated:
    'di energia, di acqua, d acqua, di tempo, di spazio, di zucchero, di batteria, batteria, cotone, di cotone',
  to: 'a, per, ora a',
  and: 'e, ed',
  buy: 'acquista, acquistando, compra, comprane, prendi, acquistane',
  multi: 'secondo, seconda, 2º, due o più, sul secondo, acquistandone 2, acquistandone due',
  subscribe: 'iscriviti e risparmia, abbonamento, programma iscriviti e risparmia',
  fill: 'solo, soli, appena, ora, adesso, oggi, prezzo, circa, attualmente, soltanto, in offerta a, a soli, a solo',
  extra:
    'di, del, dell, un, uno, una, il, lo, la, ulteriore, aggiuntivo, extra, altro, immediato, subito, in, al, ulteriori',
  neutral: 'senza codice, senza coupon, in offerta, in sconto',
  price: 'prezzo, prezzo finale, prezzo bomba',
  percent: 'per cento, percento',
  shipping:
    'spedizione gratuita, spedizione gratis, spedizioni gratuite, consegna gratuita, spedizione inclusa, spedizione compresa, spese di spedizione gratuite',
  coupon: 'coupon, buono sconto, voucher, coupon sconto',
  clip: 'con coupon, con il coupon, applica il coupon, applicando il coupon, spunta il coupon, spuntando il coupon, attiva il coupon, con buono sconto, dopo coupon, grazie al coupon, usa il coupon, selezionando il coupon, con un coupon, tramite coupon',
  code: 'codice, codice sconto, codice promozionale, con il codice, con codice, usa il codice, col codice, codice promo, usando il codice, inserisci il codice, codice coupon',
  cart: 'nel carrello, nel tuo carrello, al carrello, in carrello, direttamente nel carrello, alla cassa, al checkout, al momento del pagamento, una volta nel carrello, a carrello, carrello amazon, in fase di pagamento',
  intoCart:
    'aggiungi al carrello, aggiungilo al carrello, mettilo nel carrello, aggiungere al carrello',
  more: 'ulteriore, ulteriori, aggiuntivo',
  on: 'su, sui, sul, sugli, sulle',
  or: 'oppure',
  less: 'in meno, meno',
};
