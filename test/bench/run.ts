import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { build } from './build.ts';
import { type Choices, choicesOf } from './choices.ts';
import { browserVersion } from './chromium.ts';
import { allKept, keep, stemOf } from './kept.ts';
import { loadNow, machineNow } from './machine.ts';
import type { Tools } from './part.ts';
import { PARTS } from './parts.ts';
import { DOCUMENT, documentOf } from './report/document.ts';
import { printed } from './report/terminal.ts';
import type { Results, SceneResult } from './results.ts';

/** One line that is written over again where there is a terminal. */
function tell(line: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${line}`);
  else console.error(line);
}

async function measure(choices: Choices, at: string): Promise<SceneResult[]> {
  const before = await allKept();
  const scenes: SceneResult[] = [];
  for (const name of choices.parts) {
    const part = PARTS[name];
    const tools: Tools = { choices, stem: stemOf(at), tell: (line) => tell(`${name}: ${line}`) };
    try {
      const found = await part.run(tools);
      tell('');
      for (const scene of found) console.log(printed(scene, before));
      scenes.push(...found);
    } catch (error) {
      console.error(`\n${part.title} failed:`, error);
      process.exitCode = 1;
    }
  }
  return scenes;
}

async function main(): Promise<void> {
  const choices = choicesOf(process.argv.slice(2));
  const at = new Date().toISOString();
  const load = loadNow();
  tell('Building the extension …');
  await build();
  const browser = await browserVersion();
  const scenes = await measure(choices, at);
  if (scenes.length === 0) return;
  const results: Results = { at, machine: machineNow(browser, load), scenes };
  const path = await keep(`${stemOf(at)}.json`, `${JSON.stringify(results, null, 1)}\n`);
  console.log(`\nKept as .cache/bench/${basename(path)}`);
  if (choices.write) await writeFile(DOCUMENT, documentOf(results));
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
