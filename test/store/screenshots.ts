import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from '../setup/commands.ts';
import { drawIcons, MARK } from '../setup/icons.ts';
import { type Poster, posterPage, tilePage } from './poster.ts';
import { type Scene, takeScenes } from './scenes.ts';
import { type Picture, Studio } from './studio.ts';

const root = join(import.meta.dirname, '../..');
const folder = join(root, '.cache/store');

/** The screenshots in the order that the stores show them. Chrome's takes the first five, Edge's and Firefox's all. */
const POSTERS: readonly (Omit<Poster, 'picture'> & { readonly scene: Scene })[] = [
  {
    scene: 'feed',
    headline: 'From a post to your cart in one click',
    words: 'Your own cart, at your own store. “In your cart” is said once it is there.',
    width: 600,
  },
  {
    scene: 'ladder',
    headline: 'See what it really costs',
    words:
      'What the post says, what the page says, what your cart says. A promise that is not kept is said plainly.',
    width: 600,
    dark: true,
  },
  {
    scene: 'popup',
    headline: 'What you added, and from which post',
    words: 'Undo it, open your cart, or paste a link from elsewhere.',
    width: 420,
  },
  {
    scene: 'prices',
    headline: 'Every price it saw',
    words: 'From the post to the checkout. Kept in your browser; yours to save or forget.',
    width: 720,
  },
  {
    scene: 'welcome',
    headline: 'It asks before it reads',
    words: 'No server, no account, no tracking. Try it on a practice post first.',
    width: 640,
  },
  {
    scene: 'stores',
    headline: 'You choose the store, and how it adds',
    words:
      'It reaches a store only while you have linked it. Unlink it, and all of it is forgotten.',
    width: 680,
  },
];

async function write(name: string, png: Uint8Array): Promise<void> {
  await writeFile(join(folder, name), png);
  console.log(`.cache/store/${name}`);
}

async function drawAll(studio: Studio, pictures: Readonly<Record<Scene, Picture>>): Promise<void> {
  const mark = await readFile(MARK, 'utf8');
  for (const [index, { scene, ...poster }] of POSTERS.entries()) {
    const page = posterPage({ ...poster, picture: pictures[scene] }, mark);
    await write(`${index + 1}-${scene}-1280x800.png`, await studio.draw(page, 1280, 800));
  }
  await write('tile-440x280.png', await studio.draw(tilePage(280, mark), 440, 280));
  await write('marquee-1400x560.png', await studio.draw(tilePage(560, mark), 1400, 560));
}

/** Leaves what the stores show of the extension in `.cache/store`, from the extension itself. */
async function screenshots(): Promise<void> {
  const code = await run('npm', ['exec', '--', 'vite', 'build', '--mode', 'chrome'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (code !== 0) throw new Error('The build failed: see its words above');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const studio = await Studio.open(join(root, 'dist/chrome'));
  try {
    await drawAll(studio, await takeScenes(studio));
  } finally {
    await studio.close();
  }
  await drawIcons([300], (size) => join(folder, `logo-${size}x${size}.png`));
}

await screenshots().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
