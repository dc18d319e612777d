import type { Account } from '../post.ts';

function viewer(): Account | undefined {
  const { viewer: handle, viewerName: name = '' } =
    document.getElementById('react-root')?.dataset ?? {};
  return handle === undefined ? undefined : { handle, name };
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
