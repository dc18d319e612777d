import { z } from 'zod';
import locale from '../../public/_locales/en/messages.json' with { type: 'json' };

const TEXTS = z
  .record(
    z.string(),
    z.object({
      message: z.string(),
      placeholders: z.optional(z.record(z.string(), z.object({ content: z.string() }))),
    }),
  )
  .parse(locale);

/** A text as the browser gives it to an English reader; empty where there is none. */
export function textOf(key: string, ...parts: readonly string[]): string {
  const text = TEXTS[key];
  if (!text) return '';
  return text.message.replace(/\$(\w+)\$/g, (_, name: string) => {
    const place = text.placeholders?.[name.toLowerCase()]?.content.slice(1);
    return parts[Number(place) - 1] ?? '';
  });
}
