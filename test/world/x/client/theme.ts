/** The background of each theme, as X writes it into the body's style. */
export const backgrounds = {
  light: 'rgb(255, 255, 255)',
  dim: 'rgb(21, 32, 43)',
  black: 'rgb(0, 0, 0)',
} as const;

/** The looks that X has or had. */
export type Theme = keyof typeof backgrounds;

/** Changes the look of the open page, without reload as on X. */
export function setTheme(theme: Theme): void {
  document.documentElement.dataset['theme'] = theme;
  document.documentElement.style.colorScheme = theme === 'light' ? 'light' : 'dark';
  document.body.style.backgroundColor = backgrounds[theme];
}
