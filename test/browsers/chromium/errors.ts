import type { Browser, Protocol, Target } from 'puppeteer-core';

/** Gathers the errors of every page and service worker, present and to come, into the list it returns. */
export function collectErrors(browser: Browser): readonly string[] {
  const errors: string[] = [];
  const listen = (target: Target) => {
    // A target that goes away while it is being listened to has nothing more to say.
    listenTo(target, errors).catch(() => {});
  };
  browser.targets().forEach(listen);
  browser.on('targetcreated', listen);
  return errors;
}

async function listenTo(target: Target, errors: string[]): Promise<void> {
  if (target.type() === 'page') await listenToPage(target, errors);
  if (target.type() === 'service_worker') await listenToWorker(target, errors);
}

async function listenToPage(target: Target, errors: string[]): Promise<void> {
  const page = await target.page();
  page?.on('console', (message) => {
    if (message.type() !== 'error') return;
    errors.push(`${message.location().url ?? page.url()}: ${message.text()}`);
  });
  page?.on('pageerror', (error) => {
    errors.push(
      `${page.url()}: ${error instanceof Error ? (error.stack ?? error.message) : error}`,
    );
  });
}

async function listenToWorker(target: Target, errors: string[]): Promise<void> {
  const session = (await target.worker())?.client;
  const where = target.url();
  session?.on('Runtime.consoleAPICalled', ({ type, args }) => {
    if (type === 'error') errors.push(`${where}: ${args.map(shown).join(' ')}`);
  });
  session?.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception } }) => {
    errors.push(`${where}: ${text} ${exception?.description ?? ''}`);
  });
}

function shown({ value, description }: Protocol.Runtime.RemoteObject): string {
  return description ?? String(value);
}
