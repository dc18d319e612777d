import * as z from 'zod/mini';
import { Request } from '../../model/request.ts';
import { browser } from '../../platform.ts';
import type { DeskJournal } from '../desk/tools.ts';

/** In the browser's memory, which no disk sees and which ends with the browser. */
const memory = () => browser.storage.session;

const PREFIX = 'aside ';
const Requests = z.record(z.string(), Request);
type Requests = z.infer<typeof Requests>;

async function load(session: string): Promise<Requests> {
  const name = PREFIX + session;
  return Requests.safeParse((await memory().get(name))[name]).data ?? {};
}

let writing: Promise<unknown> = Promise.resolve();

function change(session: string, to: (requests: Requests) => Requests): Promise<void> {
  const done = writing.then(async () => {
    await memory().set({ [PREFIX + session]: to(await load(session)) });
  });
  writing = done.catch(() => undefined);
  return done;
}

/** Sessions that something was asked in. */
export async function asideSessions(): Promise<string[]> {
  const names = Object.keys(await memory().get());
  return names.filter((name) => name.startsWith(PREFIX)).map((name) => name.slice(PREFIX.length));
}

/** Forgets all that was asked in a session. */
export const forgetAside = (session: string): Promise<void> => memory().remove(PREFIX + session);

/** A journal of one session that leaves nothing on disk. */
export function asideJournal(session: string): DeskJournal {
  const all = async () => Object.values(await load(session));
  return {
    save: (request) =>
      change(session, (requests) => ({ ...requests, [request.order.key]: request })),
    load: async (key) => (await load(session))[key],
    unfinished: async () => (await all()).filter(({ step }) => step !== 'done'),
    alike: async ({ marketplace, id }, postId) =>
      (await all()).filter(
        ({ product, order }) =>
          product?.marketplace === marketplace &&
          product.id === id &&
          order.post?.postId === postId,
      ),
    inTab: async (tab) =>
      (await all()).find((request) => request.step === 'handed-over' && request.tab === tab),
    forget: (key) => change(session, ({ [key]: _, ...others }) => others),
  };
}

/** Notes that the shopper went to tell the author of a request's post. */
export const markToldAside = (session: string, key: string): Promise<void> =>
  change(session, (requests) => {
    const request = requests[key];
    return request ? { ...requests, [key]: { ...request, toldAt: Date.now() } } : requests;
  });
