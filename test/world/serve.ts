import { openWorld } from './world.ts';

const world = await openWorld();

console.log(
  `The world is open on port ${world.port}; its proxy for Firefox on ${world.proxyPort}.`,
);
console.log(`Chromium: ${world.chromiumFlags.map((flag) => `'${flag}'`).join(' ')}`);
console.log(`Firefox preferences: ${JSON.stringify(world.firefoxPrefs)}`);
console.log(
  'Begin at https://x.com/home or https://www.amazon.com/dp/B0BFC7WQ6R. Ctrl-C closes it.',
);

process.once('SIGINT', () => void world.close());
process.once('SIGTERM', () => void world.close());
