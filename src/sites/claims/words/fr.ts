import type { Words } from './role.ts';

export const FRENCH: Words = {
  saves:
    'économisez, économise, économiser, vous économisez, remise de, réduction de, baisse de, rabais de, profitez de, soit une économie de, économie de',
  off: 'de réduction, de remise, de rabais, de moins, d économie, d économies, moins cher, offerts sur, de baisse, économisés, de réduc',
  discount: 'réduction, remise, rabais, économie, économies, réduc, promo de, ristourne',
  reduced: 'après remise, après réduction, avec la remise, avec réduction, remise déduite',
  half: 'à moitié prix, moitié prix',
  limits:
    'jusqu à, jusqu à moins, à partir de, dès, moins de, entre, minimum, au moins, maximum, débute à, dès seulement',
  limited: 'et plus, ou plus, et moins, minimum, d achat, d achats',
  exceeds: 'plus de, au delà de, supérieure à, supérieur à',
  spend: 'commande de, commandes de, dès l achat de, pour tout achat de, achat de',
  foreign:
    'livraison, frais de port, frais, payé, gagnez, gagne, valeur, d une valeur de, que, coûtait, par, contre, caution, expédition',
  foreignAfter:
    'par an, par jour, par personne, par semaine, mois, livraison, de livraison, de frais, frais de port, de frais de port, carte cadeau, en carte cadeau, en bon d achat, bon d achat, remboursés, millions, milliards, de valeur, par mois, de plus, de caution, chèque cadeau, en chèque cadeau, offert sur ton compte, de cagnotte, cagnottés, de taux',
  was: 'au lieu de, avant, prix conseillé, prix barré, prix de base, prix habituel, contre habituellement, était, habituellement, normalement, initialement, ancien prix, prix d origine, prix public, prix normal, prix initial, auparavant, d habitude, vendu habituellement, pas, prix de référence, il était à, ppi',
  wasAfter:
    'habituellement, avant, prix conseillé, d origine, prix public, normalement, en temps normal',
  unrelated:
    'd énergie, d électricité, d eau, de temps, de place, d espace, de sucre, batterie, coton, de batterie, de coton',
  to: 'à, pour, passe à',
  and: 'et',
  buy: 'achetez, achetez en, acheter, pour l achat de, prenez, lot de',
  multi:
    'achetés, achetées, deuxième, second, seconde, 2e, 2ème, 2eme, 3e, 3ème, dès 2 achetés, le lot de, dès 2 articles',
  subscribe: 'prévoyez et économisez, prévoyez économisez, abonnement, prévoyez',
  fill: 'seulement, uniquement, que de, actuellement, maintenant, environ, aujourd hui, prix, à seulement, est, au prix de, tout juste',
  extra:
    'de, d, une, un, le, la, les, supplémentaire, supplémentaires, immédiate, immédiat, immédiatement, encore, en plus, extra, en, autre, autres, plus',
  neutral: 'sans code, pas de code, en promotion, autonomie, de stock, pas cher, pas chère',
  price: 'prix, prix final, prix promo',
  percent: 'pour cent, pourcent',
  shipping:
    'livraison gratuite, livraison offerte, frais de port offerts, port offert, port gratuit, expédition gratuite, livrés gratuitement, livraison incluse, livraison comprise, livré, livraison incluse',
  coupon: 'coupon de réduction, bon de réduction, coupon, coupon à cocher',
  clip: 'avec coupon, avec le coupon, cochez le coupon, via coupon, avec bon de réduction, en cochant le coupon, appliquez le coupon, activez le coupon, après coupon, grâce au coupon, avec un coupon',
  code: 'code, code promo, avec le code, avec code, le code, code de réduction, code réduction, via le code, avec le code promo, grâce au code',
  cart: 'dans le panier, dans votre panier, dans ton panier, dans panier, au panier, en panier, une fois au panier, une fois dans le panier, à la caisse, au moment du paiement, lors du paiement, via panier, panier amazon, prix panier, au paiement',
  intoCart:
    'ajoutez au panier, ajouter au panier, ajoute au panier, mettez au panier, ajoutez le au panier',
  more: 'supplémentaire, supplémentaires, en plus, encore',
  on: 'sur, chez',
  or: 'ou',
  less: 'de moins, moins',
};
