import { join } from 'node:path';
import type { Machine, Results, SceneResult } from '../results.ts';
import { type Grid, gridOf } from './grid.ts';

export const DOCUMENT = join(import.meta.dirname, '..', '..', '..', 'BENCHMARKS.md');

const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

function table([heading = [], ...rows]: Grid): string[] {
  return [
    line(heading),
    line(heading.map((_, i) => (i === 0 ? '---' : '---:'))),
    ...rows.map(line),
  ];
}

function section(scene: SceneResult): string[] {
  return [
    `### ${scene.title}`,
    '',
    ...table(gridOf(scene)),
    '',
    ...scene.notes.map((note) => `- ${note}`),
    ...scene.profiles.map(({ of, dominates }) => `- ${of}: ${dominates}`),
    '',
  ];
}

const about = ({ system, processor, cores, memory, node, browser, load }: Machine) =>
  `${browser} and Node.js ${node} on ${system}, ${cores} cores of ${processor}, ${memory} of memory; ` +
  `load ${load.map((each) => each.toFixed(1)).join(' at the beginning and ')} at the end.`;

/** What else ran on the machine slows all arms alike: ratios within a run hold better than times. */
const caution = ({ cores, load }: Machine) =>
  Math.max(...load) > cores
    ? ['The machine was busy with other work: the times are rough, and the ratios hold better.', '']
    : [];

/** BENCHMARKS.md, from the results of one run. */
export function documentOf({ at, machine, scenes }: Results): string {
  const parts = [...new Set(scenes.map(({ part }) => part))];
  return [
    '# Benchmarks',
    '',
    'Written by `npm run bench -- --write`; how to read it stands in [README.md](README.md#benchmarks).',
    '',
    `Measured on ${at.slice(0, 10)} with ${about(machine)}`,
    '',
    ...caution(machine),
    ...parts.flatMap((part) => [
      `## ${part[0]?.toUpperCase()}${part.slice(1)}`,
      '',
      ...scenes.filter((scene) => scene.part === part).flatMap(section),
    ]),
  ]
    .join('\n')
    .replace(/\n+$/, '\n');
}
