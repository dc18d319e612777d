import type { FileSettings } from '../../model/journalfile.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../model/settings.ts';
import { changeSettings } from '../settings.ts';

/** Taken from a file where the shopper has not set them here. */
const ADOPTED = [
  'replies',
  'buttons',
  'mutes',
  'profiles',
  'badge',
  'stripsTags',
  'substitutes',
] as const;

const isAlike = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/**
 * Takes settings of a file that were never set here. How long things are kept is not among them, since it would forget
 * what is here; nor are notifications, which the browser is to be asked for.
 */
export function adoptSettings(file: FileSettings): Promise<void> {
  const chosen = (settings: Settings) => {
    const open = ADOPTED.filter((name) => isAlike(settings[name], DEFAULT_SETTINGS[name]));
    return Object.fromEntries(open.map((name) => [name, file[name]]));
  };
  return changeSettings((settings) => {
    const ids = new Set(settings.maps.map(({ id }) => id));
    const maps = [...settings.maps, ...file.maps.filter(({ id }) => !ids.has(id))];
    return { ...settings, ...chosen(settings), maps };
  });
}
