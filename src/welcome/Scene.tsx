import { Mark } from '../ui/icons.tsx';
import { t } from '../ui/text.ts';
import { Goods } from './Goods.tsx';

/** What Hashcart does in one picture: a product in a post, one button below it, the product in the cart. */
export function Scene() {
  return (
    <svg class="scene" viewBox="0 0 560 220" role="img" aria-label={t('welcome_picture')}>
      <Post />
      <path class="way" d="M316 166c46 0 40-56 86-56" />
      <path class="way" d="m392 100 10 10-10 10" />
      <Cart />
    </svg>
  );
}

function Post() {
  return (
    <g>
      <rect class="paper" x="20" y="16" width="296" height="188" rx="14" />
      <circle class="quiet" cx="48" cy="46" r="14" />
      <rect class="quiet" x="72" y="36" width="96" height="8" rx="4" />
      <rect class="quiet" x="72" y="51" width="200" height="8" rx="4" />
      <rect class="photo" x="72" y="70" width="224" height="66" rx="10" />
      <Goods x={162} y={82} />
      <foreignObject x="72" y="148" width="236" height="36">
        <span class="scene-pill">
          <Mark size={20} />
          {t('button_add')}
        </span>
      </foreignObject>
    </g>
  );
}

function Cart() {
  return (
    <g>
      <Goods x={450} y={54} />
      <path class="cart" d="M416 72h16l12 62h74l14-46h-94" />
      <circle class="wheel" cx="456" cy="156" r="8" />
      <circle class="wheel" cx="508" cy="156" r="8" />
      <circle class="done" cx="524" cy="58" r="15" />
      <path class="tick" d="m517 58 5 5 9-10" />
    </g>
  );
}
