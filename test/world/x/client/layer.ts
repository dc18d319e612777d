import type { WirePost } from '../post.ts';
import { me } from './account.ts';
import type { OpenColumn } from './column.ts';
import type { Over } from './over.ts';
import { PhotoView } from './photo-view.ts';
import { replyModal } from './reply-modal.ts';
import { postById } from './server.ts';
import { layers } from './toast.ts';

/** What is open over the page. */
export interface Layer {
  readonly column?: OpenColumn;
  close(): void;
}

async function openModal(
  over: Over & { readonly kind: 'compose' },
  sent: (post: WirePost) => void,
): Promise<Layer> {
  const parent = over.parent === undefined ? undefined : await postById(over.parent);
  const { element, focus } = replyModal({ text: over.text ?? '', sent, ...(parent && { parent }) });
  layers().append(element);
  focus();
  return { close: () => element.remove() };
}

async function openPhoto(page: string, sent: (post: WirePost) => void): Promise<Layer> {
  const view = new PhotoView(page, sent);
  layers().append(view.element);
  await view.open();
  const close = () => {
    view.column.close();
    view.element.remove();
  };
  return { column: view.column, close };
}

/** Opens something over the page; who is not signed in cannot write. */
export async function openLayer(
  over: Over,
  sent: (post: WirePost) => void,
): Promise<Layer | undefined> {
  if (over.kind === 'photo') return openPhoto(over.page, sent);
  return me() && openModal(over, sent);
}
