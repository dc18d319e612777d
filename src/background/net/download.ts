import { ShopError } from '../../retailers/session.ts';

/** The largest page seen at a shop has 3.2 MB. */
const LARGEST_PAGE = 8_000_000;

/** What a `Content-Type` says of the text's encoding; UTF-8 where it says nothing that is known. */
function decoderFor(contentType: string): TextDecoder {
  const label = /charset="?([\w-]+)/i.exec(contentType)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder();
  }
}

/** What made a fetch or its body fail, in our words. */
export function faultOf(error: unknown): ShopError {
  if (error instanceof ShopError) return error;
  const timedOut = error instanceof DOMException && error.name === 'TimeoutError';
  return new ShopError(timedOut ? 'timeout' : 'network');
}

/**
 * The text of a response as it arrives. Leaving the loop early stops the download.
 * @param limit the most bytes that are taken
 * @throws ShopError when it breaks off or grows too large
 */
export async function* textOf(response: Response, limit = LARGEST_PAGE): AsyncGenerator<string> {
  const reader = response.body?.getReader();
  if (!reader) return;
  const decoder = decoderFor(response.headers.get('content-type') ?? '');
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      size += value.byteLength;
      if (size > limit) throw new ShopError('too-large');
      yield decoder.decode(value, { stream: true });
    }
    yield decoder.decode();
  } catch (error) {
    throw faultOf(error);
  } finally {
    void reader.cancel().catch(() => undefined);
  }
}
