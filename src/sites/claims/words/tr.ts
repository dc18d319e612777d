import type { Words } from './role.ts';

export const TURKISH: Words = {
  saves: 'indirim oranı',
  off: 'indirim, indirimli, indirimle, indirimi, tasarruf, tasarruf et, daha ucuz, ucuza, ucuz, indirim kazan, indirimde',
  discount: 'indirim',
  reduced: 'indirimden sonra, indirim sonrası',
  half: 'yarı fiyatına, yarı fiyat, yarı fiyatı',
  limits: 'en az, en fazla, minimum, maksimum, yaklaşık en az, altında',
  limited:
    'varan, ye varan, a varan, e varan, kadar, ye kadar, a kadar, e kadar, ya varan, ya kadar, den başlayan, dan başlayan, ten başlayan, tan başlayan, başlayan, itibaren, den itibaren, dan itibaren, ve üzeri, ve üstü, üzeri, üstü, altı, altında, üzerinde, ve üzerine, üzerine, den fazla, dan fazla, ve altı, lik alışverişte, lik',
  exceeds: 'fazla',
  spend: 'sepet tutarı, minimum sepet tutarı, alt limit',
  foreign: 'kargo, ödedim, kazan, değerinde, kargo ücreti, aylık, taksit',
  foreignAfter:
    'ay, aylık, kargo, değerinde, hediye çeki, hediye kartı, milyon, milyar, bin, fazla, iade, taksit, ayda, x, kupon hediye, taksitle, para iadesi, hediye, daha fazla, şarj, şarjı',
  was: 'eski fiyatı, eski fiyat, önceki fiyatı, önceki fiyat, eskiden, liste fiyatı, normal fiyatı, normalde, psf, etiket fiyatı, piyasa fiyatı',
  wasAfter: 'yerine, idi, iken, yken, ydi, lik ürün, normalde',
  unrelated:
    'enerji, elektrik, zaman, şeker, enerji tasarrufu, su tasarrufu, elektrik tasarrufu, pil, batarya, pamuk, şarj',
  to: 'ila',
  and: 've',
  buy: 'alana, alırsan',
  multi: 'ikinci, 2 ürüne, 2 ürün, ikincisi, üç al, çoklu alım, 2 adet',
  subscribe: 'abone ol ve tasarruf et, abonelik, abone ol, düzenli al',
  fill: 'sadece, yalnızca, şimdi, fiyatı, fiyat, bugün, yaklaşık, şu an, anında',
  extra: 'ekstra, ek, bir, net, anında, tam, e, a, lik, luk, ilave',
  neutral:
    'kod yok, kodsuz, indirimli fiyat, indirimli fiyatı, indirimli fiyatıyla, indirimde, indirimli fiyatla',
  price: 'fiyat, fiyatı',
  percent: 'yüzde',
  shipping: 'ücretsiz kargo, kargo bedava, bedava kargo, ücretsiz teslimat, kargo ücretsiz',
  coupon: 'kupon, kuponu, indirim kuponu',
  clip: 'kuponla, kupon ile, kuponu kullan, kuponu uygula, kuponla birlikte, kupon uygulayınca, kuponlu, kuponu seç',
  code: 'kod, kodu, kupon kodu, indirim kodu, kodu ile, kupon kodu ile, promosyon kodu, koduyla, kodunu kullan',
  cart: 'sepette, sepetinizde, sepetinde, sepete ekleyince, sepete eklediğinizde, sepete ekleyince anında, sepet indirimi, sepet fiyatı, ödeme adımında, ödemede, ödeme sayfasında, sepette ek, alışveriş sepetinde, alışveriş sepetinizde, sepette ekstra',
  intoCart: 'sepete ekle, sepete, sepetinize, sepetine ekle, sepetine',
  more: 'ekstra, ek, ilave',
  or: 'veya',
};
