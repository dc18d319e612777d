import type { DemoPost } from './demo-feed.ts';
import type { PostText } from './post.ts';

const deals = { handle: 'dealstorm', name: 'DEAL STORM' };
const asinLetters = 'ABCDEFGHJKLMNPQRSTUVWXYZ';

function manyLinks(count: number): PostText {
  return Array.from({ length: count }, (_, i) => {
    const letter = asinLetters.charAt(i % asinLetters.length);
    const asin = `B0MANY${letter}${String(i).padStart(3, '0')}`;
    return [{ link: `https://www.amazon.com/dp/${asin}` }, ' '];
  }).flat();
}

/** Posts that a careless reader would misread. */
export const dangerousPosts: readonly DemoPost[] = [
  { ...deals, text: ['200 DEALS, GO GO GO\n', ...manyLinks(200)] },
  {
    ...deals,
    text: [
      'Looks like a shop, is none: ',
      { link: 'https://amazon.com.evil.example/dp/B0BFC7WQ6R' },
      ' ',
      { link: 'https://amaz0n.com/dp/B0BFC7WQ6R' },
      ' ',
      { link: 'https://www.amazon.com@evil.example/dp/B0BFC7WQ6R' },
      ' ',
      { link: 'https://www.xn--amazn-mye.com/dp/B0BFC7WQ6R' },
    ],
  },
  { ...deals, text: ['Gone in 60 seconds: ', { link: 'https://amzn.to/5gone' }] },
  { ...deals, text: ['Everything must go: ', { link: 'https://amzn.to/3noproduct' }] },
  { ...deals, text: ['Not where you think: ', { link: 'https://amzn.to/6away' }] },
  {
    ...deals,
    text: ['Best sellers of today: ', { link: 'https://www.amazon.com/gp/bestsellers' }],
  },
];
