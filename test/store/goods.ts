import { drawnPictures } from '../world/drawn.ts';
import { hashOf } from '../world/seeded.ts';
import type { Studio } from './studio.ts';

/** A product of the made-up store, drawn on a field of 300 by 300. */
interface Drawing {
  readonly from: string;
  readonly to: string;
  readonly shapes: string;
}

const DRAWINGS: Readonly<Record<string, Drawing>> = {
  B0LANTERN9: {
    from: '#26314f',
    to: '#4d3b62',
    shapes: `<circle cx="150" cy="165" r="112" fill="#ffd98a" opacity=".22"/><circle cx="150" cy="165" r="76" fill="#ffd98a" opacity=".35"/>
      <path d="M104 96c0-62 92-62 92 0" fill="none" stroke="#d9dcea" stroke-width="7"/><rect x="104" y="92" width="92" height="24" rx="10" fill="#e9ecf6"/>
      <rect x="112" y="116" width="76" height="94" rx="12" fill="#fff3d0"/><path d="M150 138c18 22 18 50 0 52-18-2-18-30 0-52" fill="#ffb648"/>
      <rect x="98" y="208" width="104" height="32" rx="12" fill="#e9ecf6"/>`,
  },
  B09KTL5QRX: {
    from: '#efe4d6',
    to: '#d9c6ae',
    shapes: `<path d="M196 130c48-14 60 84 8 92" fill="none" stroke="#3b3330" stroke-width="13" stroke-linecap="round"/>
      <path d="M112 208c-46 0-34-76-74-92" fill="none" stroke="#8b9298" stroke-width="11" stroke-linecap="round"/>
      <path d="M112 118h84l18 116a12 12 0 0 1-12 12h-96a12 12 0 0 1-12-12z" fill="#9fa7ae"/><path d="M112 118h30l-6 128h-30a12 12 0 0 1-12-12z" fill="#b9c0c6"/>
      <rect x="104" y="106" width="100" height="14" rx="7" fill="#7d858c"/><circle cx="154" cy="94" r="13" fill="#3b3330"/>`,
  },
  B0PR0M15ED: {
    from: '#dfe9dc',
    to: '#b9cfb4',
    shapes: `<path d="M96 128 206 240M204 128 94 240" stroke="#8a5f3c" stroke-width="13" stroke-linecap="round"/><circle cx="150" cy="184" r="9" fill="#5a3d26"/>
      <path d="M84 112c30 22 102 22 132 0l6 20c-36 26-108 26-144 0z" fill="#3f6b4d"/>`,
  },
  B0BTL3K77W: {
    from: '#d7ebf2',
    to: '#9fc6d8',
    shapes: `<rect x="128" y="44" width="44" height="34" rx="8" fill="#2f3a45"/><path d="M122 78h56v18c0 10 14 16 14 36v112a14 14 0 0 1-14 14h-56a14 14 0 0 1-14-14V132c0-20 14-26 14-36z" fill="#1f7a8c"/>
      <path d="M122 78h22v180h-22a14 14 0 0 1-14-14V132c0-20 14-26 14-36z" fill="#2b93a8"/><path d="m126 196 20-30 12 18 8-10 14 22z" fill="#e8f4f8"/>`,
  },
};

const drawingPage = ({ from, to, shapes }: Drawing): string =>
  `<style>*{margin:0}body{display:grid;height:100vh;place-items:center;background:linear-gradient(160deg,${from},${to})}svg{height:100vh}</style>
  <svg viewBox="0 0 300 300">${shapes}</svg>`;

/** Lets the made-up store and the made-up X show drawn pictures of some products. */
export async function drawGoods(studio: Studio): Promise<void> {
  for (const [asin, drawing] of Object.entries(DRAWINGS)) {
    const page = drawingPage(drawing);
    drawnPictures.set(asin, Buffer.from(await studio.draw(page, 300, 300)));
    const card = `${hashOf(`https://www.amazon.com/dp/${asin}`)}/photo`;
    drawnPictures.set(card, Buffer.from(await studio.draw(page, 1200, 628)));
  }
}
