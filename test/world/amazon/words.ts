/** What the shop says to people, in one language. */
export interface Words {
  readonly hello: string;
  readonly signIn: string;
  readonly account: string;
  readonly signOut: string;
  readonly cart: string;
  readonly addToCart: string;
  readonly buyUsed: string;
  readonly added: string;
  readonly inStock: string;
  readonly unavailable: string;
  readonly choose: string;
  readonly allOptions: string;
  readonly quantity: string;
  readonly update: string;
  readonly delete: string;
  readonly saveForLater: string;
  readonly moveToCart: string;
  readonly savedForLater: string;
  readonly subtotal: string;
  readonly empty: string;
  readonly soldBy: string;
  readonly limit: string;
  readonly limitMet: string;
  readonly addToList: string;
  readonly list: string;
  readonly warranty: string;
  readonly noThanks: string;
  readonly listPrice: string;
  readonly coupon: string;
  readonly couponTaken: string;
  /** `%s` is what it takes off. */
  readonly applyCoupon: string;
  readonly seePriceAtCheckout: string;
  readonly checkout: string;
  readonly placeOrder: string;
  readonly thanks: string;
  readonly orders: string;
  /** `%s` is how many. */
  readonly countOfOrders: string;
  readonly orderedOn: string;
  readonly orderNumber: string;
  readonly orderDetails: string;
  readonly total: string;
  readonly arriving: string;
}

const english: Words = {
  hello: 'Hello',
  signIn: 'sign in',
  account: 'Account & Lists',
  signOut: 'Sign Out',
  cart: 'Cart',
  addToCart: 'Add to cart',
  buyUsed: 'Buy used:',
  added: 'Added to cart',
  inStock: 'In Stock',
  unavailable: 'Currently unavailable.',
  choose: 'To buy, select',
  allOptions: 'See All Buying Options',
  quantity: 'Quantity:',
  update: 'Update',
  delete: 'Delete',
  saveForLater: 'Save for later',
  moveToCart: 'Move to cart',
  savedForLater: 'Saved for later',
  subtotal: 'Subtotal',
  empty: 'Your Amazon Cart is empty.',
  soldBy: 'Sold by',
  limit: 'This seller has a limit on the quantity of this item. Nothing was added.',
  limitMet: 'Quantity limit met for this seller.',
  addToList: 'Add to List',
  list: 'Wish List',
  warranty: 'Add to your order',
  noThanks: 'No thanks',
  listPrice: 'List Price:',
  coupon: 'Coupon',
  couponTaken: 'Coupon applied',
  applyCoupon: 'Apply %s coupon',
  seePriceAtCheckout: 'See price at checkout',
  checkout: 'Proceed to checkout',
  placeOrder: 'Place your order',
  thanks: 'Order placed, thank you!',
  orders: 'Your Orders',
  countOfOrders: '%s orders placed in',
  orderedOn: 'Order placed',
  orderNumber: 'Order #',
  orderDetails: 'View order details',
  total: 'Total',
  arriving: 'Arriving tomorrow',
};

const german: Words = {
  hello: 'Hallo',
  signIn: 'anmelden',
  account: 'Konto und Listen',
  signOut: 'Abmelden',
  cart: 'Einkaufswagen',
  addToCart: 'In den Einkaufswagen',
  buyUsed: 'Gebraucht kaufen:',
  added: 'Zum Einkaufswagen hinzugefügt',
  inStock: 'Auf Lager',
  unavailable: 'Derzeit nicht verfügbar.',
  choose: 'Wähle zum Kaufen',
  allOptions: 'Alle Angebote anzeigen',
  quantity: 'Menge:',
  update: 'Aktualisieren',
  delete: 'Entfernen',
  saveForLater: 'Auf die Merkliste',
  moveToCart: 'In den Einkaufswagen verschieben',
  savedForLater: 'Für später gespeichert',
  subtotal: 'Summe',
  empty: 'Dein Einkaufswagen ist leer.',
  soldBy: 'Verkäufer',
  limit: 'Die Menge dieses Artikels ist begrenzt. Es wurde nichts hinzugefügt.',
  limitMet: 'Für diesen Verkäufer ist die Höchstmenge erreicht.',
  addToList: 'Auf die Liste',
  list: 'Wunschzettel',
  warranty: 'Zur Bestellung hinzufügen',
  noThanks: 'Nein, danke',
  listPrice: 'UVP:',
  coupon: 'Coupon',
  couponTaken: 'Coupon angewendet',
  applyCoupon: 'Coupon über %s anwenden',
  seePriceAtCheckout: 'Preis an der Kasse',
  checkout: 'Zur Kasse gehen',
  placeOrder: 'Jetzt kaufen',
  thanks: 'Bestellung aufgegeben, danke!',
  orders: 'Meine Bestellungen',
  countOfOrders: '%s Bestellungen aufgegeben in',
  orderedOn: 'Bestellung aufgegeben',
  orderNumber: 'Bestellnr.',
  orderDetails: 'Bestelldetails anzeigen',
  total: 'Summe',
  arriving: 'Zustellung morgen',
};

