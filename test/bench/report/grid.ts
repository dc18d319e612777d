import type { FigureResult, Results, SceneResult } from '../results.ts';
import { shown, shownAgainst, shownSpread } from './numbers.ts';

/** A table: its heading, then its rows. */
export type Grid = readonly (readonly string[])[];

const armsOf = ({ figures }: SceneResult) => [
  ...new Set(figures.flatMap(({ arms }) => arms.map(({ arm }) => arm))),
];

const armOf = (figure: FigureResult | undefined, name: string) =>
  figure?.arms.find(({ arm }) => arm === name);

/** The same scene as it was found before. */
function sceneBefore(scene: SceneResult, before: readonly Results[]): SceneResult | undefined {
  const scenes = before.flatMap((results) => results.scenes);
  return scenes.find(({ part, title }) => part === scene.part && title === scene.title);
}

function rowOf(scene: SceneResult, figure: FigureResult, old: SceneResult | undefined): string[] {
  const { subject } = scene;
  const ours = armOf(figure, subject);
  const oldOurs = armOf(
    old?.figures.find(({ name }) => name === figure.name),
    subject,
  );
  return [
    `${figure.name}${figure.unit && `, ${figure.unit}`}`,
    ...armsOf(scene).map((name) => {
      const found = armOf(figure, name);
      return found ? shownSpread(found) : '';
    }),
    ours ? shownAgainst(ours, figure.compare) : '',
    ...(old ? [oldOurs ? shown(oldOurs.median) : ''] : []),
  ];
}

/** The table of a scene: a row for each figure, a column for each arm. @param before earlier results, newest first */
export function gridOf(scene: SceneResult, before: readonly Results[] = []): Grid {
  const old = sceneBefore(scene, before);
  const { subject, base, figures } = scene;
  const heading = [
    'median (quartiles)',
    ...armsOf(scene),
    `${subject} : ${base}`,
    ...(old ? ['before'] : []),
  ];
  return [heading, ...figures.map((figure) => rowOf(scene, figure, old))];
}
