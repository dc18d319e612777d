import { useRef } from 'preact/hooks';
import { t } from '../../ui/text.ts';
import { TableFrame } from '../TableFrame.tsx';
import { useOpenForPrint } from '../useOpenForPrint.ts';

interface Props {
  /** The heading of each column. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly [name: string, ...cells: string[]])[];
}

/** The numbers behind a plot. */
export function AsTable({ columns, rows }: Props) {
  const details = useRef<HTMLDetailsElement>(null);
  useOpenForPrint(details);
  return (
    <details class="as-table" ref={details}>
      <summary class="act">{t('figures_table')}</summary>
      <TableFrame label={columns.join(', ')}>
        <table>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([name, ...cells]) => (
              <tr key={name}>
                <th scope="row">
                  <bdi>{name}</bdi>
                </th>
                {cells.map((cell, index) => (
                  <td key={columns[index + 1]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
    </details>
  );
}