const french: Words = {
  hello: 'Bonjour',
  signIn: 'identifiez-vous',
  account: 'Compte et listes',
  signOut: 'Se déconnecter',
  cart: 'Panier',
  addToCart: 'Ajouter au panier',
  buyUsed: "Acheter d'occasion :",
  added: 'Ajouté au panier',
  inStock: 'En stock',
  unavailable: 'Actuellement indisponible.',
  choose: 'Pour acheter, sélectionnez',
  allOptions: "Voir toutes les options d'achat",
  quantity: 'Quantité :',
  update: 'Mettre à jour',
  delete: 'Supprimer',
  saveForLater: 'Mettre de côté',
  moveToCart: 'Déplacer vers le panier',
  savedForLater: 'Mis de côté',
  subtotal: 'Sous-total',
  empty: 'Votre panier est vide.',
  soldBy: 'Vendu par',
  limit: 'La quantité de cet article est limitée. Rien n’a été ajouté.',
  limitMet: 'Quantité maximale atteinte pour ce vendeur.',
  addToList: 'Ajouter à la liste',
  list: "Liste d'envies",
  warranty: 'Ajouter à votre commande',
  noThanks: 'Non, merci',
  listPrice: 'Prix conseillé :',
  coupon: 'Coupon',
  couponTaken: 'Coupon appliqué',
  applyCoupon: 'Appliquer le coupon de %s',
  seePriceAtCheckout: 'Prix au moment du paiement',
  checkout: 'Passer la commande',
  placeOrder: 'Acheter',
  thanks: 'Commande passée, merci !',
  orders: 'Vos commandes',
  countOfOrders: '%s commandes passées en',
  orderedOn: 'Commande effectuée le',
  orderNumber: 'N° de commande',
  orderDetails: 'Voir les détails de la commande',
  total: 'Total',
  arriving: 'Livraison demain',
};

const japanese: Words = {
  hello: 'こんにちは',
  signIn: 'ログイン',
  account: 'アカウント＆リスト',
  signOut: 'ログアウト',
  cart: 'カート',
  addToCart: 'カートに入れる',
  buyUsed: '中古品を購入:',
  added: 'カートに追加されました',
  inStock: '在庫あり',
  unavailable: '現在在庫切れです。',
  choose: '選択してください',
  allOptions: 'すべての出品を見る',
  quantity: '数量:',
  update: '更新',
  delete: '削除',
  saveForLater: 'あとで買う',
  moveToCart: 'カートに移動',
  savedForLater: 'あとで買う商品',
  subtotal: '小計',
  empty: 'カートは空です。',
  soldBy: '販売元',
  limit: 'この商品の数量には制限があります。何も追加されませんでした。',
  limitMet: 'この出品者の購入数量の上限に達しました。',
  addToList: 'リストに追加',
  list: 'ほしい物リスト',
  warranty: '注文に追加',
  noThanks: 'いいえ',
  listPrice: '参考価格:',
  coupon: 'クーポン',
  couponTaken: 'クーポン適用済み',
  applyCoupon: '%s OFFクーポンの適用',
  seePriceAtCheckout: '価格はレジで表示されます',
  checkout: 'レジに進む',
  placeOrder: '注文を確定する',
  thanks: '注文が確定しました',
  orders: '注文履歴',
  countOfOrders: '%s件の注文',
  orderedOn: '注文日',
  orderNumber: '注文番号',
  orderDetails: '注文内容を表示',
  total: '合計',
  arriving: '明日にお届け予定',
};

const languages: Readonly<Record<string, Words>> = {
  de: german,
  fr: french,
  ja: japanese,
};

/** The shop's words for a locale; English where we have no others. */
export function wordsOf(locale: string): Words {
  return languages[locale.slice(0, 2)] ?? english;
}
