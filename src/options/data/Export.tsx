import { useEffect, useId, useState } from 'preact/hooks';
import type { Counted } from '../../messages/data.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { Away } from '../../ui/parts.tsx';
import { saveBlob } from '../../ui/saveFile.ts';
import { countText, t } from '../../ui/text.ts';
import { useStatus } from '../../ui/useStatus.tsx';
import { journalFile, journalName } from './exportJournal.ts';
import { clearLargeFile } from './largefile.ts';
import { useTask } from './useTask.ts';
import { Working } from './Working.tsx';

/** By then the browser has read what it saves. */
const READ_MS = 60_000;

/** Whether there was no room for it: a full disk, or more than the browser can hold. */
const isFull = (error: unknown): boolean =>
  error instanceof DOMException && /^(?:QuotaExceeded|NotReadable)Error$/.test(error.name);

function keepFile(file: Blob): void {
  saveBlob(journalName(new Date()), file);
  setTimeout(() => void clearLargeFile(), READ_MS);
}

/** Saves all there is into one file. */
export function Export({ size }: { readonly size: Counted | undefined }) {
  const title = useId();
  const [written, setWritten] = useState(0);
  const { isRunning, run, giveUp } = useTask();
  const { say, line } = useStatus();
  const save = () =>
    run(async (isOver) => {
      setWritten(0);
      say('', false);
      try {
        const file = await journalFile(setWritten, isOver);
        if (file) keepFile(file);
        say(t(file ? 'data_exported' : 'data_given_up'), true);
      } catch (error) {
        say(t(isFull(error) ? 'data_export_no_room' : 'page_broken'), true);
      }
    });
  // One that was left there, with a page that was closed.
  useEffect(() => void clearLargeFile(), []);
  const all = size && size.requests + size.observations;
  return (
    <section class="card" aria-labelledby={title}>
      <h2 id={title}>{t('data_export_title')}</h2>
      <p class="hint">{t('data_export_hint')}</p>
      {isRunning ? (
        <Working
          text={t('data_exporting', countText(written))}
          part={all ? Math.min(written / all, 1) : undefined}
          giveUp={giveUp}
        />
      ) : (
        <div class="row">
          <ActionButton label={t('data_export')} act={save} />
          <Away href="/schemas/journal.schema.json">{t('data_schema')}</Away>
        </div>
      )}
      {line}
    </section>
  );
}
