/** Keys with a name, and the code points by which WebDriver calls them. */
export const namedKeys = {
  Alt: '\uE00A',
  ArrowDown: '\uE015',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  ArrowUp: '\uE013',
  Backspace: '\uE003',
  Control: '\uE009',
  Delete: '\uE017',
  End: '\uE010',
  Enter: '\uE007',
  Escape: '\uE00C',
  Home: '\uE011',
  Meta: '\uE03D',
  PageDown: '\uE00F',
  PageUp: '\uE00E',
  Shift: '\uE008',
  Space: ' ',
  Tab: '\uE004',
} as const;

/** A key held down while another is pressed. */
export type Modifier = 'Alt' | 'Control' | 'Meta' | 'Shift';

type Letter =
  | ('a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g' | 'h' | 'i' | 'j' | 'k' | 'l' | 'm')
  | ('n' | 'o' | 'p' | 'q' | 'r' | 's' | 't' | 'u' | 'v' | 'w' | 'x' | 'y' | 'z');

/** A key that a test may press. */
export type Key = Exclude<keyof typeof namedKeys, Modifier> | Letter;

const pointOf: Readonly<Record<string, string>> = namedKeys;

/** The character by which WebDriver knows a key. */
export function codePoint(key: Key | Modifier): string {
  return pointOf[key] ?? key;
}
