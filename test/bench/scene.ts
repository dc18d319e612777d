import type { Figure } from './figures.ts';
import type { FigureResult, Measured, ProfileResult, SceneResult } from './results.ts';
import type { Round } from './rounds.ts';
import { spreadOf } from './statistics.ts';

/** What is said of a scene beside its figures. */
export interface SceneWords {
  readonly part: string;
  readonly title: string;
  readonly subject: string;
  readonly base: string;
  readonly notes: readonly string[];
  readonly profiles?: readonly ProfileResult[];
}

type Compare = Figure['compare'];

function against(value: number, base: number | undefined, compare: Compare): number[] {
  if (base === undefined || compare === 'none') return [];
  if (compare === 'difference') return [value - base];
  return base === 0 ? [] : [value / base];
}

function measured(arm: string, base: string, figure: Figure, rounds: readonly Round[]): Measured[] {
  const found = rounds.flatMap((round) => {
    const value = round.get(arm)?.[figure.name];
    const other = round.get(base)?.[figure.name];
    return value === undefined ? [] : [{ value, compared: against(value, other, figure.compare) }];
  });
  if (found.length === 0) return [];
  const values = found.map(({ value }) => value);
  const compared = arm === base ? [] : found.flatMap((each) => each.compared);
  const spread = { arm, ...spreadOf(values), values };
  return [compared.length > 0 ? { ...spread, against: spreadOf(compared) } : spread];
}

function figureResult(figure: Figure, base: string, rounds: readonly Round[]): FigureResult {
  const arms = [...new Set(rounds.flatMap((round) => [...round.keys()]))];
  return { ...figure, arms: arms.flatMap((arm) => measured(arm, base, figure, rounds)) };
}

/** Sums up what the rounds of a scene found. */
export function sceneOf(
  words: SceneWords,
  figures: readonly Figure[],
  rounds: readonly Round[],
): SceneResult {
  const { notes, profiles = [], ...rest } = words;
  return {
    ...rest,
    runs: rounds.length,
    figures: figures.map((figure) => figureResult(figure, words.base, rounds)),
    notes: [...notes],
    profiles: [...profiles],
  };
}
