import { Handle, type Profiles } from '../model/profiles.ts';

/** Every profile there is something to choose for: those that were seen, the latest first, then the others. */
export function knownProfiles({ stores }: Profiles, seen: readonly string[]): string[] {
  return [...new Set([...seen.toReversed(), ...Object.keys(stores)])];
}

/** Lets a profile use these stores alone. */
export function linkProfile(profiles: Profiles, handle: string, to: readonly string[]): Profiles {
  return { ...profiles, stores: { ...profiles.stores, [handle]: [...to] } };
}

/** Forgets what was chosen for a profile. */
export function freeProfile({ stores, others }: Profiles, handle: string): Profiles {
  return {
    stores: Object.fromEntries(Object.entries(stores).filter(([each]) => each !== handle)),
    others,
  };
}

/** The handle that was typed, with its sign or without; undefined for what is none. */
export function handleIn(typed: string): string | undefined {
  return Handle.safeParse(
    typed
      .trim()
      .replace(/^[@＠]/, '')
      .toLowerCase(),
  ).data;
}
