/** One thing that is measured. */
export interface Figure {
  readonly name: string;
  readonly unit: string;
  /** How an arm is compared with another: by their quotient, by their difference, or not at all. */
  readonly compare: 'ratio' | 'difference' | 'none';
}

/** What one measurement found, by the names of its figures. One that could not be had is left out. */
export type Sample = Readonly<Record<string, number | undefined>>;

/** A figure that is compared by its quotient. */
export const ratio = (name: string, unit: string): Figure => ({ name, unit, compare: 'ratio' });

/** A figure that may be nothing, and is compared by its difference. */
export const difference = (name: string, unit: string): Figure => ({
  name,
  unit,
  compare: 'difference',
});

/** A figure that stands for itself. */
export const plain = (name: string, unit: string): Figure => ({ name, unit, compare: 'none' });
