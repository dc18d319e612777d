import { z } from 'zod';
import locale from '../../../public/_locales/en/messages.json' with { type: 'json' };
import type { Answer, Body, Envelope, MessageName, Reply } from '../../../src/messages.ts';

type Answers = { [N in MessageName]: (body: Body<N>) => Answer<N> | Promise<Answer<N>> };

const TEXTS = z
  .record(
    z.string(),
    z.object({
      message: z.string(),
      placeholders: z.optional(z.record(z.string(), z.object({ content: z.string() }))),
    }),
  )
  .parse(locale);

/** What the background would answer when nothing has happened yet. */
function quietAnswers(): Answers {
  const unexpected = () => {
    throw new Error('not a message that pages send');
  };
  return {
    'feed/hello': unexpected,
    'cart/add': unexpected,
    'cart/undo': () => ({ result: 'removed' }),
    'page/open': () => ({}),
    'journal/recent': () => ({ reports: [] }),
    'journal/picture': () => ({}),
    'consent/get': () => ({ consentedAt: 1_700_000_000_000 }),
    'consent/set': () => ({}),
    'stores/list': () => ({
      stores: [],
      marketplaces: ['amazon.com', 'amazon.de', 'amazon.co.uk'],
    }),
    'stores/link': () => ({}),
    'stores/unlink': () => ({}),
    'traffic/recent': () => ({ traffic: [] }),
  };
}

function freshWorld() {
  return {
    answers: quietAnswers(),
    /** Everything asked of the background and the browser, in order. */
    asked: [] as { readonly name: string; readonly body: unknown }[],
    granted: true,
    listeners: new Set<(message: unknown) => unknown>(),
  };
}

/** The world around the page under test: a test changes it before and while the page is shown. */
export let world = freshWorld();

/** Forgets everything between two tests. */
export function resetWorld(): void {
  world = freshWorld();
}

/** What was sent to the background under one name. */
export function sent(name: MessageName | 'permissions.request'): unknown[] {
  return world.asked.filter((message) => message.name === name).map(({ body }) => body);
}

/** Tells the page something, as the background does. */
export function tell(message: unknown): unknown[] {
  return [...world.listeners].map((hear) => hear(message));
}

async function sendMessage<N extends MessageName>({ name, body }: Envelope<N>): Promise<Reply<N>> {
  world.asked.push({ name, body });
  return { ok: true, answer: await world.answers[name](body) };
}

function getMessage(key: string, substitutions: string[] = []): string {
  if (key === '@@bidi_dir') return 'ltr';
  const text = TEXTS[key];
  if (!text) throw new Error(`no text ${key}`);
  return text.message.replace(/\$(\w+)\$/g, (_, name: string) => {
    const place = text.placeholders?.[name.toLowerCase()]?.content.slice(1);
    return substitutions[Number(place) - 1] ?? '';
  });
}

/** Stands for the browser's extension API. */
export const browser = {
  i18n: { getMessage, getUILanguage: () => 'en-US' },
  runtime: {
    sendMessage,
    getManifest: () => ({ version: '1.2.3' }),
    onMessage: {
      addListener: (hear: (message: unknown) => unknown) => world.listeners.add(hear),
      removeListener: (hear: (message: unknown) => unknown) => world.listeners.delete(hear),
    },
  },
  permissions: {
    request(body: unknown): Promise<boolean> {
      world.asked.push({ name: 'permissions.request', body });
      return Promise.resolve(world.granted);
    },
  },
};
