let held: (() => Promise<void>)[] = [];

/** Keeps something from being sent, for now. */
export function hold(send: () => Promise<void>): void {
  held.push(send);
}

/** Sends all that was kept, as when the time to take it back is over. */
export async function sendHeld(): Promise<void> {
  const all = held;
  held = [];
  await Promise.all(all.map((send) => send()));
}
