import { pick, seeded } from '../seeded.ts';
import type { Post, PostText } from './post.ts';

const openings = [
  'Finally found',
  'Still thinking about',
  'Nobody told me about',
  'Good morning to',
  'In praise of',
];
const subjects = [
  'this lamp',
  'the last bus home',
  'a decent notebook',
  'rain on a tin roof',
  'that one cable',
  'cold coffee',
  'the long way round',
];
const endings = [
  'and I am not sorry.',
  'again. 🙂',
  'after all these years.',
  'and it was worth it.',
  '#smallthings',
  'Ask @ferrymaster.',
];
const names = [
  'Ada',
  'Bo',
  'Cleo',
  'Dov',
  'Edda',
  'Finn',
  'Gus',
  'Hana',
  'Ivo',
  'Juno',
  'Kit',
  'Lou',
];
const shelf = [
  'B0BFC7WQ6R',
  'B0B7DCK29M',
  'B09KTL5QRX',
  'B0BTL3K77W',
  'B0CABLE2PK',
  'B0N0TEB00K',
  '0306406152',
];
const slugs = ['', 'A-Thing-With-A-Long-Name/', 'gp-Best/'];

type Random = () => number;

function productUrl(random: Random): string {
  return `https://www.amazon.com/${pick(random, slugs)}dp/${pick(random, shelf)}`;
}

function sentence(random: Random): string {
  return `${pick(random, openings)} ${pick(random, subjects)} ${pick(random, endings)} `;
}

function wordy(random: Random): string {
  return Array.from({ length: 1 + Math.floor(random() * 4) }, () => sentence(random)).join('');
}

function contentOf(random: Random, n: number, products: boolean): Pick<Post, 'text' | 'card'> {
  const words: PostText = [wordy(random)];
  const kind = pick(random, ['large', 'small'] as const);
  const roll = products ? random() : 0.2 + random() * 0.8;
  if (roll < 0.16) return { text: [...words, { link: productUrl(random) }] };
  if (roll < 0.2)
    return { text: words, card: { url: productUrl(random), kind, title: 'A good thing' } };
  const elsewhere = `https://news.example/story/${n}`;
  if (roll < 0.3) return { text: words, card: { url: elsewhere, kind, title: sentence(random) } };
  return { text: roll < 0.4 ? [...words, { link: elsewhere }] : words };
}

/** A long feed, always the same for the same length; a fifth of its posts have a product link, or none. */
export function syntheticFeed(count: number, now: number, products = true): readonly Post[] {
  const random = seeded(count);
  const posts: Post[] = [];
  for (let n = 0; n < count; n++) {
    const name = pick(random, names);
    const author = Math.floor(random() * 40);
    const id = String(1_980_000_000_000_000_000n - BigInt(n) * 4_000_037n);
    const at = new Date(now - (n + 1) * 4 * 60_000).toISOString();
    const content = contentOf(random, n, products);
    const quoted = posts[n - 9];
    const quote = random() < 0.06 && quoted && !quoted.quote ? { quote: quoted } : {};
    posts.push({ id, handle: `${name.toLowerCase()}_${author}`, name, at, ...content, ...quote });
  }
  return posts;
}
