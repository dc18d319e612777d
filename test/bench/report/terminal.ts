import type { Results, SceneResult } from '../results.ts';
import { type Grid, gridOf } from './grid.ts';

function aligned(grid: Grid): string[] {
  const widths = (grid[0] ?? []).map((_, i) => Math.max(...grid.map((row) => row[i]?.length ?? 0)));
  return grid.map((row) =>
    row
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}

/** A scene as it is printed. */
export function printed(scene: SceneResult, before: readonly Results[]): string {
  return [
    `\n${scene.part}: ${scene.title} (${scene.runs === 1 ? '1 run' : `${scene.runs} runs`})`,
    ...aligned(gridOf(scene, before)),
    ...scene.notes,
    ...scene.profiles.map(({ of, dominates, picture }) => `${of}: ${dominates} (${picture})`),
  ].join('\n');
}
