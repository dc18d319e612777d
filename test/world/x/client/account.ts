import type { Account } from '../post.ts';

function viewer(): Account | undefined {
  const {
    viewer: handle,
    viewerName: name = '',
    viewerHas = '',
  } = document.getElementById('react-root')?.dataset ?? {};
  const has = viewerHas.split(' ');
  if (handle === undefined) return undefined;
  return { handle, name, boosts: has.includes('boosts'), holds: has.includes('holds') };
}

let current = viewer();
const listeners: (() => void)[] = [];

/** Who is signed in at this moment. */
export function me(): Account | undefined {
  return current;
}

/** Is told of each change of account. */
export function onSwitch(listener: () => void): void {
  listeners.push(listener);
}

/** Acts as another account from now on, without a reload. */
export function switchAccount(handle: string): void {
  current = { handle, name: handle };
  for (const listener of listeners) listener();
}
