import type { Mutes } from '../../model/mutes.ts';
import type { Post } from '../../model/post.ts';
import type { SiteButtons } from '../../model/sitebuttons.ts';
import type { Standing } from '../../model/standing.ts';
import type { Site } from '../../sites/site.ts';
import { watchNear } from './near.ts';

/** What a manner is handed by the buttons of a page. */
export interface Around {
  readonly site: Pick<Site, 'name'>;
  readonly signal: AbortSignal;
  /** The elements of the buttons of the post that an element is in. */
  hostsBeside(target: Element): Iterable<Element>;
  /** Takes how all buttons look, in place of what was taken before. */
  learnManner(rules: string): void;
}

/** A button that nothing was asked of is seen only where somebody is; what cannot hover sees it always. */
const QUIET =
  '@media not all and (hover:none){:host([data-hashcart=idle]:not([data-hashcart-near])) .line{opacity:0}}';

/** What it tells beside its own words is still told. */
const ICON_ALONE = `:host([data-hashcart=idle]) .pill{padding-inline:8px}
:host([data-hashcart=idle]) .pill>bdi:not(.hint){display:none}`;

/** How the shopper wants the buttons of a page, where that is not the usual. */
export class Manner {
  readonly #around: Around;
  #mutes: Mutes | undefined;
  #watches = false;

  constructor(around: Around) {
    this.#around = around;
  }

  /** Learns what the shopper wants. */
  learn({ buttons, mutes }: Standing): void {
    this.#mutes = mutes;
    const { stands, shows }: Partial<SiteButtons> = buttons[this.#around.site.name] ?? {};
    if (stands === 'quiet') this.#watch();
    const rules = [
      ...(stands === 'quiet' ? [QUIET] : []),
      ...(shows === 'icon' ? [ICON_ALONE] : []),
    ];
    this.#around.learnManner(rules.join('\n'));
  }

  /** Whether a post is to have no button for a product at this marketplace. */
  isMuted({ site, author }: Post, marketplace = ''): boolean {
    const { stores = [], authors = {} } = this.#mutes ?? {};
    return stores.includes(marketplace) || authors[site]?.includes(author.toLowerCase()) === true;
  }

  #watch(): void {
    if (this.#watches) return;
    this.#watches = true;
    watchNear(this.#around);
  }
}
