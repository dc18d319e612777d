import type { Words } from './role.ts';

export const SPANISH: Words = {
  saves:
    'ahorra, ahorre, ahorras, ahorrar, te ahorras, descuento de, descuento del, rebaja de, rebaja del, ahorro de, ahórrate, rebajado un',
  off: 'de descuento, dto, dcto, de dto, de ahorro, más barato, más baratos, de rebaja, descontados, de descuento directo, rebajado',
  discount: 'descuento, descuentos, rebaja, ahorro',
  reduced:
    'con descuento, con el descuento, tras el descuento, después del descuento, con descuento aplicado',
  half: 'a mitad de precio, mitad de precio, a mitad de su precio',
  limits:
    'hasta, hasta un, hasta el, desde, a partir de, menos de, entre, mínimo, al menos, máximo, por debajo de, desde sólo, desde solo, como mínimo',
  limited: 'o más, y más, en adelante, o menos',
  exceeds: 'más de, superior a, superiores a, sobre',
  spend:
    'compra mínima, compra mínima de, pedidos de, compras de, pedido mínimo de, pedido mínimo, gasta, compras superiores a',
  foreign:
    'envío, gastos de envío, pagué, gana, gané, valor, valorado en, con valor de, que, costaba, cuesta normalmente, por valor de, comisión, frente a',
  foreignAfter:
    'al mes, mensuales, mes, por mes, de envío, gastos de envío, tarjeta regalo, en tarjeta regalo, cheque regalo, en cheque regalo, de regalo, millones, de valor, por unidad, más, de reembolso, de cashback, de saldo, en saldo, de comisión, cada mes, anuales, al año, meses, de interés, de iva',
  was: 'antes, antes a, en lugar de, en vez de, pvp, pvpr, pvp recomendado, precio anterior, precio original, precio habitual, precio recomendado, precio normal, precio de lista, era, costaba, normalmente, originalmente, precio regular, rebajado de, bajó de, ha bajado de, precio base, su precio era',
  wasAfter: 'pvp, pvpr, antes, normalmente, originalmente, de pvp',
  unrelated:
    'de energía, de agua, de tiempo, de espacio, de electricidad, de luz, de azúcar, batería, de batería, algodón, de algodón',
  to: 'a, por, ahora a, ahora por',
  and: 'y, e',
  buy: 'compra, comprando, lleva, llévate, al comprar, compre',
  multi: 'segunda, segundo, 2a, 2ª, 2ª unidad, segunda unidad, tercera, dos o más',
  subscribe:
    'suscríbete y ahorra, suscribete y ahorra, suscripción, compra recurrente, con compra recurrente',
  fill: 'solo, sólo, tan solo, tan sólo, ahora, hoy, precio, unos, aproximadamente, apenas, actualmente, está a, se queda en, a sólo, a solo, está',
  extra:
    'de, del, un, una, el, la, los, las, extra, adicional, adicionales, otro, directo, inmediato, en, al, más',
  neutral: 'sin código, sin cupón, a la venta, en oferta, batería de',
  price: 'precio, precio final, precio oferta',
  percent: 'por ciento, porciento',
  shipping:
    'envío gratis, envíos gratis, envío gratuito, gastos de envío gratis, envío incluido, entrega gratis, envíos gratuitos',
  coupon: 'cupón, cupon de descuento, cupón descuento, cupón de',
  clip: 'con cupón, con el cupón, aplica el cupón, aplicando el cupón, activa el cupón, aplicando cupón, usando el cupón, marca el cupón, con cupón descuento, aplica cupón, tras aplicar cupón, con un cupón, usa el cupón, con este cupón',
  code: 'código, código promocional, código de descuento, código descuento, con el código, con código, usa el código, cupón, usando el código, código promo',
  cart: 'en el carrito, en tu carrito, en su carrito, en carrito, en la cesta, en tu cesta, en su cesta, al tramitar, al tramitar el pedido, al pagar, al finalizar la compra, en caja, carrito de amazon, al añadir al carrito, al agregar al carrito, al añadirlo al carrito, al agregarlo al carrito, en la cesta de la compra',
  intoCart:
    'al carrito, a la cesta, añade al carrito, agrega al carrito, añádelo al carrito, agrégalo al carrito, a tu carrito, a tu cesta',
  more: 'adicional, adicionales',
  on: 'en, sobre',
  less: 'menos',
};
