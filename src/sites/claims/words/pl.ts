import type { Words } from './role.ts';

export const POLISH: Words = {
  saves:
    'oszczędź, oszczędzasz, zaoszczędź, oszczędzaj, rabat w wysokości, zniżka w wysokości, rabatu w wysokości, taniej o, przeceniono o, obniżka o, taniej aż o, tańszy o',
  off: 'taniej, zniżki, rabatu, obniżki, oszczędności, tańszy, tańsze, tańsza',
  discount: 'rabat, rabatu, zniżka, zniżki, zniżkę, obniżka, obniżki, przecena',
  reduced: 'po rabacie, po zniżce, z rabatem, ze zniżką, po obniżce',
  half: 'za pół ceny, pół ceny, połowę ceny',
  limits:
    'do, aż do, nawet do, nawet, od, już od, poniżej, minimum, min, co najmniej, między, maks, maksymalnie, mniej niż, ceny od',
  limited: 'lub więcej, i więcej, wzwyż, lub mniej',
  exceeds: 'powyżej, ponad, więcej niż',
  spend:
    'przy zakupach za, zamówienia za, zamówień za, wydaj, zamówienie za, zamówień powyżej, przy zamówieniu za, zamówienia powyżej, zakupy za, zakupach powyżej',
  foreign:
    'dostawa, przesyłka, wysyłka, zapłaciłem, zapłaciłam, wygraj, wartość, o wartości, niż, kosztował, kosztowała, koszt dostawy, kaucja',
  foreignAfter:
    'miesięcznie, za miesiąc, na miesiąc, mies, miesiąc, za dostawę, za przesyłkę, karta podarunkowa, na kartę podarunkową, mln, mld, tys, wartości, więcej, zwrotu, za sztukę, za szt, za kg, kaucji, rocznie',
  was: 'zamiast, było, był, była, cena regularna, wcześniej, poprzednio, stara cena, normalnie, katalogowa, cena katalogowa, przeceniony z, przeceniona z, przecenione z, dotychczas, najniższa cena z 30 dni, najniższa cena, zwykle, cena sugerowana, cena normalna, nie',
  wasAfter: 'wcześniej, normalnie, cena regularna, przed promocją, zwykle',
  unrelated: 'energii, prądu, wody, czasu, miejsca, cukru, baterii, bateria, bawełny, bawełna',
  to: 'na, za, teraz za, do',
  and: 'i, oraz',
  buy: 'kup, przy zakupie, weź, kupując, wybierz',
  multi: 'druga, drugi, drugą, drugie, 2 sztuki, dwie lub więcej, trzeci, drugiego',
  subscribe: 'subskrybuj i oszczędzaj, subskrypcja, w subskrypcji, subskrybuj oszczędzaj',
  fill: 'tylko, teraz, jedyne, zaledwie, obecnie, dziś, dzisiaj, cena, ok, około, już, kosztuje, w cenie, za jedyne, za tylko, aktualnie',
  extra:
    'dodatkowe, dodatkowo, dodatkowy, dodatkowego, jeszcze, o, aż, całe, w, ekstra, kolejne, natychmiast, wysokości',
  neutral: 'bez kodu, bez kuponu, kod niepotrzebny, na promocji',
  price: 'cena, za cenę, cena promocyjna',
  percent: 'procent, procenty',
  shipping:
    'darmowa dostawa, darmowa wysyłka, darmowa przesyłka, bezpłatna dostawa, dostawa gratis, wysyłka gratis, dostawa za darmo, darmową dostawą, darmową dostawę',
  coupon: 'kupon, kuponu, kupon rabatowy',
  clip: 'z kuponem, zaznacz kupon, aktywuj kupon, po kuponie, użyj kuponu, z kuponem rabatowym',
  code: 'kod, kodem, z kodem, kod rabatowy, użyj kodu, kodu, kod promocyjny, z kodem rabatowym, na kod, kod kuponu, wpisz kod',
  cart: 'w koszyku, w twoim koszyku, koszyku, po dodaniu do koszyka, przy kasie, w kasie, cena w koszyku, rabat w koszyku, po dodaniu do koszyka, przy płatności, rabat naliczy się w koszyku',
  intoCart: 'do koszyka, dodaj do koszyka, wrzuć do koszyka',
  more: 'dodatkowe, dodatkowo, dodatkowy, dodatkowego, ekstra, kolejne',
  on: 'na, w',
  or: 'lub',
  less: 'mniej',
};
