import type { SoughtFate } from '../model/fate.ts';

/** What of the list is shown; all of it where nothing is set. */
export interface Filter {
  readonly words?: string;
  readonly marketplace?: string;
  readonly fate?: SoughtFate;
}

export const NO_FILTER: Filter = {};

/** Whether the filter leaves anything out. */
export const isFilter = ({ words, marketplace, fate }: Filter): boolean =>
  Boolean(words?.trim() || marketplace || fate);
