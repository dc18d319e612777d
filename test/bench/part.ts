import type { Choices } from './choices.ts';
import type { SceneResult } from './results.ts';

/** What a part is given. */
export interface Tools {
  readonly choices: Choices;
  /** The start of the names of the files that it keeps. */
  readonly stem: string;
  /** Says what is going on. */
  tell(line: string): void;
}

/** One part of the bench. */
export interface Part {
  readonly title: string;
  run(tools: Tools): Promise<readonly SceneResult[]>;
}
