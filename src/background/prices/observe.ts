import { type Observation, READER_VERSION } from '../../model/observation.ts';
import type { Request } from '../../model/request.ts';
import type { SessionState } from '../../model/settings.ts';
import { browser } from '../../platform.ts';
import type { Placed } from '../desk/placed.ts';
import { saveObservations } from '../journal/observations.ts';
import { linkedStore } from '../settings.ts';

type How = Observation['context']['how'];

/** A price that was seen for a request, before it is known in which context. */
type Sight = Pick<Observation, 'stage' | 'visibility' | 'status'> & Partial<Observation>;

const statusOf = (money: unknown) => (money ? ('read' as const) : ('absent' as const));

/** What the post says, each promise by itself. */
function claimSights({ claims }: Request): Sight[] {
  return (claims?.all ?? []).map((claim) => ({
    stage: 'claim',
    visibility: 'shown',
    status: 'read',
    claim,
    ...(claim.kind === 'price' && { money: claim.money }),
  }));
}

/** What the product's page says. What it hides until the cart is not told to be its price. */
function pageSight({ offer }: Request): Sight[] {
  if (!offer) return [];
  const { list, coupon, hidesPrice } = offer;
  const money = hidesPrice ? undefined : offer.price;
  return [
    {
      stage: 'page',
      visibility: hidesPrice ? 'hidden-until-cart' : money ? 'shown' : 'unknown',
      status: statusOf(money),
      ...(money && { money }),
      ...(list && { list }),
      ...(coupon && { coupon }),
    },
  ];
}

/** What the cart, or the checkout, says. */
function laterSight(
  stage: 'cart' | 'checkout',
  { offer, cartPrice, checkoutPrice }: Request,
): Sight {
  const money = stage === 'cart' ? cartPrice : checkoutPrice;
  const hidden = offer?.hidesPrice ? 'hidden-until-cart' : 'shown';
  return { stage, visibility: hidden, status: statusOf(money), ...(money && { money }) };
}

const SIGHTS = {
  page: (request: Request) => [...claimSights(request), ...pageSight(request)],
  cart: (request: Request) => [laterSight('cart', request)],
  checkout: (request: Request) => [laterSight('checkout', request)],
};

function observationOf(
  { order, product, offer, gained }: Placed,
  sight: Sight,
  session: SessionState,
  how: How,
): Observation {
  const seller = gained?.seller ?? offer?.seller;
  return {
    id: crypto.randomUUID(),
    at: Date.now(),
    product,
    request: order.key,
    link: order.link.href,
    context: {
      session,
      locale: browser.i18n.getUILanguage(),
      how: sight.stage === 'claim' ? 'post' : how,
    },
    reader: READER_VERSION,
    ...(offer?.title && { title: offer.title }),
    ...(order.post && { post: order.post }),
    ...(seller && { seller }),
    ...sight,
  };
}

/**
 * Writes down the prices that a request just saw.
 * @param how by what they were seen, where it was not the add itself
 */
export async function observe(
  request: Placed,
  stage: keyof typeof SIGHTS,
  how: How = request.way ?? 'direct',
): Promise<void> {
  const store = await linkedStore(request.product.marketplace);
  const session = store?.session ?? 'unknown';
  await saveObservations(
    SIGHTS[stage](request).map((sight) => observationOf(request, sight, session, how)),
  );
}
