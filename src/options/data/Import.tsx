import { useId, useState } from 'preact/hooks';
import type { ImportFault } from '../../messages/data.ts';
import { countText, type TextKey, t } from '../../ui/text.ts';
import { useStatus } from '../../ui/useStatus.tsx';
import { Field } from '../Field.tsx';
import { bothOf, isNone } from './counts.ts';
import { type Imported, importJournal, type Progress } from './importJournal.ts';
import { useTask } from './useTask.ts';
import { Working } from './Working.tsx';

const FAULT_TEXTS = {
  'not-ours': 'data_fault_not_ours',
  newer: 'data_fault_newer',
  damaged: 'data_fault_damaged',
  'cut-off': 'data_fault_cut_off',
  'no-room': 'data_fault_no_room',
  broken: 'data_fault_broken',
} as const satisfies Record<ImportFault['fault'], TextKey>;

function textOf(imported: Imported): string {
  if (imported === 'given-up') return t('data_import_given_up');
  if ('fault' in imported) {
    return t(FAULT_TEXTS[imported.fault.fault], countText(imported.fault.line));
  }
  const { added, known } = imported;
  const news = t('data_imported', ...bothOf(added));
  return isNone(known) ? news : `${news} ${t('data_import_known', ...bothOf(known))}`;
}

/** Brings a saved file back. */
export function Import({ imported }: { readonly imported: () => void }) {
  const title = useId();
  const [file, setFile] = useState<File>();
  const [progress, setProgress] = useState<Progress>({ read: 0 });
  const { isRunning, run, giveUp } = useTask();
  const { say, line } = useStatus();
  const take = (chosen: File) =>
    run(async (isOver) => {
      setFile(chosen);
      setProgress({ read: 0 });
      say('', false);
      try {
        say(textOf(await importJournal({ file: chosen, tell: setProgress, isOver })), true);
      } catch {
        say(t('data_fault_stopped'), true);
      }
      imported();
    });
  return (
    <section class="card" aria-labelledby={title}>
      <h2 id={title}>{t('data_import_title')}</h2>
      <p class="hint">{t('data_import_hint')}</p>
      {isRunning ? (
        <Working {...shown(progress, file?.size)} giveUp={giveUp} />
      ) : (
        <Field label={t('data_import_file')}>
          {(id) => (
            <input
              id={id}
              type="file"
              accept=".jsonl"
              onChange={({ currentTarget }) => {
                const chosen = currentTarget.files?.[0];
                if (chosen) void take(chosen);
              }}
            />
          )}
        </Field>
      )}
      {line}
    </section>
  );
}

function shown(progress: Progress, size = 0): { text: string; part: number | undefined } {
  if ('taken' in progress) {
    return { text: t('data_taking', countText(progress.taken)), part: undefined };
  }
  return { text: t('data_reading'), part: size ? progress.read / size : undefined };
}
