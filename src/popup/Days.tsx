import type { Report } from '../model/report.ts';
import { dayLabel } from '../ui/time.ts';
import { Item } from './Item.tsx';
import type { Known } from './view.ts';

/** Puts reports under the day they were made on, newest first. */
function byDay(reports: readonly Report[]): Map<string, Report[]> {
  const now = Date.now();
  const days = new Map<string, Report[]>();
  for (const report of reports.toSorted((a, b) => b.createdAt - a.createdAt)) {
    const day = dayLabel(report.createdAt, now);
    days.set(day, [...(days.get(day) ?? []), report]);
  }
  return days;
}

interface Props {
  readonly reports: readonly Report[];
  readonly known: Known;
}

/** All items, grouped by day. */
export function Days({ reports, known }: Props) {
  return (
    <>
      {[...byDay(reports)].map(([day, items]) => (
        <section key={day} class="day">
          <h2>{day}</h2>
          <ul>
            {items.map((report) => (
              <Item key={report.key} report={report} known={known} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
