import { join } from 'node:path';
import { openWorld } from '../../world/world.ts';
import { BUILT } from '../build.ts';
import { inTheatre, journeyOn, onStage, type Theatre } from '../chromium.ts';
import { difference } from '../figures.ts';
import type { Part, Tools } from '../part.ts';
import type { SceneResult } from '../results.ts';
import { type Arm, interleave } from '../rounds.ts';
import { sceneOf } from '../scene.ts';
import { measureButtons } from './firstbutton.ts';
import { sizesScene } from './sizes.ts';

const ADDRESS = 'https://x.com/home?posts=300&churn=off';
const FLOOR = 'plainest script';
const HASHCART = 'Hashcart';

const FIGURES = [
  difference('first button', 'ms'),
  difference('further buttons', 'ms'),
  difference('slowest of them', 'ms'),
];

function armsOf(theatre: Theatre): readonly Arm[] {
  const floor = join(import.meta.dirname, '..', 'extensions', 'floor');
  const hashcart = (name: string, asleep: boolean): Arm => ({
    name,
    measure: () =>
      onStage(theatre, BUILT, async (stage) => {
        const journey = journeyOn(theatre, stage);
        await journey.prepare();
        const page = await stage.browser.newPage();
        if (asleep) await journey.browser.killBackground();
        return measureButtons(page, ADDRESS);
      }),
  });
  return [
    {
      name: FLOOR,
      measure: () =>
        onStage(theatre, floor, async ({ browser }) =>
          measureButtons(await browser.newPage(), ADDRESS),
        ),
    },
    hashcart(HASHCART, false),
    hashcart(`${HASHCART}, worker asleep`, true),
  ];
}

const NOTES = [
  'From when a post with a product is in the page until its button is. The first waits for what the extension must hear and load; further ones are the median and the slowest of a scroll.',
];

async function buttonsScene({ choices, tell }: Tools): Promise<SceneResult> {
  const rounds = await inTheatre(await openWorld(), (theatre) =>
    interleave(armsOf(theatre), choices.runs, tell),
  );
  const title = 'Time until a post has its button';
  const words = { part: 'scripts', title, subject: HASHCART, base: FLOOR, notes: NOTES };
  return sceneOf(words, FIGURES, rounds);
}

/** How large the scripts are, and how soon a button is there. */
export const scripts: Part = {
  title: 'The scripts in pages',
  run: async (tools) => [await sizesScene(), await buttonsScene(tools)],
};
