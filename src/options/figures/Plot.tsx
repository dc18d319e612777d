import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../ui/text.ts';
import type { Bars } from './chart.ts';
import { Legend } from './Legend.tsx';
import { useWidth } from './useWidth.ts';

interface Props {
  readonly title: string;
  readonly look: 'rows' | 'columns';
  /** What the series are called, in their order, where there are several. */
  readonly legend?: readonly string[];
  /** What is drawn in so much room: the same function as long as it is the same. */
  readonly bars: (width: number) => Bars;
}

/** A plot of bars, each with its number, told apart without colour. The library is loaded for it, and not before. */
export function Plot({ title, look, legend, bars }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  useEffect(() => {
    const { current } = place;
    if (!current || width === 0) return undefined;
    let end: (() => void) | undefined;
    let isOver = false;
    void import('./chart.ts').then(({ drawColumns, drawRows }) => {
      if (isOver) return;
      const isRightToLeft = document.documentElement.dir === 'rtl';
      const draw = look === 'rows' ? drawRows : drawColumns;
      end = draw(current, { width, isRightToLeft }, bars(width));
    });
    return () => {
      isOver = true;
      end?.();
    };
  }, [bars, look, width]);
  return (
    <figure class="plot">
      {legend && <Legend names={legend} />}
      <div class="plot-place" role="img" aria-label={t('figures_plot', title)} ref={place} />
    </figure>
  );
}
