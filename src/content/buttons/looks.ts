import type { Known } from '../../model/report.ts';
import type { Way } from '../../model/request.ts';
import { text } from '../text.ts';
import type { Look } from './face.ts';
import type { Opens } from './steps.ts';

/** How the store adds, where that is not what one expects. */
function wayHint(way: Way | undefined, store: string): string | undefined {
  if (way === 'hand-over') return text('button_way_hand_over', store);
  return way === 'tab' ? text('button_way_tab') : undefined;
}

/** Which store a profile uses, where profiles use different ones. */
function profileHint({ handle, store }: Idle['profile']): string | undefined {
  if (!handle || store === 'any') return undefined;
  return store ? text('button_profile_store', store, handle) : text('button_profile_none', handle);
}

interface Idle {
  readonly store: string;
  readonly way: Way | undefined;
  /** Who is signed in on the site, and the store that they use for this: see `storeFor`. */
  readonly profile: { readonly handle: string | undefined; readonly store: string | undefined };
  /** Which of several products it is. */
  readonly which: string | undefined;
  /** What the journal knows of the product. */
  readonly known: Known['as'] | undefined;
  /** Opens the menu, or closes it. */
  readonly menu: Opens;
  readonly why?: string;
}

/** The button before anything was asked of it. */
export function idleLook({ store, way, profile, which, known, menu, why = '' }: Idle): Look {
  const before = known && text(`known_${known}`);
  const hint = [which, before, profileHint(profile), wayHint(way, store)]
    .filter(Boolean)
    .join(' · ');
  const label = text('button_add');
  return {
    state: 'idle',
    icon: 'mark',
    label,
    hint,
    // Whoever speaks to the browser says what is to be seen, in that order.
    name: hint ? `${label}: ${hint}, ${store}` : text('button_add_at', store),
    ready: true,
    steps: [],
    menu: { name: text('button_more'), open: menu },
    why,
  };
}

/** The word, the label and the accessible name of a button that was pressed. */
export const named = (state: string, label: string) => ({
  state,
  label,
  name: `${text('button_add')}: ${label}`,
});

/** The button while something is under way. @param parts what the text tells */
export function workingLook(key: string, ...parts: string[]): Look {
  return {
    ...named('working', text(key, ...parts)),
    icon: 'spin',
    ready: false,
    steps: [],
    why: '',
  };
}

/** The button whose extension was updated or removed under it. */
export function deadLook(): Look {
  const look = named('idle', text('button_add'));
  return { ...look, icon: 'warn', ready: false, steps: [], why: text('reload_tab') };
}
