import { request } from './request.ts';

const LARGEST_PICTURE = 200_000;

/** Fetches a small picture, without cookies. @returns it as a data URL, or undefined when there is none to be had */
export async function fetchPicture(url: string): Promise<string | undefined> {
  try {
    const response = await request({ url, purpose: 'picture', credentials: 'omit' });
    const blob = await response.blob();
    const fits = response.ok && blob.size <= LARGEST_PICTURE;
    if (!fits || !/^image\/(?:jpeg|png|webp|gif|avif)$/.test(blob.type)) return undefined;
    const bytes = new Uint8Array(await blob.arrayBuffer());
    const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
    return `data:${blob.type};base64,${btoa(binary)}`;
  } catch {
    return undefined;
  }
}
