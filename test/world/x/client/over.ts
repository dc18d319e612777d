/** What lies over a page of X. */
export type Over =
  | { readonly kind: 'compose'; readonly parent?: string; readonly text?: string }
  | { readonly kind: 'photo'; readonly page: string };

/** What an entry of the history carries beside its address. */
export interface Entry {
  /** How far the page was scrolled. */
  readonly y: number;
  /** The page that lies below. */
  readonly below?: string;
  /** The post that is answered. */
  readonly parent?: string;
}

function textOf(state: object, name: string): string | undefined {
  const value: unknown = Reflect.get(state, name);
  return typeof value === 'string' ? value : undefined;
}

/** The entry of the history that is shown. */
export function entryNow(): Entry {
  const state: unknown = history.state;
  if (typeof state !== 'object' || state === null) return { y: 0 };
  const y: unknown = Reflect.get(state, 'y');
  const below = textOf(state, 'below');
  const parent = textOf(state, 'parent');
  return {
    y: typeof y === 'number' ? y : 0,
    ...(below !== undefined && { below }),
    ...(parent !== undefined && { parent }),
  };
}

/** What an address lays over the page; undefined for addresses that are pages. */
export function overAt({ pathname, search }: URL | Location, parent?: string): Over | undefined {
  if (/^\/compose\/(?:post|tweet)$/.test(pathname)) {
    return { kind: 'compose', ...(parent !== undefined && { parent }) };
  }
  if (/^\/intent\/(?:post|tweet)$/.test(pathname)) {
    const query = new URLSearchParams(search);
    const answered = query.get('in_reply_to');
    return {
      kind: 'compose',
      text: query.get('text') ?? '',
      ...(answered !== null && { parent: answered }),
    };
  }
  const [, page] = /^(\/\w+\/status\/\d+)\/(?:photo|video)\/\d+$/.exec(pathname) ?? [];
  return page === undefined ? undefined : { kind: 'photo', page };
}

/** The page that is put below where nothing is open yet. */
export function pageBelow(over: Over): string {
  return over.kind === 'photo' ? over.page : '/home';
}
