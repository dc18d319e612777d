import { type MapFigure, readAgainst } from '../../model/mapfigure.ts';
import { saveBlob } from '../../ui/saveFile.ts';
import { t } from '../../ui/text.ts';
import { dateOf } from '../../ui/time.ts';
import { type PriceLadder, pagePriceOf } from './ladders.ts';
import { measureWith, paint, SCALE } from './paint.ts';
import { layOut, type PictureWords } from './picture.ts';
import { factsOf, lessText, priceText, STAGE_TEXTS, verdictText } from './words.ts';

/** What the picture of a ladder says. */
export function pictureWords(
  ladder: PriceLadder,
  title: string,
  maps: readonly MapFigure[],
): PictureWords {
  const { product, post, steps } = ladder;
  const page = pagePriceOf(ladder);
  const source = post ? t('prices_post', post.author) : t('prices_pasted');
  const seen = Math.min(...steps.map(({ at }) => at));
  return {
    name: t('extensionName'),
    title,
    about: [product.marketplace, source, dateOf(seen)],
    steps: steps.map((step) => {
      const reading = readAgainst(step, maps);
      return {
        stage: t(STAGE_TEXTS[step.stage]),
        price: priceText(step),
        facts: [lessText(step, page), ...factsOf(step)],
        verdict: reading ? verdictText(reading, step.stage) : '',
      };
    }),
    caveat: t('prices_caveat'),
  };
}

/** Lets the shopper keep a picture of a ladder. */
export async function savePicture(
  ladder: PriceLadder,
  title: string,
  maps: readonly MapFigure[],
): Promise<void> {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!context) return;
  const direction = document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr';
  context.direction = direction;
  const picture = layOut(pictureWords(ladder, title, maps), measureWith(context));
  canvas.width = picture.width * SCALE;
  canvas.height = picture.height * SCALE;
  paint(context, picture, direction);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (blob) saveBlob(`hashcart-prices-${ladder.product.id}.png`, blob);
}
