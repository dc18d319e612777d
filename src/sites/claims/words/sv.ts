import type { Words } from './role.ts';

export const SWEDISH: Words = {
  saves: 'spara, sparar, du sparar, rabatt på, rabatt om, rabatten är, sänkt med, besparing på',
  off: 'billigare, rea, prissänkt, avdrag, nedsatt, lägre pris, sänkning',
  discount: 'rabatt, prisavdrag, besparing, avdrag',
  reduced: 'efter rabatt, med rabatt, med rabatten, efter avdrag',
  half: 'halva priset, till halva priset, för halva priset',
  limits:
    'upp till, upp emot, från, under, minst, mellan, högst, mindre än, fr, priser från, redan från',
  limited: 'eller mer, och uppåt, och mer, eller mindre, uppåt',
  exceeds: 'över, mer än',
  spend:
    'köp för, order på, beställningar på, handla för, vid köp för, beställningar över, order över, vid köp över',
  foreign:
    'frakt, porto, betalade, vinn, värde, värd, värt, kostade, leverans, presentkort på, till ett värde av',
  foreignAfter:
    'frakt, i frakt, månad, per månad, per st, per år, per dag, per kg, i månaden, månaden, presentkort, värde, miljoner, miljarder, mer, tillbaka, i bonus, i porto, pant, återbäring',
  was: 'ord pris, ord, ordinarie, ordinarie pris, rek pris, tidigare, tidigare pris, förr, innan, istället för, i stället för, i st f, normalpris, normalt, var, sänkt från, nedsatt från, jämförpris, rek, inte',
  wasAfter: 'ordinarie, ordinarie pris, ord pris, tidigare, normalt',
  unrelated: 'energi, ström, vatten, tid, plats, socker, batteritid, batteri, bomull',
  to: 'till, för, nu för',
  and: 'och',
  buy: 'köp, vid köp av, ta, handla, välj',
  multi: 'andra, 2 a, två eller fler, tredje, flerköp',
  subscribe: 'prenumerera och spara, prenumeration, prenumerera',
  fill: 'bara, endast, nu, just nu, idag, pris, cirka, ca, ungefär, runt, kostar, nu bara, nu endast',
  extra: 'extra, ytterligare, en, ett, hela, direkt, på, om, av, den, det, omedelbar, mer',
  neutral: 'ingen kod, utan kod, på rea, på amazon',
  price: 'priset, reapris, pris, kampanjpris',
  percent: 'procent',
  shipping: 'fri frakt, gratis frakt, fraktfritt, frakt ingår, gratis leverans, fri leverans',
  coupon: 'kupong, rabattkupong, värdecheck',
  clip: 'med kupong, med kupongen, klicka i kupongen, aktivera kupongen, med rabattkupong, använd kupongen, efter kupong',
  code: 'rabattkod, kod, med kod, med koden, använd koden, kampanjkod, rabattkoden, koden, ange koden, använd kod',
  cart: 'varukorg, varukorgen, i varukorg, i varukorgen, i din varukorg, i kundvagnen, kundvagn, kundvagnen, i kundvagn, i din kundvagn, i kassan, vid kassan',
  intoCart:
    'till varukorgen, lägg i varukorgen, lägg till i varukorgen, lägg i kundvagnen, lägg till i kundvagnen, lägg den i varukorgen',
  more: 'ytterligare',
  on: 'på, hos',
  or: 'eller',
  less: 'mindre',
};
