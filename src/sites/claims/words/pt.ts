import type { Words } from './role.ts';

export const PORTUGUESE: Words = {
  saves:
    'economize, economiza, poupe, poupa, desconto de, redução de, economia de, ganhe, você economiza',
  off: 'de desconto, de economia, mais barato, desc, de desc, de redução, descontados',
  discount: 'desconto, descontos, economia',
  reduced: 'com desconto, com o desconto, após desconto, após o desconto',
  half: 'pela metade do preço, metade do preço, a metade do preço',
  limits:
    'até, a partir de, desde, menos de, entre, mínimo, pelo menos, máximo, abaixo de, no mínimo, em até, apartir de',
  limited: 'ou mais, e acima, ou menos, em diante',
  exceeds: 'acima de, mais de, superior a, superiores a',
  spend:
    'compras de, compra mínima de, compra mínima, pedido mínimo, pedido mínimo de, pedidos de, gaste',
  foreign:
    'frete, envio, portes, paguei, valor, no valor de, que, custava, parcelas de, prestações de, x de, vezes de, entrega, comissão, contra',
  foreignAfter:
    'por mês, mensais, mês, ao mês, de frete, de portes, de envio, gift card, vale presente, em vale presente, vale compras, de valor, milhões, bilhões, mil, a mais, de cashback, de volta, de crédito, cada, de juros, por ano',
  was: 'antes, antes por, em vez de, ao invés de, era, custava, preço original, preço anterior, preço normal, preço de lista, baixou de, caiu de, normalmente, originalmente, pvp, pvpr, não, preço cheio, preço sugerido',
  wasAfter: 'antes, normalmente, originalmente, pvp, pvpr',
  unrelated: 'de energia, de água, de tempo, de espaço, de açúcar, de bateria, bateria, algodão',
  to: 'por, a, agora por, para',
  and: 'e',
  buy: 'compre, leve, comprando, na compra de, leva',
  multi: 'segundo, segunda, segunda unidade, 2ª, dois ou mais',
  subscribe: 'programe e poupe, programe poupe, assinatura, compra programada, compra recorrente',
  fill: 'preço de, só, somente, apenas, agora, hoje, preço, cerca de, aproximadamente, atualmente, por apenas, por só, tá, está, saindo por, sai por',
  extra: 'de, do, um, uma, o, a, extra, adicional, adicionais, mais, imediato, outro, em, no',
  neutral: 'sem cupom, sem código, em oferta, sem juros',
  price: 'preço, preço final',
  percent: 'por cento, porcento',
  shipping:
    'frete grátis, portes grátis, envio grátis, entrega grátis, envio gratuito, frete incluso, portes incluídos, frete gratis, envio gratuito',
  coupon: 'cupom, cupão, cupom de desconto, cupom de',
  clip: 'com cupom, com o cupom, com cupão, ative o cupom, aplique o cupom, usando o cupom, resgate o cupom, com cupom de desconto, use o cupom, aplicando o cupom, após cupom, com este cupom',
  code: 'código, código promocional, código de desconto, com o código, cupom, cupom de desconto, use o cupom, usando o cupom, use o código, com código, com o cupom, código promo',
  cart: 'no carrinho, no seu carrinho, no teu carrinho, no carrinho de compras, no checkout, na finalização, no pagamento, no cesto, ao finalizar a compra, ao adicionar ao carrinho, na cesta, na finalização da compra',
  intoCart:
    'ao carrinho, adicione ao carrinho, coloque no carrinho, adiciona ao carrinho, põe no carrinho',
  more: 'adicional, adicionais',
  on: 'em, no, na',
  less: 'menos, a menos',
};
