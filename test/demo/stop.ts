/** Resolves when the person presses Ctrl-C, or the process is asked to end. */
export function askedToStop(): Promise<void> {
  return new Promise((stop) => {
    // Not `once`: a runner that passes the terminal's signal on makes it come twice.
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop());
  });
}
